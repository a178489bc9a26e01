using System.Numerics;
using Vidensportal.Search.Analysis;
using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Ranking;

/// <summary>
/// Finds the known words that a misspelt one may be. The first letter is taken to be right; two edits are allowed from nine letters.
/// Words with too many other letters are passed over by comparing two numbers, so that hardly any are compared letter by letter.
/// </summary>
internal sealed class SimilarWords
{
    private const int LettersForTwoEdits = 9;
    private const int LeastLetters = 4;
    private readonly Lexicon _lexicon;
    private readonly ulong[] _letters;

    public SimilarWords(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _letters = new ulong[lexicon.Words.Count];
        for (var word = 0; word < _letters.Length; word++) _letters[word] = Letters(lexicon.Words[word]);
    }

    public static int UsualEdits(int length) => length < LeastLetters ? 0 : length < LettersForTwoEdits ? 1 : 2;

    /// <summary>Collects the words within the fewest edits that any word is within.</summary>
    /// <returns>The number of edits; 0 when nothing is near.</returns>
    public int Find(ReadOnlySpan<char> folded, int mostEdits, List<int> found)
    {
        found.Clear();
        if (mostEdits == 0 || folded.IsEmpty || char.IsAsciiDigit(folded[0])) return 0;
        var (first, end) = _lexicon.Words.WithPrefix(folded[..1]);
        var letters = Letters(folded);
        var fewest = mostEdits;
        for (var word = first; word < end; word++)
        {
            // An edit changes at most two letters of the set.
            if (BitOperations.PopCount(_letters[word] ^ letters) > 2 * fewest) continue;
            var other = _lexicon.Words[word];
            if (Math.Abs(other.Length - folded.Length) > fewest) continue;
            var edits = EditDistance.Within(folded, other, fewest);
            if (edits == 0 || edits > fewest) continue;
            if (edits < fewest) found.Clear();
            fewest = edits;
            found.Add(word);
        }
        return found.Count == 0 ? 0 : fewest;
    }

    private static ulong Letters(ReadOnlySpan<char> word)
    {
        var letters = 0UL;
        foreach (var letter in word) letters |= 1UL << (letter & 63);
        return letters;
    }
}
