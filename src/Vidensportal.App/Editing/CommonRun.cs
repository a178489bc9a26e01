namespace Vidensportal.App.Editing;

/// <summary>The longest run of items that two versions share in the same order (Myers).</summary>
internal static class CommonRun
{
    // Beyond this many changes the two have nothing to do with each other, and to look further only takes time.
    private const int MostChanges = 3_000;

    /// <summary>The places of the shared items, rising in both.</summary>
    public static IReadOnlyList<(int A, int B)> Of<T>(IReadOnlyList<T> a, IReadOnlyList<T> b) where T : IEquatable<T>
    {
        var start = 0;
        while (start < a.Count && start < b.Count && a[start].Equals(b[start])) start++;
        var end = 0;
        while (end < a.Count - start && end < b.Count - start && a[a.Count - 1 - end].Equals(b[b.Count - 1 - end])) end++;
        var shared = new List<(int, int)>();
        for (var i = 0; i < start; i++) shared.Add((i, i));
        shared.AddRange(Middle(a, b, start, a.Count - end, b.Count - end));
        for (var i = end; i > 0; i--) shared.Add((a.Count - i, b.Count - i));
        return shared;
    }

    private static List<(int, int)> Middle<T>(IReadOnlyList<T> a, IReadOnlyList<T> b, int start, int endA, int endB) where T : IEquatable<T>
    {
        var (n, m) = (endA - start, endB - start);
        if (n == 0 || m == 0) return [];
        var most = Math.Min(n + m, MostChanges);
        var furthest = new int[2 * most + 2];
        var trace = new List<int[]>();
        for (var changes = 0; changes <= most; changes++)
        {
            trace.Add(furthest[(most - changes)..(most + changes + 2)]);
            for (var k = -changes; k <= changes; k += 2)
            {
                var x = k == -changes || k != changes && furthest[most + k - 1] < furthest[most + k + 1] ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                while (x < n && x - k < m && a[start + x].Equals(b[start + x - k])) x++;
                furthest[most + k] = x;
                if (x >= n && x - k >= m) return Back(trace, n, m, start);
            }
        }
        return [];
    }

    private static List<(int, int)> Back(List<int[]> trace, int n, int m, int start)
    {
        var shared = new List<(int, int)>();
        var (x, y) = (n, m);
        for (var changes = trace.Count - 1; changes >= 0; changes--)
        {
            var row = trace[changes];
            var k = x - y;
            var isDown = k == -changes || k != changes && row[changes + k - 1] < row[changes + k + 1];
            var before = isDown ? k + 1 : k - 1;
            var beforeX = changes == 0 ? 0 : row[changes + before];
            var beforeY = changes == 0 ? 0 : beforeX - before;
            while (x > beforeX && y > beforeY) shared.Add((start + --x, start + --y));
            (x, y) = (beforeX, beforeY);
        }
        shared.Reverse();
        return shared;
    }
}
