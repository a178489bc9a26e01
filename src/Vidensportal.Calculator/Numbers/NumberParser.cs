using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Vidensportal.Calculator.Numbers;

/// <summary>
/// Reads a number as Danes write it: <c>1.234.567,89 kr.</c>, <c>3,7 mio.</c>, <c>15 pct.</c> What can be read in two ways is a problem, never a guess.
/// Takes bounded time for any text. theme/Calculator/model/numbers/parser.ts does the same; tests/contract/beregner/tal.json holds them together.
/// </summary>
public static partial class NumberParser
{
    public const int MostCharacters = 100;
    public const int MostDigits = 25;
    private const string NoBreakSpaces = "\u00A0\u2007\u2009\u200A\u202F";

    public static NumberReading Parse(string text)
    {
        if (text.Length > MostCharacters) return IsBlank(text) ? Fail(NumberProblem.Empty) : Fail(NumberProblem.TooLong);
        var plain = Plain(text);
        if (plain.Length == 0) return Fail(NumberProblem.Empty);
        var match = Whole().Match(plain);
        if (!match.Success) return Fail(plain.Any(letter => letter is >= '\uFF10' and <= '\uFF19') ? NumberProblem.ForeignDigits : NumberProblem.NotANumber);
        return Read(match.Groups["number"].Value, match.Groups["minus"].Success, match.Groups["before"].Success, match.Groups["times"].Value, match.Groups["unit"].Value);
    }

    private static NumberReading Read(string number, bool isNegative, bool hasKronerBefore, string times, string unit)
    {
        if (!Ungrouped().IsMatch(number) && !Grouped().IsMatch(number)) return Fail(ProblemOf(number));
        var isPercent = unit is "%" or "pct" or "pct.";
        if ((hasKronerBefore && unit.Length > 0) || (isPercent && times.Length > 0)) return Fail(NumberProblem.NotANumber);
        var digits = number.Replace(".", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.');
        if (digits.Length - (digits.Contains('.', StringComparison.Ordinal) ? 1 : 0) > MostDigits) return Fail(NumberProblem.TooLong);

        // The exponent is part of what is read: 1.1 * 1,000,000 would be a bit more than 1,100,000.
        var exponent = times switch { "" => "", "mio" or "mio." => "e6", _ => "e3" };
        var value = double.Parse(digits + exponent, CultureInfo.InvariantCulture);
        var suffix = isPercent ? NumberSuffix.Percent : hasKronerBefore || unit.Length > 0 ? NumberSuffix.Kroner : NumberSuffix.None;
        return new(isNegative && value != 0 ? -value : value, suffix, NumberProblem.None);
    }

    private static NumberProblem ProblemOf(string number) =>
        PointForComma().IsMatch(number) ? NumberProblem.DecimalPoint
        : number.Contains('.', StringComparison.Ordinal) || number.Contains('\u00A0', StringComparison.Ordinal) ? NumberProblem.Grouping
        : NumberProblem.NotANumber;

    /// <summary>Trimmed, in lower case, with one kind of space and one kind of no-break space.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            plain.Append(
                NoBreakSpaces.Contains(letter, StringComparison.Ordinal) ? '\u00A0'
                : letter is >= '\t' and <= '\r' ? ' '
                : letter is >= 'A' and <= 'Z' ? (char)(letter + ('a' - 'A'))
                : letter);
        }
        return plain.ToString().Trim(' ', '\u00A0');
    }

    internal static bool IsBlank(string text) => text.All(letter => letter is ' ' or (>= '\t' and <= '\r') || NoBreakSpaces.Contains(letter, StringComparison.Ordinal));

    private static NumberReading Fail(NumberProblem problem) => new(0, NumberSuffix.None, problem);

    [GeneratedRegex(@"^(?<before>kr\.?[ \u00A0]*)?(?<minus>[-\u2212][ \u00A0]*)?(?<number>[0-9](?:[0-9.,\u00A0]*[0-9.,])?)[ \u00A0]*(?<times>mio\.?|tusind|t\.(?=kr))?[ \u00A0]*(?<unit>kr\.?|pct\.?|%)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[0-9]+(,[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ungrouped();

    // A group that begins with 0 is a decimal in disguise: 0.500.
    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+|(?:\u00A0[0-9]{3})+)(?:,[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[0-9,]+\.[0-9]*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PointForComma();
}
