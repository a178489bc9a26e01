using Vidensportal.Content.Faults;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>The site that readers get now. A new one takes its place in one step; a failed build leaves the last good one.</summary>
internal sealed class CurrentSite
{
    private volatile ServedSite? _site;
    private volatile IReadOnlyList<Fault> _faults = [];

    /// <summary>Null until the first build without faults.</summary>
    public ServedSite? Site => _site;

    /// <summary>What stood in the way of the newest build; empty when it went well.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    public void Take(SiteResult result)
    {
        _faults = result.Faults;
        if (result.Site is { } site) _site = new(site, _site);
    }
}
