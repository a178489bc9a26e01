using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Ranking;

/// <summary>The two factors of BM25F (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).</summary>
internal static class Bm25
{
    /// <summary>How rare a word is: 0.1 or so for one in every document, about ten for one in a single document of many.</summary>
    public static float InverseDocumentFrequency(int frequency, int documents) =>
        (float)Math.Log(1 + (documents - frequency + 0.5) / (frequency + 0.5));

    /// <summary>How much a document is about a word, of <see cref="Postings.MostImpact"/>: saturates as the word is repeated. At least 1.</summary>
    /// <param name="weight">Occurrences, weighed by their field and its length.</param>
    public static uint Impact(float weight, RankingWeights weights) =>
        Math.Max(1, (uint)(weight / (weight + weights.Saturation) * Postings.MostImpact + 0.5f));
}
