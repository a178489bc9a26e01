using Vidensportal.Search.Ranking;

namespace Vidensportal.Search.Indexing;

/// <summary>
/// Turns the stored texts around: from documents with words to stems with documents. Two goes over the texts: the first counts how much room each
/// stem takes, the second fills it.
/// </summary>
internal sealed class PostingsWriter(DocumentTable documents, TextStore texts, Lexicon lexicon, Compounds compounds, RankingWeights weights)
{
    private readonly FieldLengths _lengths = FieldLengths.Count(documents, texts);
    private readonly StemInDocument[] _stems = new StemInDocument[lexicon.Stems.Count];
    private readonly List<int> _met = [];
    private readonly int[] _entries = new int[lexicon.Stems.Count + 1];
    private readonly int[] _bytes = new int[lexicon.Stems.Count + 1];
    private readonly int[] _frequency = new int[lexicon.Stems.Count];

    public Postings Write()
    {
        for (var document = 0; document < documents.Count; document++)
        {
            Read(document);
            foreach (var stem in _met) Count(stem, _stems[stem]);
        }
        var (start, positionOfStem) = (Sums(_entries), Sums(_bytes));
        var (entries, forms, positionStart, positions) = (new uint[start[^1]], new byte[start[^1]], new int[start[^1] + 1], new byte[positionOfStem[^1]]);
        positionStart[^1] = positions.Length;
        var (nextEntry, nextByte) = (start.AsSpan(0, lexicon.Stems.Count).ToArray(), positionOfStem.AsSpan(0, lexicon.Stems.Count).ToArray());
        for (var document = 0; document < documents.Count; document++)
        {
            Read(document, positions, nextByte);
            foreach (var stem in _met)
            {
                ref var found = ref _stems[stem];
                var entry = nextEntry[stem]++;
                entries[entry] = (uint)document << Postings.ImpactBits | Bm25.Impact(found.Weight, weights);
                forms[entry] = found.Forms;
                positionStart[entry] = nextByte[stem];
                nextByte[stem] += found.Bytes;
            }
        }
        return new(start, entries, forms, _frequency, positionStart, positions);
    }

    private void Count(int stem, in StemInDocument found)
    {
        _entries[stem]++;
        _bytes[stem] += found.Bytes;
        if (found.Bytes > 0) _frequency[stem]++;
    }

    /// <summary>Gathers the stems of one document; writes their places down where there is room for them.</summary>
    private void Read(int document, byte[]? positions = null, int[]? nextByte = null)
    {
        foreach (var stem in _met) _stems[stem] = default;
        _met.Clear();
        for (var text = documents.TextStart[document]; text < documents.TextStart[document + 1]; text++)
        {
            var weight = _lengths.Weight(document, text - documents.TextStart[document], weights);
            var position = documents.TextPosition[text];
            var tokens = texts.TokensOf(text);
            while (tokens.MoveNext())
                if (tokens.Word >= 0)
                    Add(tokens.Word, weight, position++, positions, nextByte);
        }
    }

    private void Add(int word, float weight, int position, byte[]? positions, int[]? nextByte)
    {
        var stem = lexicon.StemOfWord[word];
        ref var found = ref Met(stem);
        found.Weight += weight;
        found.Forms |= lexicon.FormBit(word);
        var distance = position - (found.NextPosition - 1);
        if (positions is not null) ByteWriter.Write(positions, nextByte![stem] + found.Bytes, distance);
        found.Bytes += ByteWriter.Length(distance);
        found.NextPosition = position + 1;
        foreach (var part in compounds.PartsOf(stem)) Met(part).Weight += weight * (float)weights.CompoundPart;
    }

    private ref StemInDocument Met(int stem)
    {
        ref var found = ref _stems[stem];
        if (found.IsMet) return ref found;
        found.IsMet = true;
        _met.Add(stem);
        return ref found;
    }

    private static int[] Sums(int[] counts)
    {
        var sums = new int[counts.Length];
        for (var number = 1; number < counts.Length; number++) sums[number] = checked(sums[number - 1] + counts[number - 1]);
        return sums;
    }

    private struct StemInDocument
    {
        public float Weight;
        public int Bytes;
        public int NextPosition;
        public byte Forms;
        public bool IsMet;
    }
}
