using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Storing;

/// <summary>
/// Brings publications to the organisation's own repository. What waits is what main has and the remote is not known to have: nothing is queued
/// that a crash could lose, and to push twice does no harm.
/// </summary>
internal sealed class Outbox(Repository repository, WriterGate gate, Publication publication, RemoteAddress? remote)
{
    private const int MostRounds = 3;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private readonly Lock _turn = new();
    private (string Main, string? Remote, int Count)? _counted;
    private string? _lastError;
    private int _failures;
    private DateTimeOffset? _retryAt;

    public OutboxState State
    {
        get
        {
            var waiting = CountWaiting();
            return new(waiting, _lastError, waiting == 0 ? null : _retryAt ?? repository.Now);
        }
    }

    /// <returns>The commits that main has got from the remote, beside the state.</returns>
    public (OutboxState State, IReadOnlyList<string> BroughtIn) Push(CancellationToken stopping)
    {
        lock (_turn)
        {
            var broughtIn = new List<string>();
            // A second program pushes nothing: the first one does.
            if (remote is null || gate.Closed is not null || CountWaiting() == 0) return (State, broughtIn);
            _lastError = PushAll(new(repository.Git, remote), broughtIn, stopping);
            _failures = _lastError is null ? 0 : _failures + 1;
            _retryAt = _lastError is null ? null : repository.Now + Delay(_failures);
            return (State, broughtIn);
        }
    }

    /// <summary>5 seconds, then twice as long each time, at most a quarter of an hour.</summary>
    internal static TimeSpan Delay(int failures) =>
        failures > 10 ? Longest : TimeSpan.FromTicks(Math.Min(Longest.Ticks, Shortest.Ticks << (failures - 1)));

    private string? PushAll(RemoteCalls calls, List<string> broughtIn, CancellationToken stopping)
    {
        try
        {
            for (var round = 0; round < MostRounds; round++)
            {
                var main = repository.RefsNow()[RefNames.Main];
                if (calls.Push(main, stopping)) return Remember(main);
                calls.Fetch(stopping);
                var theirs = repository.Refs.ReadAgain()[RefNames.Remote];
                var merged = publication.BringIn(theirs, new(ChangeKind.Imported, null, Person.Portal));
                if (!merged.IsDone) return $"Organisationens lager har ændringer, som ikke kan flettes med det udgivne: {merged.Refusal.Message} {string.Join(' ', merged.Refusal.Faults)}".TrimEnd() + " En tekniker skal se på det. Det udgivne her er ikke ændret.";
                broughtIn.Add(merged.Value);
            }
            return "Organisationens lager bliver ændret hele tiden. Der prøves igen.";
        }
        catch (GitException failed)
        {
            return InDanish(failed);
        }
    }

    private string? Remember(string pushed)
    {
        var known = gate.Write<string>(() =>
        {
            repository.Refs.Commit(new RefTransaction().Move(RefNames.Remote, repository.RefsNow().GetValueOrDefault(RefNames.Remote), pushed), "skubbet");
            return pushed;
        });
        // It is there; that it could not be noted down only means that it is pushed once more.
        return known.IsDone ? null : known.Refusal.Message;
    }

    private int CountWaiting()
    {
        if (remote is null) return 0;
        var refs = repository.RefsNow();
        var (main, known) = (refs[RefNames.Main], refs.GetValueOrDefault(RefNames.Remote));
        if (_counted is { } counted && (counted.Main, counted.Remote) == (main, known)) return counted.Count;
        var count = int.Parse(repository.Git.Run(["rev-list", "--count", "--first-parent", main, .. known is null ? Array.Empty<string>() : ["^" + known]]).Line, System.Globalization.CultureInfo.InvariantCulture);
        _counted = (main, known, count);
        return count;
    }

    // git's own words may hold the address, and the address a password.
    private static string InDanish(GitException failed)
    {
        var errors = failed.Errors;
        if (failed.IsTimeout) return "Organisationens lager svarede ikke i tide. Der prøves igen.";
        if (Has("Could not resolve", "Connection refused", "Connection timed out", "Network is unreachable", "unable to access")) return "Der er ingen forbindelse til organisationens lager. Der prøves igen.";
        if (Has("Authentication failed", "Permission denied", "could not read Username", "403", "dubious ownership")) return "Organisationens lager gav ikke adgang. En tekniker skal se på nøglen eller rettighederne.";
        if (Has("not found", "does not exist", "does not appear to be a git repository")) return "Organisationens lager findes ikke på den adresse, som er sat op.";
        return Has("[remote rejected]", "pre-receive hook declined") ? "Organisationens lager tog ikke imod udgivelsen. En tekniker skal se på reglerne dér." : $"Udgivelsen nåede ikke frem til organisationens lager (git svarede med fejl {failed.ExitCode}). Der prøves igen.";

        bool Has(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
                if (errors.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }
    }
}
