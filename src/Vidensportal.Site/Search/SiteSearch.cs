using Vidensportal.Search;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.Search;

/// <summary>The index of a site, made when somebody first searches or when it is written. A new site takes over what has not changed.</summary>
public sealed class SiteSearch
{
    /// <summary>Where the index lies beside the pages, for a host that serves a built site.</summary>
    public const string SnapshotAddress = "/soeg/indeks.bin";

    private readonly SearchKeeper _keeper;
    private readonly Lazy<SearchIndex> _index;
    private readonly Lazy<RecommendingIndex> _recommending;

    public SiteSearch(SitePlan plan, SiteSearch? previous)
    {
        _keeper = previous?._keeper ?? new();
        _index = new(() => _keeper.IndexOf(plan));
        _recommending = new(() => new RecommendingIndex(_index.Value, plan));
    }

    public ISearchIndex Index => _recommending.Value;

    /// <summary>The same bytes for the same content.</summary>
    internal byte[] Snapshot() => _index.Value.ToSnapshot();
}
