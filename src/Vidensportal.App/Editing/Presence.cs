using System.Collections.Concurrent;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;

namespace Vidensportal.App.Editing;

/// <summary>Who has which text open. Only in memory: after a restart it is known again within half a minute.</summary>
internal sealed class Presence(TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(75);
    private readonly ConcurrentDictionary<(EntryPath Path, string Person), (string Name, DateTimeOffset At)> _seen = new();

    /// <summary>Notes that somebody has a text open, and tells who else has.</summary>
    public IReadOnlyList<string> See(EntryPath path, Person person)
    {
        var now = clock.GetUtcNow();
        _seen[(path, person.Id)] = (person.Name, now);
        foreach (var (key, (_, at)) in _seen)
            if (now - at > Longest) _seen.TryRemove(key, out _);
        return [.. _seen.Where(pair => pair.Key.Path == path && pair.Key.Person != person.Id).Select(pair => pair.Value.Name).Order(StringComparer.Ordinal)];
    }
}
