using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Storing;

/// <summary>
/// The editors' texts in a bare git repository. Every save is a commit by the person who made it; what was answered as done is on disk. Safe
/// for any number of callers: one writes at a time, and what is read is never half written.
/// </summary>
public sealed class ContentStore : IDisposable
{
    // What is done to the portal as a whole stands in the history of its settings.
    private static readonly EntryPath SettingsFile = EntryPath.TryParse("site.yaml")!;

    private readonly Repository _repository;
    private readonly WriterGate _gate;
    private readonly RevisionReader _revisions;
    private readonly EntryReader _entries;
    private readonly Saving _saving;
    private readonly Deciding _deciding;
    private readonly Publication _publication;
    private readonly Restoring _restoring;
    private readonly UnsavedTexts _unsaved;
    private readonly Scheduling _scheduling;
    private readonly Journal _journal;
    private readonly Outbox _outbox;
    private readonly Maintenance _maintenance;

    private ContentStore(Repository repository, WriterGate gate, RemoteAddress? remote, Func<ContentRevision, IReadOnlyList<Fault>> check)
    {
        (_repository, _gate) = (repository, gate);
        _revisions = new(repository);
        _entries = new(repository, _revisions);
        _saving = new(repository, _entries);
        _deciding = new(repository, _entries);
        _publication = new(repository, gate, _revisions, _entries, _saving, _deciding, check);
        _restoring = new(repository, _entries, _saving);
        _unsaved = new(repository, gate, _entries);
        _scheduling = new(repository, gate, _publication, _deciding);
        _journal = new(repository);
        _outbox = new(repository, gate, _publication, remote);
        _maintenance = new(repository, gate);
        gate.AfterFull = () => Recovery.DeleteUnfinishedObjects(repository.Folder);
        gate.AfterStop = () =>
        {
            Recovery.DeleteLocks(repository.Folder);
            repository.Refs.ReadAgain();
        };
    }

    /// <summary>
    /// Opens the store, after what a crash may have left is cleared up and finished.
    /// </summary>
    /// <param name="check">The faults that stand in the way of building the site from a revision; empty when it can be built. May be asked by several at once.</param>
    /// <exception cref="StoreOpenException">There is no git that can be used, or the folder can't hold a store.</exception>
    public static ContentStore Open(StoreSettings settings, Func<ContentRevision, IReadOnlyList<Fault>> check, TimeProvider clock)
    {
        var remote = RemoteAddress.Read(settings);
        var (repository, gate) = StoreOpening.Open(settings, clock);
        return new(repository, gate, remote, check);
    }

    /// <summary>Why nothing can be written, in Danish; null when all is well.</summary>
    public string? ReadOnlyReason => _gate.Closed;

    /// <summary>Told after main has moved, with the new commit: the site is to be built again.</summary>
    public event Action<string>? MainMoved;

    /// <summary>What readers see.</summary>
    public ContentRevision Main() => _revisions.Main();

    /// <summary>The content as it would be with the draft of a text published; null when there is no draft.</summary>
    public ContentRevision? WithDraft(EntryPath path) => Draft(path) is { } draft ? _revisions.WithDraft(draft) : null;

    /// <summary>The content with a text as somebody is writing it, nothing kept: for the preview.</summary>
    public ContentRevision WithText(EntryPath path, string text) => _revisions.WithText(path, text, Draft(path));

    public IReadOnlyList<EntrySummary> List() => _entries.List();

    /// <summary>Null when there is neither a published text nor a draft.</summary>
    public Entry? Find(EntryPath path) => _entries.Find(path);

    /// <summary>Everything that happened to a text, newest first.</summary>
    public IReadOnlyList<Change> History(EntryPath path) => _journal.History(path);

    /// <summary>Everything that happened, newest first.</summary>
    public IReadOnlyList<Change> Audit(DateTimeOffset from, DateTimeOffset to) => _journal.Audit(from, to);

    /// <summary>A text as it was in a commit; null when that commit doesn't have it.</summary>
    public EntryVersion? Version(EntryPath path, string commit) => ObjectId.IsValid(commit) ? _entries.Version(path, commit) : null;

    /// <summary>A file of a draft or of what is published (a picture in the preview); null when there is none.</summary>
    public byte[]? FindFile(string path, EntryPath? draftOf) => _entries.FindFile(path, draftOf is null ? null : Draft(draftOf));

    /// <summary>Saves a draft. An approval or schedule that stood is gone.</summary>
    /// <param name="text">The whole file; null makes a draft that deletes it.</param>
    /// <param name="token">The token of the text that the editor began from; null for a new text.</param>
    public StoreAnswer<Entry> Save(EntryPath path, string? text, string? token, IReadOnlyList<FileChange> alongside, Editor by)
    {
        if (!by.MayWrite(path.Collection)) return Refusals.Forbidden($"skrive i {path.Collection}");
        if (Saving.FindFault(text, alongside, by) is { } fault) return fault;
        return _gate.Write(() => _saving.Save(path, text, token, alongside, by));
    }

