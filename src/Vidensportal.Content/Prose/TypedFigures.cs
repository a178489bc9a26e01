using System.Text.RegularExpressions;

namespace Vidensportal.Content.Prose;

/// <summary>Finds figures that someone typed, where a fact should have been fetched. Years, dates and paragraphs of law may be typed.</summary>
internal static partial class TypedFigures
{
    /// <summary>Each typed figure with its place in the text.</summary>
    public static IEnumerable<(int Index, string Figure)> In(string text)
    {
        foreach (Match match in Figure().Matches(text))
            if (!match.Groups["allowed"].Success)
                yield return (match.Index, match.Value.Trim());
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
        | \b(to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede|tusind)\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
