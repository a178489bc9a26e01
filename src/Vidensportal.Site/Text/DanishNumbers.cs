using System.Globalization;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Prose;

namespace Vidensportal.Site.Text;

/// <summary>Writes figures as Danish does: <c>3,7 mio. kr.</c>, <c>25 pct.</c>, <c>otte</c>. A no-break space holds figure and unit together.</summary>
public static class DanishNumbers
{
    private const char NoBreakSpace = '\u00A0';
    private const char Minus = '\u2212';
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;
    private const int LargestInWords = 10;

    private static readonly string[] Words =
        ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];

    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3], NegativeSign = "\u2212",
    };

    /// <summary>A figure in running text: small counts in words, per cent as <c>pct.</c>, the sign only when asked for.</summary>
    public static string InProse(Quantity quantity, FigureForm form)
    {
        var text = Qualified(quantity, Sign(quantity, form.IsSigned) + Magnitude(quantity, "pct.", form.InDigits || form.IsSigned));
        return form.IsCapitalised ? char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..] : text;
    }

    /// <summary>A figure in a table or a picture: digits, per cent as <c>%</c>, always with its sign when it is a change in money or per cent.</summary>
    public static string InTable(Quantity quantity, bool isSigned) =>
        Qualified(quantity, Sign(quantity, isSigned) + Magnitude(quantity, "%", inDigits: true));

    /// <summary>A figure on its own, with the word for what it counts: <c>ca. 24 sager</c>, <c>−3,7 mio. kr.</c></summary>
    public static string WithUnit(Quantity quantity)
    {
        var figure = InTable(quantity, isSigned: quantity.Value < 0);
        return quantity.Unit is Unit.Kroner or Unit.Percent or Unit.Count ? figure : $"{figure}{NoBreakSpace}{DanishLabels.Of(quantity.Unit)}";
    }

    /// <summary>A count in words up to ten.</summary>
    public static string Count(int count, bool isCapitalised)
    {
        var word = count <= LargestInWords ? Words[count] : count.ToString(Format);
        return isCapitalised ? char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..] : word;
    }

    /// <summary><c>23, 35 og 49</c></summary>
    public static string List(IReadOnlyList<int> numbers) => numbers.Count < 2
        ? string.Concat(numbers)
        : $"{string.Join(", ", numbers.Take(numbers.Count - 1))} og {numbers[^1]}";

    /// <summary>A file's size: <c>12 KB</c>.</summary>
    public static string FileSize(long bytes) =>
        bytes < 1000 ? $"{bytes}{NoBreakSpace}byte" : $"{((decimal)bytes / 1000).ToString("N0", Format)}{NoBreakSpace}KB";

    private static string Sign(Quantity quantity, bool isShown) =>
        !isShown || quantity.Value == 0 ? "" : quantity.Value < 0 ? Minus.ToString() : "+";

    private static string Qualified(Quantity quantity, string figure) => quantity.Qualifier switch
    {
        Qualifier.About => $"ca.{NoBreakSpace}{figure}",
        Qualifier.JustUnder => $"knap{NoBreakSpace}{figure}",
        Qualifier.AtMost => $"højst{NoBreakSpace}{figure}",
        Qualifier.AtLeast => $"mindst{NoBreakSpace}{figure}",
        Qualifier.Over => $"over{NoBreakSpace}{figure}",
        _ => figure,
    };

    private static string Magnitude(Quantity quantity, string percentSign, bool inDigits) => quantity.Unit switch
    {
        Unit.Kroner => Kroner(quantity),
        Unit.Percent => $"{Range(quantity, 1)}{NoBreakSpace}{percentSign}",
        _ when !inDigits && quantity.UpperValue is null && IsSmallCount(quantity.Value) => Words[(int)Math.Abs(quantity.Value)],
        _ => Range(quantity, 1),
    };

    private static bool IsSmallCount(decimal value) => value == decimal.Truncate(value) && Math.Abs(value) is >= 1 and <= LargestInWords;

    private static string Kroner(Quantity quantity)
    {
        var largest = Math.Abs(quantity.UpperValue ?? quantity.Value);
        var (unit, name) = largest >= Billion ? (Billion, $"mia.{NoBreakSpace}kr.") : largest >= Million ? (Million, $"mio.{NoBreakSpace}kr.") : (1, "kr.");
        return $"{Range(quantity, unit)}{NoBreakSpace}{name}";
    }

    private static string Range(Quantity quantity, decimal unit) =>
        quantity.UpperValue is { } upper ? $"{Digits(quantity.Value / unit)}–{Digits(upper / unit)}" : Digits(quantity.Value / unit);

    private static string Digits(decimal value) => Math.Abs(value).ToString("#,##0.####", Format);
}
