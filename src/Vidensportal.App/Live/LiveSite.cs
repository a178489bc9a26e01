using System.Diagnostics;
using Vidensportal.App.Console;
using Vidensportal.App.Hosting;
using Vidensportal.App.Watching;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.App.Live;

/// <summary>
/// Shows readers what the editors have published: built at the start, in the moment something is published, and at midnight. What is scheduled is
/// published when its time comes, and at the start what fell due while the program was stopped.
/// </summary>
internal sealed partial class LiveSite(ContentStore store, RevisionSites sites, CurrentSite current, RefreshHub refresh, TimeProvider clock, ILogger<LiveSite> logger) : BackgroundService
{
    /// <summary>How late a scheduled text may be.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(30);

    private readonly Lock _turn = new();
    private string? _commit;

    /// <summary>The site is there before anybody can ask for it.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        PublishDue();
        Build(isWanted: false);
        // From here on whoever publishes waits for the build, so what is answered as published can be read.
        store.MainMoved += _ => Build(isWanted: false);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var day = Today();
        using var timer = new PeriodicTimer(Beat, clock);
        while (await Next(timer, stoppingToken))
        {
            try
            {
                PublishDue();
                Build(isWanted: day != Today());
                day = Today();
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                // A disk that is full now may not be in half a minute; readers have the site that was.
                LogFailure(broken);
            }
        }
    }

    private static async Task<bool> Next(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private DateOnly Today() => Commands.SharedOptions.Today(clock);

    private void PublishDue()
    {
        foreach (var outcome in store.PublishDue())
            if (outcome.Refusal is { } refusal) LogRefusal(outcome.Path, refusal.Message);
            else LogPublication(outcome.Path);
    }

    private void Build(bool isWanted)
    {
        lock (_turn)
        {
            var revision = store.Main();
            if (revision.Commit == _commit && !isWanted) return;
            var watch = Stopwatch.StartNew();
            var result = sites.Take(revision);
            current.Take(result);
            _commit = revision.Commit;
            if (result.Site is { } site) System.Console.WriteLine($"Bygget: {site.Plan.Pages.Count} sider på {watch.ElapsedMilliseconds} ms.");
            else FaultPrinter.Print(result.Faults);
        }
        refresh.Announce();
    }

    [LoggerMessage(LogLevel.Error, "Det planlagte kunne ikke udgives. Portalen prøver igen om et halvt minut.")]
    private partial void LogFailure(Exception broken);

    [LoggerMessage(LogLevel.Warning, "{Path} skulle være udgivet, men blev det ikke: {Reason}")]
    private partial void LogRefusal(EntryPath path, string reason);

    [LoggerMessage(LogLevel.Information, "{Path} er udgivet efter planen.")]
    private partial void LogPublication(EntryPath path);
}
