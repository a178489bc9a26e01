using System.Text.RegularExpressions;

namespace Vidensportal.Content.Prose;

/// <summary>Counts for LIX. Abbreviations, dates and figures with a point are not the end of a sentence.</summary>
internal sealed partial class ReadabilityCount
{
    private const int LongestShortWord = 6;
    private int _words;
    private int _longWords;
    private int _sentences;

    public Readability Result => new(_words, _longWords, _sentences);

    public static int WordsIn(string text) => Word().Count(text);

    /// <summary>The sentences of a paragraph, without their ends.</summary>
    public static IEnumerable<string> SentencesOf(string paragraph) => SentenceEnd().Split(WithoutAbbreviations(paragraph));

    public void Add(string paragraph)
    {
        var text = WithoutAbbreviations(paragraph);
        foreach (Match word in Word().Matches(text))
        {
            _words++;
            if (word.Length > LongestShortWord) _longWords++;
        }
        var ends = SentenceEnd().Count(text);
        _sentences += Word().IsMatch(text) ? Math.Max(1, ends) : 0;
    }

    private static string WithoutAbbreviations(string paragraph) => Abbreviation().Replace(paragraph, match => match.Value.Replace(".", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(bl\.a\.|f\.eks\.|fx\.|ca\.|stk\.|nr\.|kl\.|pct\.|kr\.|mio\.|mia\.|dvs\.|osv\.|mv\.|jf\.|pr\.|\d+\.(?=\d|\s(?-i:\p{Ll})))", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?:]+(?=\s|$)")]
    private static partial Regex SentenceEnd();
}
