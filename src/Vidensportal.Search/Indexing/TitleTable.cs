using System.Numerics;

namespace Vidensportal.Search.Indexing;

/// <summary>Finds documents by all the words of their title. Made when an index is opened.</summary>
internal sealed class TitleTable
{
    private readonly ulong[] _keys;
    private readonly int[] _documents;

    public TitleTable(DocumentTable documents)
    {
        _keys = new ulong[documents.Count];
        _documents = new int[documents.Count];
        for (var document = 0; document < documents.Count; document++) (_keys[document], _documents[document]) = (Key(documents.Title(document)), document);
        Array.Sort(_keys, _documents);
    }

    /// <summary>Documents whose title may be these words, and no other: equal keys are as good as certain, and the caller looks.</summary>
    public ReadOnlySpan<int> WithKey(ReadOnlySpan<int> words)
    {
        var key = Key(words);
        var found = Array.BinarySearch(_keys, key);
        if (found < 0) return [];
        var (first, end) = (found, found + 1);
        while (first > 0 && _keys[first - 1] == key) first--;
        while (end < _keys.Length && _keys[end] == key) end++;
        return _documents.AsSpan(first, end - first);
    }

    private static ulong Key(ReadOnlySpan<int> words)
    {
        var key = 0x9E3779B97F4A7C15UL;
        foreach (var word in words) key = BitOperations.RotateLeft((key ^ (uint)word) * 0xBF58476D1CE4E5B9UL, 29);
        return key;
    }
}
