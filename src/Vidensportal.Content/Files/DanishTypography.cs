using System.Text.RegularExpressions;

namespace Vidensportal.Content.Files;

/// <summary>Holds together what must not be broken over two lines: <c>3,7 mio. kr.</c>, <c>25 pct.</c>, <c>16. april</c>.</summary>
internal static partial class DanishTypography
{
    /// <summary>The same text with no-break spaces where they belong. One character for one, so every position stays true.</summary>
    public static string Bind(string text) => Breakable().Replace(text, "\u00A0");

    [GeneratedRegex(@"(?<=\d) (?=(kr|mio|mia|pct)\.|%)|(?<=\d (mio|mia)\.) (?=kr\.)|(?<=(^|[^\d.,])\d{1,2}\.) (?=(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Breakable();
}
