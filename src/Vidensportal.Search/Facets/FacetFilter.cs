using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Facets;

/// <summary>Takes the scores away from documents outside the chosen types and topics.</summary>
internal static class FacetFilter
{
    public static void Apply(Span<float> scores, SearchRequest request, DocumentTable documents, Labels labels)
    {
        if (request.Types.Count == 0 && request.Topics.Count == 0) return;
        var (types, topics) = (Chosen(request.Types, labels.Types), Chosen(request.Topics, labels.Topics));
        for (var document = 0; document < scores.Length; document++)
            if (scores[document] > 0 && !(types[documents.Types[document]] && IsUnder(documents.Topics.Of(document), topics, request.Topics.Count == 0)))
                scores[document] = 0;
    }

    private static bool[] Chosen(IReadOnlyList<string> wanted, string[] names) =>
        [.. names.Select(name => wanted.Count == 0 || wanted.Contains(name, StringComparer.OrdinalIgnoreCase))];

    private static bool IsUnder(ReadOnlySpan<int> own, bool[] chosen, bool isAll)
    {
        if (isAll) return true;
        foreach (var topic in own)
            if (chosen[topic])
                return true;
        return false;
    }
}
