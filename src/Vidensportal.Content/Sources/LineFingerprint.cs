using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Vidensportal.Content.Sources;

/// <summary>A short hash of a line of a source, so that a changed line is noticed without keeping the line.</summary>
public static partial class LineFingerprint
{
    /// <summary>The first 16 hexadecimal digits of SHA-256 over the line: NFC, trimmed, white space folded to single spaces.</summary>
    public static string Of(string line) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Fold(line))))[..16];

    /// <summary>Whether the words stand on the line, whatever the case and the white space.</summary>
    public static bool Contains(string line, string words) =>
        Fold(line).Contains(Fold(words), StringComparison.OrdinalIgnoreCase);

    internal static string Fold(string text) => WhiteSpace().Replace(text.Normalize(NormalizationForm.FormC), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
