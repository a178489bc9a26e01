namespace Vidensportal.Search.Indexing;

/// <summary>Many words in one array, numbered from zero.</summary>
/// <param name="letters">All words after each other.</param>
/// <param name="starts">Where each begins, and last where the last one ends.</param>
internal sealed class WordList(char[] letters, int[] starts)
{
    public int Count => starts.Length - 1;

    public char[] Letters => letters;

    public int[] Starts => starts;

    public ReadOnlySpan<char> this[int number] => letters.AsSpan(starts[number], starts[number + 1] - starts[number]);

    public static WordList Create(IReadOnlyList<string> words)
    {
        var starts = new int[words.Count + 1];
        for (var number = 0; number < words.Count; number++) starts[number + 1] = starts[number] + words[number].Length;
        var letters = new char[starts[^1]];
        for (var number = 0; number < words.Count; number++) words[number].CopyTo(letters.AsSpan(starts[number]));
        return new(letters, starts);
    }

    /// <summary>The number of a word in a list that is sorted by ordinal; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var number = FirstNotBefore(word);
        return number < Count && this[number].SequenceEqual(word) ? number : -1;
    }

    /// <summary>The numbers, in a sorted list, of the words that begin so; the end is not one of them.</summary>
    public (int First, int End) WithPrefix(ReadOnlySpan<char> prefix)
    {
        var first = FirstNotBefore(prefix);
        var (low, high) = (first, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].StartsWith(prefix, StringComparison.Ordinal)) low = middle + 1;
            else high = middle;
        }
        return (first, low);
    }

    private int FirstNotBefore(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(word) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
