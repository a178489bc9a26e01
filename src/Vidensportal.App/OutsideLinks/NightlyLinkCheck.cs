using Vidensportal.App.Commands;
using Vidensportal.App.Hosting;
using Vidensportal.App.Overview;

namespace Vidensportal.App.OutsideLinks;

/// <summary>Asks after every link to somewhere else, each night. Nothing waits for it, and whatever goes wrong is tried again the next night.</summary>
internal sealed partial class NightlyLinkCheck(CurrentSite current, LinkReport report, TimeProvider clock, ILogger<NightlyLinkCheck> logger) : BackgroundService
{
    private static readonly TimeOnly Hour = new(2, 30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Wait(), clock, stoppingToken);
                await Run(OpenNet.Has, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    /// <summary>One night's work.</summary>
    internal async Task Run(Func<System.Net.IPAddress, bool> mayAsk, CancellationToken stopping)
    {
        if (current.Site?.Plan is not { } plan) return;
        using var probe = new LinkProbe(mayAsk, plan.BaseUrl, LinkProbe.Patience);
        var links = Site.Plan.OutsideLinks.Of(plan).Select(link => link.Address).ToList();
        var results = await LinkRound.Run(links, probe, report.Results, SharedOptions.Today(clock), stopping);
        try
        {
            report.Take(clock.GetUtcNow(), results);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            LogNotWritten(full);
        }
        LogDone(results.Count, results.Count(result => result.IsDead));
    }

    private TimeSpan Wait() => DanishClock.Next(clock.GetUtcNow(), Hour) - clock.GetUtcNow();

    [LoggerMessage(LogLevel.Information, "Links til andre steder: {Count} prøvet, {Dead} virker ikke.")]
    private partial void LogDone(int count, int dead);

    [LoggerMessage(LogLevel.Warning, "Resultatet af linkkontrollen kunne ikke gemmes. Den prøves igen næste nat.")]
    private partial void LogNotWritten(Exception reason);
}
