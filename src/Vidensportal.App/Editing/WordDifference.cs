using System.Text.RegularExpressions;
using Vidensportal.Theme.Editor.Editing;

namespace Vidensportal.App.Editing;

/// <summary>Two texts, word by word.</summary>
internal static partial class WordDifference
{
    /// <summary>What was taken away and put in from one text to the other, with what stayed between.</summary>
    public static IReadOnlyList<DifferenceView> Of(string from, string to)
    {
        var (a, b) = (Words(from), Words(to));
        var pieces = new List<DifferenceView>();
        var (i, j) = (0, 0);
        foreach (var (x, y) in CommonRun.Of(a, b).Append((a.Count, b.Count)))
        {
            Add(DifferenceKind.Removed, a, i, x);
            Add(DifferenceKind.Added, b, j, y);
            if (x < a.Count) Add(DifferenceKind.Same, a, x, x + 1);
            (i, j) = (x + 1, y + 1);
        }
        return Gathered(pieces);

        void Add(DifferenceKind kind, List<string> words, int start, int end)
        {
            if (start >= end) return;
            var text = string.Concat(words[start..end]);
            if (pieces.Count > 0 && pieces[^1].Kind == kind) pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
            else pieces.Add(new(kind, text));
        }
    }

    /// <summary>A space or a comma that both have between two changed words is no place to rest: what was taken away stands together, and so does what came instead.</summary>
    private static List<DifferenceView> Gathered(List<DifferenceView> pieces)
    {
        var gathered = new List<DifferenceView>();
        var (removed, added) = ("", "");
        for (var at = 0; at < pieces.Count; at++)
        {
            var (kind, text) = pieces[at];
            var isBetween = kind == DifferenceKind.Same && (removed.Length > 0 || added.Length > 0) && at + 1 < pieces.Count && !text.Any(char.IsLetterOrDigit) && !text.Contains('\n', StringComparison.Ordinal);
            if (kind == DifferenceKind.Same && !isBetween)
            {
                Flush();
                gathered.Add(pieces[at]);
                continue;
            }
            if (kind != DifferenceKind.Added) removed += text;
            if (kind != DifferenceKind.Removed) added += text;
        }
        Flush();
        return gathered;

        void Flush()
        {
            if (removed.Length > 0) gathered.Add(new(DifferenceKind.Removed, removed));
            if (added.Length > 0) gathered.Add(new(DifferenceKind.Added, added));
            (removed, added) = ("", "");
        }
    }

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\n|[^\S\n]+|\{\{[^}\n]*\}\}|[\p{L}\p{N}]+|.")]
    private static partial Regex Word();
}
