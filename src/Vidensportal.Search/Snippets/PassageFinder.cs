using Vidensportal.Search.Ranking;

namespace Vidensportal.Search.Snippets;

/// <summary>Finds the run of words in a text that has most of the query: each word of the query counts once, by how rare it is.</summary>
internal sealed class PassageFinder(OpenIndex index)
{
    /// <summary>Words of a passage.</summary>
    public const int Words = 32;

    // What a second mention counts: enough to choose between passages that have the same words.
    private const float Again = 0.05f;

    public Passage Find(QueryScratch scratch, int text)
    {
        // A ring of the slots of the last words, and how often each slot is within.
        Span<byte> ring = stackalloc byte[Words];
        Span<byte> within = stackalloc byte[byte.MaxValue + 1];
        ring.Clear();
        within.Clear();
        var best = new Passage(text, 0, 0);
        var (score, number) = (0f, 0);
        var tokens = index.Contents.Texts.TokensOf(text);
        while (tokens.MoveNext())
        {
            if (tokens.Word < 0) continue;
            var (entering, leaving) = (scratch.SlotOfStem[index.Lexicon.StemOfWord[tokens.Word]], ring[number % Words]);
            ring[number++ % Words] = entering;
            if ((entering | leaving) == 0) continue;
            if (leaving > 0) score -= Value(scratch, leaving, --within[leaving]);
            if (entering > 0) score += Value(scratch, entering, within[entering]++);
            if (score > best.Score + 1e-4f) best = new(text, FirstWord(ring, number), score);
        }
        return best;
    }

    private static float Value(QueryScratch scratch, byte slot, int others) => Math.Max(0.01f, scratch.Slots[slot - 1].Weight) * (others == 0 ? 1 : Again);

    /// <summary>Where to begin so that the words that were found lie in the middle.</summary>
    private static int FirstWord(ReadOnlySpan<byte> ring, int read)
    {
        var first = Math.Max(0, read - Words);
        while (first < read - 1 && ring[first % Words] == 0) first++;
        return Math.Max(0, first - Math.Max(0, Words - (read - first)) / 2);
    }
}
