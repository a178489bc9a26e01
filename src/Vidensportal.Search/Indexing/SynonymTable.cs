using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Indexing;

/// <summary>Which stems mean about the same as which: single words for single words. Made when an index is opened.</summary>
internal sealed class SynonymTable
{
    private const char Separator = '\t';
    private readonly Dictionary<int, int[]> _byStem = [];
    private readonly Dictionary<string, int[]> _byUnknown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public SynonymTable(string[] lines, Lexicon lexicon, AnalysisSettings settings)
    {
        _bySpan = _byUnknown.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            string[] stems = [.. line.Split(Separator).Select(entry => Stem(entry, settings)).OfType<string>()];
            int[] known = [.. stems.Select(stem => lexicon.Stems.Find(stem)).Where(stem => stem >= 0).Distinct()];
            foreach (var stem in stems)
            {
                var number = lexicon.Stems.Find(stem);
                int[] others = [.. known.Where(other => other != number)];
                if (number >= 0) _byStem[number] = _byStem.TryGetValue(number, out var before) ? [.. before.Union(others)] : others;
                else _byUnknown[stem] = _byUnknown.TryGetValue(stem, out var before) ? [.. before.Union(others)] : others;
            }
        }
    }

    public ReadOnlySpan<int> Of(int stem) => _byStem.GetValueOrDefault(stem);

    public ReadOnlySpan<int> OfUnknown(ReadOnlySpan<char> stem) => _bySpan.TryGetValue(stem, out var synonyms) ? synonyms : [];

    public static string[] Lines(IReadOnlyList<IReadOnlyList<string>> groups) =>
        [.. groups.Select(group => string.Join(Separator, group.Select(entry => entry.Replace(Separator, ' '))))];

    /// <summary>The stem of an entry that is one word; null when it is several.</summary>
    private static string? Stem(string entry, AnalysisSettings settings)
    {
        var place = 0;
        if (!Tokenizer.TryNext(entry, ref place, out var word) || word.Length != entry.Trim().Length) return null;
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        return WordAnalysis.Stem(letters[..WordAnalysis.Fold(entry.AsSpan(word.Start, word.Length), letters, settings)], settings).ToString();
    }
}
