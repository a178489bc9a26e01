using System.Diagnostics;
using Vidensportal.App.Console;
using Vidensportal.App.Hosting;
using Vidensportal.App.Versions;
using Vidensportal.Content.Files;
using Vidensportal.Content.Library;
using Vidensportal.Site;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Versions;

namespace Vidensportal.App.Watching;

/// <summary>Builds the site at the start, again at every change in the content folder, and at midnight, when waiting pages may be due.</summary>
internal sealed class SiteBuilder(string folder, ThemeAssets assets, ContentWatcher watcher, Func<PlanOptions> options, CurrentSite current, RefreshHub refresh) : BackgroundService
{
    // What is changed while the program runs is not in the repository yet.
    private readonly ContentHistory _history = GitHistory.Of(folder);
    private LoadedContent _content = LoadedContent.Nothing;
    private ContentListing _listing = new([], []);

    /// <summary>The site is there before anybody can ask for it.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _listing = ContentFolder.List(folder);
        Rebuild();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var change = watcher.NextChange(stoppingToken);
        var day = options().AsOf;
        while (!stoppingToken.IsCancellationRequested)
        {
            var minute = Task.Delay(TimeSpan.FromMinutes(1), stoppingToken);
            await Task.WhenAny(change, minute);
            if (stoppingToken.IsCancellationRequested) return;
            var isNewDay = options().AsOf != day;
            day = options().AsOf;
            if (!change.IsCompleted && !isNewDay) continue;
            if (change.IsCompleted)
            {
                _listing = await change is { } paths ? ContentFolder.ListAgain(folder, _listing, paths) : ContentFolder.List(folder);
                change = watcher.NextChange(stoppingToken);
            }
            Rebuild();
            refresh.Announce();
        }
    }

    private void Rebuild()
    {
        var clock = Stopwatch.StartNew();
        _content = ContentLoader.Load(_listing.Files, _listing.Faults, _content);
        var result = StaticSite.Create(_content, options() with { History = _history }, assets, current.Site);
        current.Take(result);
        if (result.Site is { } site) System.Console.WriteLine($"Bygget: {site.Plan.Pages.Count} sider på {clock.ElapsedMilliseconds} ms.");
        else FaultPrinter.Print(result.Faults);
    }
}
