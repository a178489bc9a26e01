using Vidensportal.Search;
using Vidensportal.Search.Snapshots;
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

    /// <param name="snapshot">The index of the same content as it was written; null to make it anew.</param>
    public SiteSearch(SitePlan plan, SiteSearch? previous, byte[]? snapshot = null)
    {
        _keeper = previous?._keeper ?? new();
        _index = new(() => snapshot is null ? _keeper.IndexOf(plan) : Open(snapshot, plan));
        _recommending = new(() => new RecommendingIndex(_index.Value, plan));
    }

    public ISearchIndex Index => _recommending.Value;

    /// <summary>Why the written index could not be used and was made anew; null when nothing was wrong. Known when the index has been asked for.</summary>
    public string? SnapshotProblem { get; private set; }

    private SearchIndex Open(byte[] snapshot, SitePlan plan)
    {
        try
        {
            return SearchIndex.Load(snapshot, SearchKeeper.SettingsOf(plan));
        }
        catch (SnapshotException unusable)
        {
            SnapshotProblem = $"Søgeindekset ved siderne kan ikke bruges og er lavet på ny: {unusable.Message}";
            return _keeper.IndexOf(plan);
        }
    }

    /// <summary>The same bytes for the same content.</summary>
    internal byte[] Snapshot() => _index.Value.ToSnapshot();
}
