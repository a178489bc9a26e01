namespace Vidensportal.Search.Analysis;

/// <summary>How many letters must be put in, left out, changed or swapped with their neighbour to make one word another.</summary>
internal static class EditDistance
{
    /// <returns>The distance; one more than the most when it is above.</returns>
    public static int Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        var same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        if (one.IsEmpty || other.IsEmpty) return one.Length + other.Length;
        var width = other.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        for (var column = 0; column < width; column++) rows[width + column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            var before = rows.Slice((row - 1) % 3 * width, width);
            var last = rows.Slice(row % 3 * width, width);
            var current = rows.Slice((row + 1) % 3 * width, width);
            current[0] = row;
            var least = row;
            for (var column = 1; column < width; column++)
            {
                var edits = Math.Min(Math.Min(last[column], current[column - 1]) + 1, last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1));
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1]) edits = Math.Min(edits, before[column - 2] + 1);
                current[column] = edits;
                least = Math.Min(least, edits);
            }
            if (least > most + 1) return most + 1;
        }
        return Math.Min(rows[(one.Length + 1) % 3 * width + other.Length], most + 1);
    }
}