    /// <summary>Keeps what somebody is writing, every few seconds, apart from the drafts: after a crash it is offered again. Never a conflict.</summary>
    public StoreAnswer<string> KeepUnsaved(EntryPath path, string text, Editor by)
    {
        if (!by.MayWrite(path.Collection)) return Refusals.Forbidden($"skrive i {path.Collection}");
        return Saving.FindFault(text, [], by) is { } fault ? fault : _unsaved.Keep(path, Saving.Encode(text)!, by);
    }

    /// <summary>What the person wrote and never saved; null when there is nothing newer than the saved text.</summary>
    public EntryVersion? FindUnsaved(EntryPath path, Person by) => _unsaved.Find(path, by);

    /// <summary>The texts that the person wrote in and never saved.</summary>
    public IReadOnlyList<EntryPath> Unsaved(Person by) => _unsaved.All(by);

    /// <summary>Sends a draft to a colleague.</summary>
    public StoreAnswer<Entry> Submit(EntryPath path, string tip, string? comment, Editor by)
    {
        if (!by.MayWrite(path.Collection)) return Refusals.Forbidden($"skrive i {path.Collection}");
        if (Reason.FindFault(comment, isRequired: false, "") is { } fault) return fault;
        return _gate.Write(() => _deciding.Decide(path, tip, draft => DraftRules.Submit(draft, path, by), new(ChangeKind.Submitted, path, by.Person) { Reason = comment }));
    }

    /// <summary>Sends a draft back to those who wrote it.</summary>
    public StoreAnswer<Entry> Return(EntryPath path, string tip, string comment, Editor by)
    {
        if (!by.MayReview(path.Collection)) return Refusals.Forbidden($"gennemse tekster i {path.Collection}");
        if (Reason.FindFault(comment, isRequired: true, "Skriv, hvad der skal ændres, før du sender kladden tilbage.") is { } fault) return fault;
        return _gate.Write(() => _deciding.Decide(path, tip, DraftRules.Return, new(ChangeKind.Returned, path, by.Person) { Reason = comment }));
    }

    /// <summary>Approves exactly this tip. Nobody approves what they have changed themselves.</summary>
    public StoreAnswer<Entry> Approve(EntryPath path, string tip, string? comment, Editor by)
    {
        if (!by.MayReview(path.Collection)) return Refusals.Forbidden($"godkende tekster i {path.Collection}");
        if (Reason.FindFault(comment, isRequired: false, "") is { } fault) return fault;
        return _gate.Write(() => _deciding.Decide(path, tip, draft => DraftRules.Approve(draft, by.Person), new(ChangeKind.Approved, path, by.Person) { Reason = comment, Approved = tip }));
    }

    /// <summary>Lets an approved draft go live by itself.</summary>
    /// <param name="at">In the future.</param>
    public StoreAnswer<Entry> Schedule(EntryPath path, string tip, DateTimeOffset at, Editor by)
    {
        if (!by.MayPublish(path.Collection)) return Refusals.Forbidden($"planlægge udgivelser i {path.Collection}");
        return _gate.Write(() => _deciding.Decide(path, tip, draft => DraftRules.Schedule(draft, at, _repository.Now), new(ChangeKind.Scheduled, path, by.Person) { PublishAt = at }));
    }

    public StoreAnswer<Entry> CancelSchedule(EntryPath path, string tip, Editor by)
    {
        if (!by.MayPublish(path.Collection)) return Refusals.Forbidden($"aflyse udgivelser i {path.Collection}");
        return _gate.Write(() => _deciding.Decide(path, tip, DraftRules.CancelSchedule, new(ChangeKind.ScheduleCancelled, path, by.Person)));
    }

    /// <summary>Publishes an approved draft; the answer is main's new commit.</summary>
    public StoreAnswer<string> Publish(EntryPath path, string tip, Editor by)
    {
        if (!by.MayPublish(path.Collection)) return Refusals.Forbidden($"udgive i {path.Collection}");
        return Told(_publication.Publish(path, tip, DraftRules.Publish, draft => new(ChangeKind.Published, path, by.Person) { Approved = draft.Approval!.Commit, ApprovedBy = draft.Approval.By }));
    }

    /// <summary>Publishes a draft that nobody has approved. It stands out in the history for good.</summary>
    public StoreAnswer<string> ForcePublish(EntryPath path, string tip, string reason, Editor by)
    {
        if (!by.MayPublish(path.Collection)) return Refusals.Forbidden($"udgive i {path.Collection}");
        if (Reason.FindFault(reason, isRequired: true, "Skriv, hvorfor teksten udgives, uden at nogen har godkendt den.") is { } fault) return fault;
        return Told(_publication.Publish(path, tip, DraftRules.ForcePublish, _ => new(ChangeKind.ForcePublished, path, by.Person) { Reason = reason }));
    }

