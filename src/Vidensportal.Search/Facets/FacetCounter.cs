using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Facets;

/// <summary>Counts the documents that have a score, by type and topic.</summary>
internal static class FacetCounter
{
    public static SearchFacets Count(ReadOnlySpan<float> scores, DocumentTable documents, Labels labels)
    {
        var (types, topics) = (new int[labels.Types.Length], new int[labels.Topics.Length]);
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] <= 0) continue;
            types[documents.Types[document]]++;
            foreach (var topic in documents.Topics.Of(document)) topics[topic]++;
        }
        return new(Values(labels.Types, types), Values(labels.Topics, topics));
    }

    private static List<FacetValue> Values(string[] names, int[] counts) =>
        [.. names.Zip(counts, (name, count) => new FacetValue(name, count)).Where(value => value.Count > 0).OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal)];
}
