namespace Vidensportal.App.Editing;

/// <summary>Two people's changes to the same text, put together line by line.</summary>
internal static class ThreeWay
{
    /// <summary>Both changes. Where they changed the same lines, mine stand before theirs, and the answer says so.</summary>
    /// <param name="start">The text that both began from.</param>
    public static (string Text, bool IsClean) Merge(string start, string mine, string theirs)
    {
        if (mine == theirs || theirs == start) return (mine, true);
        if (mine == start) return (theirs, true);
        var (origin, own, other) = (start.Split('\n'), mine.Split('\n'), theirs.Split('\n'));
        var inOwn = CommonRun.Of(origin, own).ToDictionary(pair => pair.A, pair => pair.B);
        var inOther = CommonRun.Of(origin, other).ToDictionary(pair => pair.A, pair => pair.B);
        var merged = new List<string>();
        var isClean = true;
        var (at, ownAt, otherAt) = (0, 0, 0);
        // What all three share holds the rest together: between two such lines each has a piece of its own.
        foreach (var line in Enumerable.Range(0, origin.Length).Where(line => inOwn.ContainsKey(line) && inOther.ContainsKey(line)).Append(origin.Length))
        {
            var (ownEnd, otherEnd) = line == origin.Length ? (own.Length, other.Length) : (inOwn[line], inOther[line]);
            isClean &= Add(origin[at..line], own[ownAt..ownEnd], other[otherAt..otherEnd]);
            if (line < origin.Length) merged.Add(origin[line]);
            (at, ownAt, otherAt) = (line + 1, ownEnd + 1, otherEnd + 1);
        }
        return (string.Join('\n', merged), isClean);

        bool Add(string[] before, string[] ours, string[] theirPiece)
        {
            if (ours.SequenceEqual(before)) merged.AddRange(theirPiece);
            else if (theirPiece.SequenceEqual(before) || theirPiece.SequenceEqual(ours)) merged.AddRange(ours);
            else
            {
                merged.AddRange(ours);
                merged.AddRange(theirPiece);
                return false;
            }
            return true;
        }
    }
}
