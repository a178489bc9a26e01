using System.Net;
using Vidensportal.Search;
using Vidensportal.Search.Analysis;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.Search;

/// <summary>
/// An index whose first hit is what was asked for by name: the page that the editors have named as the best answer to a search, or a fact, a disagreement or a
/// source by its number.
/// </summary>
internal sealed class RecommendingIndex : ISearchIndex
{
    /// <summary>A page that is named is looked for among so many hits; further down it is shown by its summary.</summary>
    private const int LookedThrough = 200;

    private readonly ISearchIndex _index;
    private readonly Dictionary<string, PlannedPage> _pageBySearch = [];
    private readonly Dictionary<string, string> _idBySearch = [];

    public RecommendingIndex(ISearchIndex index, SitePlan plan)
    {
        _index = index;
        foreach (var page in plan.Pages.Where(page => !page.IsWithdrawn))
            foreach (var words in page.Page?.SearchWords ?? []) _pageBySearch.TryAdd(Key(words), page);
        foreach (var fact in plan.Library.Facts.Keys) _idBySearch[Key(fact)] = $"{SearchKinds.Fact}:{fact}";
        foreach (var disagreement in plan.Library.Disagreements.Keys) _idBySearch[Key(disagreement)] = $"{SearchKinds.Disagreement}:{disagreement}";
        foreach (var (code, page) in plan.Library.Sources) _idBySearch[Key(code)] = $"side:{page.Id}";
    }

    public int DocumentCount => _index.DocumentCount;

    public IReadOnlyList<string> Complete(string text, int most = 8) => _index.Complete(text, most);

    public SearchAnswer Search(SearchRequest request)
    {
        var answer = _index.Search(request);
        if (request.Skip > 0 || request.Take == 0 || request.Types.Count > 0 || request.Topics.Count > 0) return answer;
        var page = Named(answer, request.Query);
        if ((page is null ? _idBySearch.GetValueOrDefault(Key(request.Query)) : SearchDocuments.IdOf(page)) is not { } id || answer.Hits.Count > 0 && answer.Hits[0].Id == id) return answer;
        var hit = answer.Hits.FirstOrDefault(one => one.Id == id) ?? _index.Search(request with { Take = LookedThrough }).Hits.FirstOrDefault(one => one.Id == id) ?? (page is null ? null : Summary(page, id));
        if (hit is null) return answer;
        var best = hit with { Score = answer.Hits.Count > 0 ? Math.Max(hit.Score, answer.Hits[0].Score) : hit.Score };
        return answer with { Total = Math.Max(answer.Total, 1), Hits = [best, .. answer.Hits.Where(one => one.Id != id).Take(request.Take - 1)] };
    }

    private static SearchHit Summary(PlannedPage page, string id) =>
        new(id, page.Title, page.Address.Value, SearchKinds.Of(page.Page!.Details), WebUtility.HtmlEncode(page.Summary), 1, page.Page.Topics);

    private PlannedPage? Named(SearchAnswer answer, string query) =>
        _pageBySearch.GetValueOrDefault(Key(query)) ?? (answer.Suggestion is { } corrected ? _pageBySearch.GetValueOrDefault(Key(corrected)) : null);

    /// <summary>The stems of the words, whatever stands between them.</summary>
    private static string Key(string search) =>
        string.Join(' ', search.ToLowerInvariant().Split((char[])[' ', '.', '\u00A0', '?', '!', '"'], StringSplitOptions.RemoveEmptyEntries).Select(word => DanishStemmer.Stem(word)));
}
