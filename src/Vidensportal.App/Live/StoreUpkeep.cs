using Vidensportal.Publishing.Storing;

namespace Vidensportal.App.Live;

/// <summary>Brings publications to the organisation's own repository, tries again when that fails, and looks the store over at night.</summary>
internal sealed partial class StoreUpkeep(ContentStore store, TimeProvider clock, ILogger<StoreUpkeep> logger) : BackgroundService
{
    private const int NightHour = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _moved = new(0, 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        store.MainMoved += _ => Wake();
        var night = NightAfter(clock.GetLocalNow());
        // What a publication waits for is the site, not another machine.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var outbox = store.Push(stoppingToken);
                if (outbox.LastError is { } error) LogWaiting(outbox.Waiting, error);
                if (clock.GetLocalNow() >= night)
                {
                    night = NightAfter(clock.GetLocalNow());
                    foreach (var alarm in store.Maintain(stoppingToken)) LogAlarm(alarm);
                }
                var wait = outbox.NextTry is { } next && next - clock.GetUtcNow() is var until && until < LongestWait ? until : LongestWait;
                await _moved.WaitAsync(wait > TimeSpan.Zero ? wait : TimeSpan.FromSeconds(1), stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception broken)
            {
                LogFailure(broken);
                await Task.Delay(LongestWait, clock, stoppingToken).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
    }

    private void Wake()
    {
        try
        {
            _moved.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been told already.
        }
    }

    /// <summary>The next time that the clock is three at night here.</summary>
    private static DateTimeOffset NightAfter(DateTimeOffset now)
    {
        var tonight = new DateTimeOffset(now.Date.AddHours(NightHour), now.Offset);
        return tonight > now ? tonight : tonight.AddDays(1);
    }

    [LoggerMessage(LogLevel.Warning, "{Waiting} udgivelser er ikke sendt videre: {Error}")]
    private partial void LogWaiting(int waiting, string error);

    [LoggerMessage(LogLevel.Critical, "Redaktionens lager: {Alarm}")]
    private partial void LogAlarm(string alarm);

    [LoggerMessage(LogLevel.Error, "Redaktionens lager kunne ikke passes. Portalen prøver igen.")]
    private partial void LogFailure(Exception broken);

    public override void Dispose()
    {
        _moved.Dispose();
        base.Dispose();
    }
}
