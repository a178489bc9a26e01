namespace Vidensportal.Content.Faults;

/// <summary>«Mente du …?»: the known word that is nearest to a mistyped one.</summary>
public static class Suggestion
{
    private const int LongestCompared = 64;

    /// <summary>A sentence with the nearest word, or the fallback when none is near.</summary>
    public static string Nearest(string typed, IEnumerable<string> known, string otherwise) =>
        WordNear(typed, known) is { } nearest ? $"Mente du \"{nearest}\"?" : otherwise;

    /// <summary>The nearest word, or null when none is near.</summary>
    internal static string? WordNear(string typed, IEnumerable<string> known)
    {
        var folded = Fold(typed);
        return known
            .Select(word => (word, distance: Distance(folded, Fold(word))))
            .Where(candidate => candidate.distance <= Math.Max(1, candidate.word.Length / 3))
            .OrderBy(candidate => candidate.distance).ThenBy(candidate => candidate.word, StringComparer.Ordinal)
            .Select(candidate => candidate.word)
            .FirstOrDefault();
    }

    /// <summary>As names are written here, so that <c>Børn</c> is near to <c>boern</c>.</summary>
    private static string Fold(string word) =>
        word.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal);

    /// <summary>How many letters must be put in, taken out or changed to get from one word to the other.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > LongestCompared || b.Length > LongestCompared) return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)), row[j]);
        }
        return row[b.Length];
    }
}
