using System.Globalization;
using System.Text;

namespace Vidensportal.Content.Prose;

/// <summary>Makes an address of Danish text: <c>Færre sager i år</c> becomes <c>faerre-sager-i-aar</c>.</summary>
public static class Anchors
{
    /// <summary>Lower-case ASCII letters, digits and single hyphens; <c>afsnit</c> when nothing is left.</summary>
    public static string Of(string text)
    {
        var anchor = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) anchor.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && anchor.Length > 0 && anchor[^1] != '-') anchor.Append('-');
        }
        var result = anchor.ToString().Trim('-');
        return result.Length == 0 ? "afsnit" : result;
    }

    /// <summary>The anchor, with a number behind it when it is taken.</summary>
    /// <param name="taken">Each anchor given so far, with the number to try next.</param>
    internal static string Unique(string text, Dictionary<string, int> taken)
    {
        var anchor = Of(text);
        if (taken.TryAdd(anchor, 2)) return anchor;
        var number = taken[anchor];
        while (!taken.TryAdd($"{anchor}-{number}", 2)) number++;
        taken[anchor] = number + 1;
        return $"{anchor}-{number}";
    }
}
