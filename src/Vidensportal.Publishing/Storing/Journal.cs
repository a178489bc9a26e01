using System.Collections.Immutable;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>Everything that happened, as the commits tell it. Main's part is kept and only ever grows.</summary>
internal sealed class Journal(Repository repository)
{
    private readonly Lock _turn = new();
    private (string Commit, ImmutableList<Change> Changes)? _main;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Change> History(EntryPath path) => [.. All(repository.RefsNow()).Where(change => change.Path == path)];

    /// <summary>Newest first; from and with the first moment, up to the last.</summary>
    public IReadOnlyList<Change> Audit(DateTimeOffset from, DateTimeOffset to) => [.. All(repository.RefsNow()).Where(change => change.At >= from && change.At < to)];

    public IReadOnlyList<Change> Trash()
    {
        var refs = repository.RefsNow();
        var tips = refs.Where(entry => RefNames.TrashEntry(entry.Key) is not null).Select(entry => entry.Value).ToHashSet(StringComparer.Ordinal);
        return [.. Sorted(OffMain(refs).Where(change => tips.Contains(change.Commit)))];
    }

    private IEnumerable<Change> All(ImmutableSortedDictionary<string, string> refs) => Sorted(OffMain(refs).Concat(OnMain(refs[RefNames.Main])));

    // The sort is stable, and the log has children before parents: what happened in one second stays in order.
    private static IOrderedEnumerable<Change> Sorted(IEnumerable<Change> changes) => changes.OrderByDescending(change => change.At);

    private List<Change> OffMain(ImmutableSortedDictionary<string, string> refs)
    {
        var tips = refs.Where(entry => RefNames.DraftPath(entry.Key) is not null || RefNames.TrashEntry(entry.Key) is not null).Select(entry => entry.Value).ToList();
        return tips.Count == 0 ? [] : Read([.. tips, "^" + refs[RefNames.Main]], isOnMain: false);
    }

    private ImmutableList<Change> OnMain(string main)
    {
        lock (_turn)
        {
            if (_main is { } known && known.Commit == main) return known.Changes;
            var read = _main is { } before && IsAncestor(before.Commit, main) ? before.Changes.InsertRange(0, Read([main, "^" + before.Commit], isOnMain: true)) : [.. Read([main], isOnMain: true)];
            _main = (main, read);
            return read;
        }
    }

    private List<Change> Read(IReadOnlyList<string> range, bool isOnMain)
    {
        var commits = CommitRecord.Log(repository.Git, range);
        var touched = TouchedPaths.Of(repository.Git, [.. commits.Where(commit => commit.Parents.Count < 2 && DeedMessage.Read(commit)?.Path is null).Select(commit => commit.Id)]);
        return [.. commits.SelectMany(commit => Changes(commit, touched, isOnMain))];
    }

    /// <summary>A commit of the store's own is about one text; any other is about all that it touches.</summary>
    private static IEnumerable<Change> Changes(CommitRecord commit, IReadOnlyDictionary<string, IReadOnlyList<string>> touched, bool isOnMain)
    {
        var deed = DeedMessage.Read(commit);
        if (deed?.Path is { } path) return [new(commit.Id, path, deed.Kind, deed.By, commit.At, deed.Reason, isOnMain)];
        return touched.GetValueOrDefault(commit.Id, []).Select(EntryPath.TryParse).OfType<EntryPath>()
            .Select(entry => new Change(commit.Id, entry, ChangeKind.Imported, deed?.By ?? DeedMessage.By(commit, null), commit.At, null, isOnMain));
    }

    private bool IsAncestor(string older, string newer) =>
        repository.Git.Run(new GitCall("merge-base", "--is-ancestor", older, newer) { Answers = [1] }).ExitCode == 0;
}
