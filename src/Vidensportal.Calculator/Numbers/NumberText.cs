using System.Text;

namespace Vidensportal.Calculator.Numbers;

/// <summary>Numbers as the portal writes them: <c>1.234.567,89</c>, no-break spaces before units, U+2212 for minus, no negative zero.</summary>
public static class NumberText
{
    private const char NoBreakSpace = '\u00A0';
    private const char Minus = '\u2212';
    private const double OneMillion = 1_000_000;

    /// <summary>With just so many decimals: <c>3,70</c>.</summary>
    public static string Fixed(double value, int decimals)
    {
        var digits = DecimalDigits.Of(value).Rounded(decimals);
        return Write(digits, digits.Decimals.PadRight(decimals, '0'));
    }

    /// <summary>With at most so many decimals, and no zeros at the end: <c>3,7</c>.</summary>
    public static string AtMost(double value, int decimals)
    {
        var digits = DecimalDigits.Of(value).Rounded(decimals);
        return Write(digits, digits.Decimals);
    }

    /// <summary>With all the decimals there are. The parser reads the same number from it.</summary>
    public static string Whole(double value)
    {
        var digits = DecimalDigits.Of(value);
        return Write(digits, digits.Decimals);
    }

    /// <summary><c>1.234.567,89 kr.</c></summary>
    public static string Kroner(double value) => Fixed(value, 2) + NoBreakSpace + "kr.";

    /// <summary><c>1.234.568 kr.</c></summary>
    public static string WholeKroner(double value) => Fixed(value, 0) + NoBreakSpace + "kr.";

    /// <summary><c>3,7 mio. kr.</c></summary>
    public static string MillionKroner(double value) => Fixed(value / OneMillion, 1) + NoBreakSpace + "mio." + NoBreakSpace + "kr.";

    /// <summary>In prose: <c>15 pct.</c></summary>
    public static string Percent(double percent, int decimals) => AtMost(percent, decimals) + NoBreakSpace + "pct.";

    /// <summary>In tables and charts: <c>15 %</c>.</summary>
    public static string PercentSign(double percent, int decimals) => AtMost(percent, decimals) + NoBreakSpace + "%";

    /// <summary>In a link: all decimals, no points, an ordinary minus.</summary>
    internal static string InLink(double value)
    {
        var digits = DecimalDigits.Of(value);
        return (digits.IsNegative ? "-" : "") + digits.Whole + (digits.Decimals.Length == 0 ? "" : "," + digits.Decimals);
    }

    private static string Write(DecimalDigits digits, string decimals)
    {
        var whole = digits.Whole;
        var text = new StringBuilder();
        if (digits.IsNegative) text.Append(Minus);
        for (var place = 0; place < whole.Length; place++)
        {
            if (place > 0 && (whole.Length - place) % 3 == 0) text.Append('.');
            text.Append(whole[place]);
        }
        return decimals.Length == 0 ? text.ToString() : text.Append(',').Append(decimals).ToString();
    }
}
