using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Drafts;

/// <summary>A draft is what its commits say. Their order counts, never their clocks.</summary>
internal static class DraftHistory
{
    /// <param name="commits">All commits of the draft that are not on main, by id; may hold others.</param>
    /// <returns>Null when the draft has no commit of its own: it is on main already.</returns>
    public static DraftRecord? Read(string tip, IReadOnlyDictionary<string, CommitRecord> commits)
    {
        var own = new Stack<CommitRecord>();
        string? start = null;
        string? next = tip;
        while (next is not null && commits.TryGetValue(next, out var commit))
        {
            own.Push(commit);
            // The second parent is the main that was brought in; from then on that is what the draft differs from.
            start ??= commit.Parents.Skip(1).FirstOrDefault();
            next = commit.Parents.Count > 0 ? commit.Parents[0] : null;
        }
        return own.Count == 0 ? null : own.Aggregate(new Progress(), Add).AsRecord(tip, start ?? next);
    }

    private static Progress Add(Progress before, CommitRecord commit)
    {
        var deed = DeedMessage.Read(commit) ?? new(ChangeKind.Saved, null, DeedMessage.By(commit, null));
        var after = deed.Reason is null ? before : before with { Comment = deed.Reason };
        return deed.Kind switch
        {
            ChangeKind.Submitted => after with { State = DraftState.InReview },
            ChangeKind.Approved when deed.Approved is { } read && commit.Parents.Contains(read) => after with { State = DraftState.Approved, Approval = new(deed.By, commit.At, read) },
            ChangeKind.Scheduled when after.Approval is not null => after with { State = DraftState.Scheduled, PublishAt = deed.PublishAt, LapsedAt = null },
            ChangeKind.ScheduleCancelled => after with { State = after.Approval is null ? after.State : DraftState.Approved, PublishAt = null, LapsedAt = null },
            ChangeKind.Returned => Unapproved(after) with { State = DraftState.Draft },
            ChangeKind.Saved or ChangeKind.Restored => Unapproved(after) with
            {
                State = before.State == DraftState.Draft ? DraftState.Draft : DraftState.InReview,
                ChangedBy = deed.By, ChangedAt = commit.At,
                Editors = [.. before.Editors.Where(editor => editor.Id != deed.By.Id), deed.By],
            },
            _ => after,
        };
    }

    private static Progress Unapproved(Progress before) => before with { Approval = null, PublishAt = null, LapsedAt = before.PublishAt ?? before.LapsedAt };

    private sealed record Progress
    {
        public DraftState State { get; init; }
        public Person ChangedBy { get; init; } = Person.Portal;
        public DateTimeOffset ChangedAt { get; init; }
        public IReadOnlyList<Person> Editors { get; init; } = [];
        public Approval? Approval { get; init; }
        public DateTimeOffset? PublishAt { get; init; }
        public DateTimeOffset? LapsedAt { get; init; }
        public string? Comment { get; init; }

        public DraftRecord AsRecord(string tip, string? start) =>
            new(new(tip, State, ChangedBy, ChangedAt, Editors, Approval, PublishAt, Comment), start, LapsedAt);
    }
}
