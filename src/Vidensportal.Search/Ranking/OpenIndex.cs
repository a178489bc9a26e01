using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Ranking;

/// <summary>The contents of an index, and what is worked out from them when it is opened.</summary>
internal sealed class OpenIndex
{
    public OpenIndex(IndexContents contents, SearchSettings settings)
    {
        (Contents, Settings) = (contents, settings);
        Rarity = new float[contents.Lexicon.Stems.Count];
        for (var stem = 0; stem < Rarity.Length; stem++) Rarity[stem] = Bm25.InverseDocumentFrequency(contents.Postings.Frequency[stem], contents.Documents.Count);
        IsStopStem = StopStems(contents.Lexicon);
        (Words, Stems) = (new(contents.Lexicon.Words), new(contents.Lexicon.Stems));
        Titles = new(contents.Documents);
        DocumentWeights = WeightsByType();
        TitleWeights = [.. Enumerable.Range(0, contents.Documents.Count).Select(WeightOfTitle)];
        Synonyms = new(contents.Synonyms, contents.Lexicon, settings.Analysis);
        Similar = new(contents.Lexicon);
        Pool = new(contents.Documents.Count, Rarity.Length);
    }

    public IndexContents Contents { get; }

    public SearchSettings Settings { get; }

    /// <summary>By stem.</summary>
    public float[] Rarity { get; }

    /// <summary>By stem: whether all its words are stop words.</summary>
    public bool[] IsStopStem { get; }

    public WordTable Words { get; }

    public WordTable Stems { get; }

    public TitleTable Titles { get; }

    /// <summary>By document: how rare its title's words are together, stop words apart.</summary>
    public float[] TitleWeights { get; }

    /// <summary>By document: how much its kind counts; null when all kinds count in full.</summary>
    public float[]? DocumentWeights { get; }

    public SynonymTable Synonyms { get; }

    public SimilarWords Similar { get; }

    public ScratchPool Pool { get; }

    public Lexicon Lexicon => Contents.Lexicon;

    public Postings Postings => Contents.Postings;

    public DocumentTable Documents => Contents.Documents;

    private float WeightOfTitle(int document)
    {
        var weight = 0f;
        foreach (var word in Documents.Title(document))
            if (Lexicon.StemOfWord[word] is var stem && !IsStopStem[stem])
                weight += Rarity[stem];
        return weight;
    }

    private float[]? WeightsByType()
    {
        if (Settings.TypeWeights.Count == 0) return null;
        var ofType = Contents.Labels.Types.Select(type => (float)Settings.TypeWeights.GetValueOrDefault(type, 1)).ToArray();
        return [.. Documents.Types.Select(type => ofType[type])];
    }

    private static bool[] StopStems(Lexicon lexicon)
    {
        var stops = new bool[lexicon.Stems.Count];
        Array.Fill(stops, true);
        for (var word = 0; word < lexicon.Words.Count; word++)
            if (!Analysis.StopWords.Contain(lexicon.Words[word]))
                stops[lexicon.StemOfWord[word]] = false;
        return stops;
    }
}
