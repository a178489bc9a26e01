using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Vidensportal.Content.Prose;

/// <summary>Finds figures that someone typed, where a fact should have been fetched. Years, dates and paragraphs of law may be typed.</summary>
internal static partial class TypedFigures
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberWords = new[]
    {
        "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten",
        "nitten", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems", "hundrede", "tusind",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Each typed figure with its place in the text.</summary>
    public static IEnumerable<(int Index, string Figure)> In(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') ? InWords(text).Concat(InDigits(text)).OrderBy(found => found.Index) : InWords(text);

    private static IEnumerable<(int Index, string Figure)> InDigits(string text)
    {
        foreach (Match match in Figure().Matches(text))
            if (!match.Groups["allowed"].Success)
                yield return (match.Index, match.Value.Trim());
    }

    private static List<(int Index, string Figure)> InWords(string text)
    {
        var found = new List<(int, string)>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-')) end++;
            var word = text.AsSpan(start, end - start);
            if (NumberWords.Contains(word)) found.Add((start, word.ToString()));
            start = end + 1;
        }
        return found;
    }

    // What may be typed comes first, so that the digits within it are not found again.
    [GeneratedRegex("""
        (?<allowed>
            §+\s*\d+(\s?[a-zæøå]\b)?(,?\s*stk\.\s*\d+)?
          | \b\d{1,2}\.\s(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b(\s(19|20)\d{2})?
          | \b(19|20)\d{2}([–-](19|20)?\d{2})?\b(?![.,]\d|\s?(%|pct\.|procent|kr\.|kroner|mio\.|mia\.))
          | \b(?-i:\p{Lu}{1,3})\d+\b
        )
        | \d+([.,]\d+)*(\s?(%|pct\.|procent|kr\.|kroner|mio\.|mia\.))?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
