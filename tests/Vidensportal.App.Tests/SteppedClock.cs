namespace Vidensportal.App.Tests;

/// <summary>A clock that stands still until a test moves it, with the waits of those who go by it.</summary>
internal sealed class SteppedClock(DateTimeOffset now) : TimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Lock _lock = new();
    private readonly List<Wait> _waits = [];
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return _now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var wait = new Wait(this, () => callback(state));
        wait.Change(dueTime, period);
        return wait;
    }

    /// <summary>Moves on to a moment, wait by wait; comes back when all that was woken waits again.</summary>
    public async Task MoveTo(DateTimeOffset moment)
    {
        while (true)
        {
            await Waiting();
            Wait? due;
            lock (_lock)
            {
                due = _waits.Where(wait => wait.At <= moment).MinBy(wait => wait.At);
                _now = due?.At ?? moment;
                if (due is not null) _waits.Remove(due);
            }
            if (due is null) return;
            due.Wake();
        }
    }

    private async Task Waiting()
    {
        for (var until = Environment.TickCount64 + Patience.TotalMilliseconds; Environment.TickCount64 < until; await Task.Delay(2))
            lock (_lock)
                if (_waits.Count > 0) return;
        throw new TimeoutException("Nobody waits for this clock.");
    }

    private sealed class Wait(SteppedClock clock, Action wake) : ITimer
    {
        public DateTimeOffset At { get; private set; }

        public void Wake() => wake();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._waits.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                At = clock._now + dueTime;
                clock._waits.Add(this);
                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
