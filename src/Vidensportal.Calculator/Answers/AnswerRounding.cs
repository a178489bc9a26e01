using Vidensportal.Calculator.Numbers;

namespace Vidensportal.Calculator.Answers;

/// <summary>How exact an answer is.</summary>
internal static class AnswerRounding
{
    public static double Kroner(double kroner) => Rounding.Round(kroner, 2);

    /// <summary>Ratios, years, counts and percentages.</summary>
    public static double Ratio(double ratio) => Rounding.Round(ratio, 4);

    public static double? Ratio(double? ratio) => ratio is { } number ? Ratio(number) : null;

    public static double Factor(double factor) => Rounding.Round(factor, 8);
}
