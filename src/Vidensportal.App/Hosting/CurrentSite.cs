using Vidensportal.App.Console;
using Vidensportal.Content.Faults;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>What readers get now. Something new takes its place in one step; a failed build leaves the last good site.</summary>
/// <param name="showsFaults">Whether faults are shown where the page would be.</param>
internal sealed class CurrentSite(bool showsFaults, TimeProvider clock)
{
    private volatile ServedFiles? _files;
    private volatile StaticSite? _site;
    private volatile IReadOnlyList<Fault> _faults = [];
    private volatile string? _shortcoming;
    private readonly Lock _lock = new();

    public bool ShowsFaults => showsFaults;

    /// <summary>The pages and all other files; null until the first build without faults.</summary>
    public ServedFiles? Files => _files;

    /// <summary>The site that answers what a visitor asks: searches and calculations. Null until its content has been read.</summary>
    public StaticSite? Site => _site;

    /// <summary>What stood in the way of the newest build, or was found while it was served; empty when all is well.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>What this program cannot answer although the pages are there, and why; null when nothing is missing.</summary>
    public string? Shortcoming => _shortcoming;

    /// <summary>A site built from the content, or the faults that stood in its way.</summary>
    public void Take(SiteResult result)
    {
        _faults = result.Faults;
        if (result.Site is not { } site) return;
        _site = site;
        _files = ServedFiles.Of(site, _files, clock.GetUtcNow());
    }

    /// <summary>A site built before; what it takes to answer questions comes after the pages.</summary>
    public void Take(ServedFiles files) => _files = files;

    /// <summary>What answers questions about the files that are served.</summary>
    public void Take(StaticSite site) => (_site, _shortcoming) = (site, null);

    public void Lacks(string shortcoming) => _shortcoming = shortcoming;

    /// <summary>A fault that showed itself only when a file was made. Told once.</summary>
    public void Report(Fault fault)
    {
        lock (_lock)
        {
            if (_faults.Contains(fault)) return;
            _faults = [.. _faults, fault];
        }
        FaultPrinter.Print([fault]);
    }
}
