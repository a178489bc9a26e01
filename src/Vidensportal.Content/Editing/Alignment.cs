namespace Vidensportal.Content.Editing;

/// <summary>Which item of the old list became which of the new.</summary>
internal static class Alignment
{
    /// <summary>
    /// In order: both numbers for an item that stayed or was changed, no new number for one that was removed, no old for one that came. Equal items are held together
    /// first; what is left between them is paired from the top.
    /// </summary>
    public static IReadOnlyList<(int? Old, int? New)> Of(IReadOnlyList<FormValue> old, IReadOnlyList<FormValue> @new)
    {
        var pairs = new List<(int? Old, int? New)>();
        var (i, j) = (0, 0);
        foreach (var (sameOld, sameNew) in Equal(old, @new).Append((old.Count, @new.Count)))
        {
            while (i < sameOld && j < sameNew) pairs.Add((i++, j++));
            while (i < sameOld) pairs.Add((i++, null));
            while (j < sameNew) pairs.Add((null, j++));
            if (sameOld < old.Count) pairs.Add((i++, j++));
        }
        return pairs;
    }

    /// <summary>The longest common run of equal items.</summary>
    private static List<(int Old, int New)> Equal(IReadOnlyList<FormValue> old, IReadOnlyList<FormValue> @new)
    {
        var length = new int[old.Count + 1, @new.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = @new.Count - 1; j >= 0; j--)
                length[i, j] = old[i].Equals(@new[j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        var equal = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < old.Count && j < @new.Count;)
            if (old[i].Equals(@new[j])) equal.Add((i++, j++));
            else if (length[i + 1, j] >= length[i, j + 1]) i++;
            else j++;
        return equal;
    }
}
