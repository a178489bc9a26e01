using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Indexing;

/// <summary>
/// Takes compound words apart by what the corpus itself knows: both parts are words of it, seen in at least two documents, with a linking
/// s or e between them or nothing. There is no list of words.
/// </summary>
internal static class CompoundSplitter
{
    private const int LeastLetters = 4;
    private const int LeastDocuments = 2;
    private const int MostParts = 4;

    public static Compounds None(Lexicon lexicon) => new(new int[lexicon.Stems.Count + 1], []);

    public static Compounds Split(Lexicon lexicon, int[] frequencyOfStem, AnalysisSettings settings)
    {
        var splits = new (int Left, int Right)[lexicon.Stems.Count];
        for (var word = 0; word < lexicon.Words.Count; word++)
        {
            var stem = lexicon.StemOfWord[word];
            // The commonest form speaks for the stem.
            if (lexicon.FormOfWord[word] == 0) splits[stem] = BestSplit(lexicon, frequencyOfStem, lexicon.Words[word], stem, settings) is { } split ? split : (-1, -1);
        }
        var start = new int[splits.Length + 1];
        var parts = new List<int>();
        for (var stem = 0; stem < splits.Length; stem++)
        {
            AddParts(stem, splits, parts, start[stem]);
            start[stem + 1] = parts.Count;
        }
        return new(start, [.. parts]);
    }

    /// <summary>The two stems of a compound; null when it is none.</summary>
    public static (int Left, int Right)? BestSplit(Lexicon lexicon, int[] frequencyOfStem, ReadOnlySpan<char> word, int ownStem, AnalysisSettings settings)
    {
        (int Left, int Right)? best = null;
        var most = 0L;
        for (var at = LeastLetters; at <= word.Length - LeastLetters; at++)
        {
            var right = KnownStem(lexicon, frequencyOfStem, word[at..], settings);
            if (right < 0 || right == ownStem) continue;
            var left = KnownLeft(lexicon, frequencyOfStem, word[..at]);
            if (left < 0 || left == ownStem) continue;
            // The rarer part decides: a split is as credible as its less known half.
            var credible = Math.Min(frequencyOfStem[left], frequencyOfStem[right]) * (long)Math.Min(at, word.Length - at);
            if (credible <= most) continue;
            most = credible;
            best = (left, right);
        }
        return best;
    }

    private static int KnownLeft(Lexicon lexicon, int[] frequencyOfStem, ReadOnlySpan<char> left)
    {
        if (KnownWord(lexicon, frequencyOfStem, left) is >= 0 and var whole) return whole;
        if (left[^1] is not ('s' or 'e') || left.Length <= LeastLetters) return -1;
        return KnownWord(lexicon, frequencyOfStem, left[..^1]);
    }

    private static int KnownWord(Lexicon lexicon, int[] frequencyOfStem, ReadOnlySpan<char> word)
    {
        if (StopWords.Contain(word)) return -1;
        var number = lexicon.Words.Find(word);
        return number >= 0 && frequencyOfStem[lexicon.StemOfWord[number]] >= LeastDocuments ? lexicon.StemOfWord[number] : -1;
    }

    private static int KnownStem(Lexicon lexicon, int[] frequencyOfStem, ReadOnlySpan<char> word, AnalysisSettings settings)
    {
        if (StopWords.Contain(word)) return -1;
        var stem = lexicon.Stems.Find(WordAnalysis.Stem(word, settings));
        return stem >= 0 && frequencyOfStem[stem] >= LeastDocuments ? stem : -1;
    }

    /// <summary>Both halves, and the halves of a half that is a compound itself.</summary>
    private static void AddParts(int stem, (int Left, int Right)[] splits, List<int> parts, int first)
    {
        var (left, right) = splits[stem];
        if (left < 0) return;
        foreach (var half in (ReadOnlySpan<int>)[left, right])
        {
            if (parts.Count - first >= MostParts || parts.IndexOf(half, first) >= 0) continue;
            parts.Add(half);
            AddParts(half, splits, parts, first);
        }
    }
}
