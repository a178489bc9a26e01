using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Search;

/// <summary>The page that one searches on.</summary>
/// <param name="Query">As it was written; empty before anyone has searched.</param>
/// <param name="Results">Null before anyone has searched.</param>
/// <param name="Suggestions">Pages to begin with: what the page shows before a search, and after one that found nothing.</param>
public sealed record SearchPageView(string Query, SearchResultsView? Results, IReadOnlyList<PageLink> Suggestions) : DetailsView
{
    /// <summary>What the topics are called, by their ids: the search that runs in the browser is only told the ids.</summary>
    public IReadOnlyDictionary<string, string> TopicNames { get; init; } = new Dictionary<string, string>();
}

/// <summary>What was found, a page of it.</summary>
/// <param name="CountText">«12 resultater», «Ingen resultater».</param>
/// <param name="Corrected">«Mente du …?»: the corrected query and where it is searched for; null when nothing was corrected.</param>
/// <param name="Notes">What is to be said of how the query was read, sentence by sentence: «Uden: xyz.», «Søgningen er læst som ord.»</param>
/// <param name="Types">Ways to narrow by kind of thing, and by topic.</param>
/// <param name="Previous">The results before these; null on the first page.</param>
/// <param name="Next">The results after these; null on the last page.</param>
public sealed record SearchResultsView(
    string CountText, PageLink? Corrected, IReadOnlyList<string> Notes, IReadOnlyList<SearchHitView> Hits, IReadOnlyList<SearchFilterView> Types, IReadOnlyList<SearchFilterView> Topics,
    string PlaceText, PageLink? Previous, PageLink? Next);

/// <param name="Kind">«Side», «Faktum» …</param>
/// <param name="Snippet">Escaped HTML in which only <c>mark</c> is an element.</param>
public sealed record SearchHitView(string Title, string Address, string Kind, string Snippet);

/// <param name="Address">The same search with the filter put on, or taken off when it is on.</param>
public sealed record SearchFilterView(string Text, int Count, string Address, bool IsOn);
