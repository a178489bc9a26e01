using System.Text.RegularExpressions;

namespace Vidensportal.Content.Prose;

/// <summary>Finds what someone began and did not finish, and what readers would then see as it is typed.</summary>
internal static partial class UnfinishedMark
{
    /// <summary>The first of them with its place in the text.</summary>
    public static (int Index, string Problem, string Fix)? In(string text)
    {
        if (Shortcode().Match(text) is { Success: true } shortcode)
            return (shortcode.Index, "Koden er ikke skrevet helt.", "Skriv {{ foran og }} bagefter, på samme linje: {{fakta F33}}.");
        if (Footnote().Match(text) is { Success: true } footnote)
            return (footnote.Index, $"Fodnoten [{footnote.Value} har ingen tekst.", $"Skriv [{footnote.Value}: og teksten på en linje for sig.");
        return null;
    }

    [GeneratedRegex(@"\{\{|\{\s*(fakta|belaeg|begreb|kilde|uenighed|antal|figur|liste)\b")]
    private static partial Regex Shortcode();

    // The bracket before it is a text of its own to Markdig.
    [GeneratedRegex(@"\^\w{1,20}\]")]
    private static partial Regex Footnote();
}
