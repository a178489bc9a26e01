namespace Vidensportal.Content.Schema;

/// <summary>A name in a file as a person reads it: <c>naesteGennemgang</c> becomes «Næste gennemgang».</summary>
internal static class DanishLabel
{
    public static string Of(string name)
    {
        var words = string.Concat(name.Select(letter => letter is '-' or '_' ? " " : char.IsAsciiLetterUpper(letter) && name.Any(char.IsAsciiLetterLower) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString())).Trim();
        // «aa» first: «udgaaet» is «udgået».
        var danish = words.Replace("aa", "å", StringComparison.Ordinal).Replace("ae", "æ", StringComparison.Ordinal).Replace("oe", "ø", StringComparison.Ordinal);
        return danish.Length == 0 ? danish : char.ToUpperInvariant(danish[0]) + danish[1..];
    }
}
