using Vidensportal.App.Settings;
using Vidensportal.App.Versions;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site;

namespace Vidensportal.App.Live;

/// <summary>A revision of the editors' content → the site, made from what readers have now and what differs from it. Safe for several threads.</summary>
internal sealed class RevisionSites(HostSettings settings, StoreFolder folder, ThemeAssets assets)
{
    private volatile Built _readers = new(LoadedContent.Nothing, null);

    /// <summary>What stands in the way of a site; empty when it can be built. Nothing of it reaches readers.</summary>
    public IReadOnlyList<Fault> Check(ContentRevision revision) => Build(revision).Result.Faults;

    /// <summary>The site that readers get from now on, and that the next are made from.</summary>
    public SiteResult Take(ContentRevision revision)
    {
        var (content, result) = Build(revision);
        if (result.Site is { } site) _readers = new(content, site);
        return result;
    }

    private (LoadedContent Content, SiteResult Result) Build(ContentRevision revision)
    {
        var readers = _readers;
        var content = ContentLoader.Load(revision.Listing.Files, revision.Listing.Faults, readers.Content);
        return (content, StaticSite.Create(content, settings.PlanOptions() with { History = GitHistory.OfPublications(folder.Path) }, assets, readers.Site));
    }

    private sealed record Built(LoadedContent Content, StaticSite? Site);
}
