using System.Buffers;

namespace Vidensportal.Site.Text;

/// <summary>Holds together what must not be broken over two lines, wherever on a page somebody wrote it: <c>3,7 mio. kr.</c>, <c>25 pct.</c>, <c>16. april</c>.</summary>
public static class DanishTypography
{
    private const char NoBreakSpace = '\u00A0';
    private static readonly string[] Units = ["kr.", "mio.", "mia.", "pct.", "%"];
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
    private static readonly SearchValues<string> Bound = SearchValues.Create([.. Units.Concat(Months).Select(word => " " + word)], StringComparison.Ordinal);

    /// <summary>The same text with no-break spaces where they belong.</summary>
    public static string Bind(string text)
    {
        char[]? bound = null;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
            if (at > 0 && IsBound(text, at)) (bound ??= text.ToCharArray())[at] = NoBreakSpace;
        return bound is null ? text : new string(bound);
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Bound);
        return found < 0 ? -1 : from + found;
    }

    private static bool IsBound(string text, int space)
    {
        var before = text.AsSpan(0, space);
        var after = text.AsSpan(space + 1);
        if (char.IsAsciiDigit(before[^1])) return StartsWithAny(after, Units);
        if (before[^1] != '.') return false;
        return after.StartsWith("kr.", StringComparison.Ordinal)
            ? before.EndsWith("mio.", StringComparison.Ordinal) || before.EndsWith("mia.", StringComparison.Ordinal)
            : IsDay(before[..^1]) && StartsWithAny(after, Months);
    }

    /// <summary>Ends in a number of one or two digits.</summary>
    private static bool IsDay(ReadOnlySpan<char> text)
    {
        var digits = text.Length - text.TrimEnd("0123456789").Length;
        return digits is 1 or 2 && (text.Length == digits || text[^(digits + 1)] is not ('.' or ','));
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
