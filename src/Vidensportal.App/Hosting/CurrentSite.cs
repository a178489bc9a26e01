using Vidensportal.Content.Faults;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>What readers get now. Something new takes its place in one step; a failed build leaves the last good site.</summary>
internal sealed class CurrentSite
{
    private volatile ServedFiles? _files;
    private volatile StaticSite? _site;
    private volatile IReadOnlyList<Fault> _faults = [];

    /// <summary>The pages and all other files; null until the first build without faults.</summary>
    public ServedFiles? Files => _files;

    /// <summary>The site that answers what a visitor asks: searches and calculations. Null until its content has been read.</summary>
    public StaticSite? Site => _site;

    /// <summary>What stood in the way of the newest build; empty when it went well.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    public void Take(SiteResult result)
    {
        _faults = result.Faults;
        if (result.Site is not { } site) return;
        _site = site;
        _files = ServedFiles.Of(site, _files);
    }
}
