using System.Collections.Concurrent;
using System.Collections.Immutable;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Drafts;

/// <summary>The drafts that the refs lead to. What is known of a tip stays true, so each is read once, and all that are new by one git.</summary>
internal sealed class DraftTable(GitRunner git)
{
    private const int Kept = 10_000;
    private readonly ConcurrentDictionary<string, DraftRecord?> _byTip = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<EntryPath, DraftRecord> All(ImmutableSortedDictionary<string, string> refs)
    {
        var tips = refs.Select(entry => (Path: RefNames.DraftPath(entry.Key), Tip: entry.Value)).Where(entry => entry.Path is not null).ToList();
        var read = Read(refs, tips.ConvertAll(entry => entry.Tip));
        return tips.Where(entry => read[entry.Tip] is not null).ToDictionary(entry => entry.Path!, entry => read[entry.Tip]!);
    }

    public DraftRecord? Find(ImmutableSortedDictionary<string, string> refs, EntryPath path) =>
        refs.TryGetValue(RefNames.Draft(path), out var tip) ? Read(refs, [tip])[tip] : null;

    private Dictionary<string, DraftRecord?> Read(ImmutableSortedDictionary<string, string> refs, List<string> tips)
    {
        // Old tips are only ever asked for again by chance.
        if (_byTip.Count > Kept) _byTip.Clear();
        var read = new Dictionary<string, DraftRecord?>(StringComparer.Ordinal);
        foreach (var tip in tips)
            if (_byTip.TryGetValue(tip, out var known)) read[tip] = known;
        var unknown = tips.Where(tip => !read.ContainsKey(tip)).Distinct(StringComparer.Ordinal).ToList();
        if (unknown.Count == 0) return read;
        var commits = CommitRecord.Log(git, [.. unknown, "^" + refs[RefNames.Main]]).ToDictionary(commit => commit.Id, StringComparer.Ordinal);
        foreach (var tip in unknown) _byTip[tip] = read[tip] = DraftHistory.Read(tip, commits);
        return read;
    }
}
