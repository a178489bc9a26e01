using System.Net;
using Vidensportal.Search;
using Vidensportal.Search.Analysis;
using Vidensportal.Search.Ranking;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.Search;

/// <summary>An index whose first hit is the page that the editors have named as the best answer to a search, where they have named one.</summary>
internal sealed class RecommendingIndex : ISearchIndex
{
    /// <summary>A page that is named is looked for among so many hits; further down it is shown by its summary.</summary>
    private const int LookedThrough = 200;

    private readonly ISearchIndex _index;
    private readonly Dictionary<string, PlannedPage> _pageBySearch = [];

    public RecommendingIndex(ISearchIndex index, SitePlan plan)
    {
        _index = index;
        foreach (var page in plan.Pages)
            foreach (var words in page.Page?.SearchWords ?? []) _pageBySearch.TryAdd(Key(words), page);
    }

    public int DocumentCount => _index.DocumentCount;

    public IReadOnlyList<string> Complete(string text, int most = 8) => _index.Complete(text, most);

    public SearchAnswer Search(SearchRequest request)
    {
        var answer = _index.Search(request);
        // The two halves of a compound that nobody uses here say too little of what was meant.
        if (answer.IsGuess && answer.Words.All(word => word.Treatment is WordTreatment.Reparted or WordTreatment.Dropped or WordTreatment.Stop)) return answer with { Total = 0, Hits = [], Facets = new([], []) };
        if (request.Skip > 0 || request.Take == 0 || request.Types.Count > 0 || request.Topics.Count > 0 || Named(answer, request.Query) is not { } page) return answer;
        var id = SearchDocuments.IdOf(page);
        if (answer.Hits.Count > 0 && answer.Hits[0].Id == id) return answer;
        var hit = answer.Hits.FirstOrDefault(one => one.Id == id) ?? _index.Search(request with { Take = LookedThrough }).Hits.FirstOrDefault(one => one.Id == id)
            ?? new(id, page.Title, page.Address.Value, SearchKinds.Of(page.Page!.Details), WebUtility.HtmlEncode(page.Summary), 1, page.Page.Topics);
        var best = hit with { Score = answer.Hits.Count > 0 ? Math.Max(hit.Score, answer.Hits[0].Score) : hit.Score };
        return answer with { Total = Math.Max(answer.Total, 1), Hits = [best, .. answer.Hits.Where(one => one.Id != id).Take(request.Take - 1)] };
    }

    private PlannedPage? Named(SearchAnswer answer, string query) =>
        _pageBySearch.GetValueOrDefault(Key(query)) ?? (answer.Suggestion is { } corrected ? _pageBySearch.GetValueOrDefault(Key(corrected)) : null);

    /// <summary>The stems of the words, whatever stands between them.</summary>
    private static string Key(string search) =>
        string.Join(' ', search.ToLowerInvariant().Split((char[])[' ', '.', '\u00A0', '?', '!', '"'], StringSplitOptions.RemoveEmptyEntries).Select(word => DanishStemmer.Stem(word)));
}
