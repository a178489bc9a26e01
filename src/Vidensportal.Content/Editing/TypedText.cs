using System.Text;

namespace Vidensportal.Content.Editing;

/// <summary>Text as a browser sends it → text as a file can hold it.</summary>
public static class TypedText
{
    /// <summary>
    /// Line feeds alone between lines, spaces for tabs, no control characters or broken pairs of characters, no space around it, and nothing on an empty line.
    /// Cleaning twice changes nothing.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            if (rune.Value == '\t') clean.Append(' ');
            else if (rune.Value is '\n' || !Rune.IsControl(rune) && rune.Value is not (0xFEFF or 0xFFFE or 0xFFFF)) clean.Append(rune);
        var lines = clean.ToString().Split('\n');
        return string.Join('\n', lines.Select(line => string.IsNullOrWhiteSpace(line) ? "" : line)).Trim();
    }
}