    /// <summary>Takes a page from readers at once. Undone by restoring an earlier version.</summary>
    /// <param name="text">The page as it shall stand from now on; null when its file goes.</param>
    /// <param name="alongside">The page that takes over the address, when there is one.</param>
    public StoreAnswer<string> Withdraw(EntryPath path, Withdrawal withdrawal, string? text, IReadOnlyList<FileChange> alongside, string token, Editor by)
    {
        if (!by.MayPublish(path.Collection)) return Refusals.Forbidden($"trække sider tilbage i {path.Collection}");
        if (Reason.FindFault(withdrawal.Reason, isRequired: true, "Skriv, hvorfor siden trækkes tilbage. Læserne ser begrundelsen.") is { } fault) return fault;
        if (withdrawal.Kind == WithdrawalKind.Moved != withdrawal.Target is not null) return Refusals.Invalid("Vælg den side, som læserne skal sendes til, og kun når siden er flyttet.");
        if (Saving.FindFault(text, alongside, by) is { } unfit) return unfit;
        return Told(_publication.Withdraw(path, text, alongside, token, new(ChangeKind.Withdrawn, path, by.Person) { Reason = withdrawal.Reason, Withdrawal = withdrawal }));
    }

    /// <summary>Makes what readers see the same as files that an operator has, in one commit. Drafts are left alone; where they meet it, they tell of a conflict.</summary>
    public StoreAnswer<string> Import(IReadOnlyList<FileChange> changes) => Told(_publication.Import(changes, new(ChangeKind.Imported, null, Person.Portal)));

    /// <summary>Deletes a picture or document for readers at once. Refused when a text that readers have shows it; drafts are the caller's to look through.</summary>
    /// <param name="file">In the content: <c>medier/2026/trappe-3f2a91c4.png</c>.</param>
    public StoreAnswer<string> DeleteFile(string file, Editor by)
    {
        if (!by.MayPublish(SettingsFile.Collection)) return Refusals.Forbidden("slette billeder og dokumenter");
        if (!FilePath.IsMedia(file)) return Refusals.Invalid("Kun billeder og dokumenter kan slettes her.");
        return Told(_publication.DeleteFile(file, new(ChangeKind.FileDeleted, SettingsFile, by.Person) { Reason = file }));
    }

    /// <summary>Throws a draft away; it can be had back for 180 days.</summary>
    public StoreAnswer<string> Discard(EntryPath path, string tip, Editor by)
    {
        if (!by.MayWrite(path.Collection)) return Refusals.Forbidden($"slette kladder i {path.Collection}");
        return _gate.Write(() => _deciding.Discard(path, tip, draft => DraftRules.Discard(draft, path, by), new(ChangeKind.Discarded, path, by.Person)));
    }

    /// <summary>Makes a draft of an earlier version. History is never rewritten.</summary>
    public StoreAnswer<Entry> Restore(EntryPath path, string commit, Editor by)
    {
        if (!by.MayWrite(path.Collection)) return Refusals.Forbidden($"skrive i {path.Collection}");
        return _gate.Write(() => _restoring.Restore(path, commit, by));
    }

    /// <summary>The drafts that were thrown away, newest first.</summary>
    public IReadOnlyList<Change> Trash() => _journal.Trash();

    /// <summary>Publishes every scheduled draft that is due. Called every half minute and at the start.</summary>
    public IReadOnlyList<ScheduleOutcome> PublishDue()
    {
        var outcomes = _scheduling.PublishDue();
        foreach (var commit in outcomes.Select(outcome => outcome.Commit).OfType<string>()) MainMoved?.Invoke(commit);
        return outcomes;
    }

    /// <summary>Publications that have not reached the remote yet, and why.</summary>
    public OutboxState Outbox => _outbox.State;

    /// <summary>Pushes what waits; called at every publication and when a wait is over.</summary>
    public OutboxState Push(CancellationToken stopping)
    {
        var (state, broughtIn) = _outbox.Push(stopping);
        foreach (var commit in broughtIn) MainMoved?.Invoke(commit);
        return state;
    }

    /// <summary>The nightly look at every object, and the bundle. Empty when all is well.</summary>
    public IReadOnlyList<string> Maintain(CancellationToken stopping) => _maintenance.Run(stopping);

    public void Dispose()
    {
        _repository.Dispose();
        _gate.Dispose();
    }

    private StoreAnswer<string> Told(StoreAnswer<string> landed)
    {
        if (landed.IsDone) MainMoved?.Invoke(landed.Value);
        return landed;
    }

    private DraftRecord? Draft(EntryPath path) => _repository.Drafts.Find(_repository.RefsNow(), path);
}
