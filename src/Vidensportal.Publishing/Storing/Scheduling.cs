using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Storing;

/// <summary>Publishes what is due, also what became due while nothing ran.</summary>
internal sealed class Scheduling(Repository repository, WriterGate gate, Publication publication, Deciding deciding)
{
    private static readonly RefusalKind[] Passing = [RefusalKind.Busy, RefusalKind.DiskFull, RefusalKind.ReadOnly];

    public IReadOnlyList<ScheduleOutcome> PublishDue()
    {
        var now = repository.Now;
        // Whoever works on the repository with git itself is seen by this at the latest.
        var drafts = repository.Drafts.All(repository.Refs.ReadAgain()).OrderBy(draft => draft.Value.Draft.PublishAt).ThenBy(draft => draft.Key);
        return [.. drafts.Select(draft => Publish(draft.Key, draft.Value, now)).OfType<ScheduleOutcome>()];
    }

    private ScheduleOutcome? Publish(EntryPath path, DraftRecord record, DateTimeOffset now)
    {
        if (record is { Draft: { State: DraftState.Scheduled, PublishAt: { } due } } && due <= now)
        {
            var answer = publication.Publish(path, record.Draft.Tip, DraftRules.Publish, draft => new(ChangeKind.Published, path, Person.Portal) { Approved = draft.Approval!.Commit, ApprovedBy = draft.Approval.By });
            if (!answer.IsDone && !Passing.Contains(answer.Refusal.Kind)) Cancel(path, record.Draft.Tip, answer.Refusal);
            return new(path, answer.Value, answer.Refusal);
        }
        if (record.LapsedAt is not { } lapsed || lapsed > now) return null;
        var refusal = Refusals.WrongState("Teksten blev ændret eller sendt tilbage, efter at den var planlagt. Den blev derfor ikke udgivet og skal godkendes igen.");
        return Cancel(path, record.Draft.Tip, refusal) ? new(path, null, refusal) : null;
    }

    // A plan that failed is off: its owner is told once and decides anew.
    private bool Cancel(EntryPath path, string tip, Refusal why) =>
        gate.Write(() => deciding.Decide(path, tip, _ => null, new(ChangeKind.ScheduleCancelled, path, Person.Portal) { Reason = why.Message })).IsDone;
}
