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
    private readonly Repository _repository;
    private readonly WriterGate _gate;
    private readonly RevisionReader _revisions;
    private readonly EntryReader _entries;
    private readonly Saving _saving;
    private readonly Func<ContentRevision, IReadOnlyList<Fault>> _check;

    private ContentStore(Repository repository, WriterGate gate, Func<ContentRevision, IReadOnlyList<Fault>> check)
    {
        (_repository, _gate, _check) = (repository, gate, check);
        _revisions = new(repository);
        _entries = new(repository, _revisions);
        _saving = new(repository, _entries);
        (_, _) = (_check, MainMoved);
    }

    /// <summary>
    /// Opens the store, after what a crash may have left is cleared up and finished.
    /// </summary>
    /// <param name="check">The faults that stand in the way of building the site from a revision; empty when it can be built.</param>
    /// <exception cref="StoreOpenException">There is no git that can be used, or the folder can't hold a store.</exception>
    public static ContentStore Open(StoreSettings settings, Func<ContentRevision, IReadOnlyList<Fault>> check, TimeProvider clock)
    {
        var (repository, gate) = StoreOpening.Open(settings, clock);
        return new(repository, gate, check);
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
    public IReadOnlyList<Change> History(EntryPath path) => throw new NotImplementedException();

    /// <summary>Everything that happened, newest first.</summary>
    public IReadOnlyList<Change> Audit(DateTimeOffset from, DateTimeOffset to) => throw new NotImplementedException();

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
        return Write(() => _saving.Save(path, text, token, alongside, by));
    }

    /// <summary>Keeps what somebody is writing, every few seconds, apart from the drafts: after a crash it is offered again. Never a conflict.</summary>
    public StoreAnswer<string> KeepUnsaved(EntryPath path, string text, Editor by) => throw new NotImplementedException();

    /// <summary>What the person wrote and never saved; null when there is nothing newer than the saved text.</summary>
    public EntryVersion? FindUnsaved(EntryPath path, Person by) => throw new NotImplementedException();

    /// <summary>Sends a draft to a colleague.</summary>
    public StoreAnswer<Entry> Submit(EntryPath path, string tip, string? comment, Editor by) => throw new NotImplementedException();

    /// <summary>Sends a draft back to those who wrote it.</summary>
    public StoreAnswer<Entry> Return(EntryPath path, string tip, string comment, Editor by) => throw new NotImplementedException();

    /// <summary>Approves exactly this tip. Nobody approves what they have changed themselves.</summary>
    public StoreAnswer<Entry> Approve(EntryPath path, string tip, string? comment, Editor by) => throw new NotImplementedException();

    /// <summary>Lets an approved draft go live by itself.</summary>
    /// <param name="at">In the future.</param>
    public StoreAnswer<Entry> Schedule(EntryPath path, string tip, DateTimeOffset at, Editor by) => throw new NotImplementedException();

    public StoreAnswer<Entry> CancelSchedule(EntryPath path, string tip, Editor by) => throw new NotImplementedException();

    /// <summary>Publishes an approved draft; the answer is main's new commit.</summary>
    public StoreAnswer<string> Publish(EntryPath path, string tip, Editor by) => throw new NotImplementedException();

    /// <summary>Publishes a draft that nobody has approved. It stands out in the history for good.</summary>
    public StoreAnswer<string> ForcePublish(EntryPath path, string tip, string reason, Editor by) => throw new NotImplementedException();

    /// <summary>Takes a page from readers at once. Undone by restoring an earlier version.</summary>
    /// <param name="text">The page as it shall stand from now on; null when its file goes.</param>
    /// <param name="alongside">The page that takes over the address, when there is one.</param>
    public StoreAnswer<string> Withdraw(EntryPath path, Withdrawal withdrawal, string? text, IReadOnlyList<FileChange> alongside, string token, Editor by) => throw new NotImplementedException();

    /// <summary>Throws a draft away; it can be had back for 180 days.</summary>
    public StoreAnswer<string> Discard(EntryPath path, string tip, Editor by) => throw new NotImplementedException();

    /// <summary>Makes a draft of an earlier version. History is never rewritten.</summary>
    public StoreAnswer<Entry> Restore(EntryPath path, string commit, Editor by) => throw new NotImplementedException();

    /// <summary>The drafts that were thrown away, newest first.</summary>
    public IReadOnlyList<Change> Trash() => throw new NotImplementedException();

    /// <summary>Publishes every scheduled draft that is due. Called every half minute and at the start.</summary>
    public IReadOnlyList<ScheduleOutcome> PublishDue() => throw new NotImplementedException();

    /// <summary>Publications that have not reached the remote yet, and why.</summary>
    public OutboxState Outbox => throw new NotImplementedException();

    /// <summary>Pushes what waits; called at every publication and when a wait is over.</summary>
    public OutboxState Push(CancellationToken stopping) => throw new NotImplementedException();

    /// <summary>The nightly look at every object, and the bundle. Empty when all is well.</summary>
    public IReadOnlyList<string> Maintain(CancellationToken stopping) => throw new NotImplementedException();

    public void Dispose()
    {
        _repository.Dispose();
        _gate.Dispose();
    }

    private DraftRecord? Draft(EntryPath path) => _repository.Drafts.Find(_repository.RefsNow(), path);

    private StoreAnswer<T> Write<T>(Func<StoreAnswer<T>> act) where T : notnull => _gate.Write(act, () =>
    {
        Recovery.DeleteLocks(_repository.Folder);
        _repository.Refs.ReadAgain();
    });
}
