using System.Numerics;

namespace Vidensportal.Search.Indexing;

/// <summary>Finds words of a list by hash, several times faster than by halving the list. Made when an index is opened.</summary>
internal sealed class WordTable
{
    private readonly WordList _words;
    private readonly int[] _numbers;
    private readonly int _mask;

    public WordTable(WordList words)
    {
        _words = words;
        _numbers = new int[(int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 2 + 1)];
        _mask = _numbers.Length - 1;
        for (var number = 0; number < words.Count; number++)
        {
            var place = Hash(words[number]) & _mask;
            while (_numbers[place] != 0) place = (place + 1) & _mask;
            _numbers[place] = number + 1;
        }
    }

    /// <summary>The word's number; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        for (var place = Hash(word) & _mask; _numbers[place] != 0; place = (place + 1) & _mask)
            if (_words[_numbers[place] - 1].SequenceEqual(word))
                return _numbers[place] - 1;
        return -1;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word) hash = (hash ^ letter) * 16777619;
        return (int)(hash ^ hash >> 15);
    }
}
