namespace Vidensportal.Calculator.Numbers;

/// <summary>For what is shown or answered, never on the way: half away from zero, as the number is written.</summary>
public static class Rounding
{
    public static double Round(double value, int decimals) => DecimalDigits.Of(value).Rounded(decimals).ToDouble();
}
