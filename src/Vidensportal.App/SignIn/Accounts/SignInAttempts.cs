namespace Vidensportal.App.SignIn.Accounts;

/// <summary>
/// How often somebody has tried to sign in with a name: ten times in a quarter of an hour, then not again until the first of them is that old. Names that
/// nobody has count alike, so that a refusal tells nothing. Safe for any number of threads; forgotten when the program stops.
/// </summary>
internal sealed class SignInAttempts(TimeProvider clock)
{
    public const int Most = 10;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private const int MostNames = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _attempts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts an attempt; false when there have been too many.</summary>
    public bool MayTry(string name)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_attempts.Count >= MostNames) Forget(now);
            if (!_attempts.TryGetValue(name, out var before)) _attempts[name] = before = [];
            before.RemoveAll(attempt => now - attempt >= Window);
            if (before.Count >= Most) return false;
            before.Add(now);
            return true;
        }
    }

    /// <summary>The right person came: earlier slips are forgotten.</summary>
    public void Succeeded(string name)
    {
        lock (_lock) _attempts.Remove(name);
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var name in _attempts.Where(attempts => attempts.Value.TrueForAll(attempt => now - attempt >= Window)).Select(attempts => attempts.Key).ToList()) _attempts.Remove(name);
        // Made-up names by the thousand: the oldest go, so that memory stays bounded.
        foreach (var name in _attempts.OrderBy(attempts => attempts.Value.LastOrDefault()).Take(Math.Max(0, _attempts.Count - MostNames / 2)).Select(attempts => attempts.Key).ToList()) _attempts.Remove(name);
    }
}
