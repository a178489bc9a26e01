using System.Globalization;

namespace Vidensportal.Calculator.Numbers;

/// <summary>
/// A double as a person writes it: ±0.<see cref="Digits"/> · 10^<see cref="Point"/>, from the shortest text that reads back as the same double.
/// Rounding is done on these digits, half away from zero, so that 1.005 is 1.01 to two places, as on paper.
/// </summary>
/// <param name="Digits">Without zeros at either end; empty for zero.</param>
internal readonly record struct DecimalDigits(bool IsNegative, string Digits, int Point)
{
    public static DecimalDigits Of(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "Only a finite number can be written.");
        var text = Shortest(Math.Abs(value));
        var exponentAt = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var exponent = exponentAt < 0 ? 0 : int.Parse(text[(exponentAt + 1)..], CultureInfo.InvariantCulture);
        var pointAt = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = pointAt < 0 ? mantissa.Length : pointAt;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return Trimmed(value < 0, significant, whole + exponent - (digits.Length - significant.Length));
    }

    public DecimalDigits Rounded(int decimals)
    {
        var kept = Point + decimals;
        if (kept >= Digits.Length) return this;
        if (kept < 0) return Trimmed(false, "", 0);
        return Digits[kept] < '5' ? Trimmed(IsNegative, Digits[..kept], Point) : RoundedUp(kept);
    }

    public double ToDouble() =>
        double.Parse($"{(IsNegative ? "-" : "")}0{Digits}e{(Point - Digits.Length).ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);

    public string Whole => Point <= 0 ? "0" : Digits.Length >= Point ? Digits[..Point] : Digits.PadRight(Point, '0');

    public string Decimals => Point >= Digits.Length ? "" : Point >= 0 ? Digits[Point..] : new string('0', -Point) + Digits;

    /// <summary>.NET writes two powers of two (2^-25 and 2^-958) one digit too short to read back; JavaScript does not.</summary>
    private static string Shortest(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return double.Parse(text, CultureInfo.InvariantCulture) == value ? text : value.ToString("E16", CultureInfo.InvariantCulture);
    }

    private DecimalDigits RoundedUp(int kept)
    {
        var last = kept - 1;
        while (last >= 0 && Digits[last] == '9') last--;
        return last < 0 ? new(IsNegative, "1", Point + 1) : new(IsNegative, Digits[..last] + (char)(Digits[last] + 1), Point);
    }

    private static DecimalDigits Trimmed(bool isNegative, string digits, int point)
    {
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? new(false, "", 0) : new(isNegative, trimmed, point);
    }
}
