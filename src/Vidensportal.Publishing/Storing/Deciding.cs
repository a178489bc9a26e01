using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>Takes a draft from one state to the next, with a commit that changes no file.</summary>
internal sealed class Deciding(Repository repository, EntryReader entries)
{
    /// <summary>The draft at the tip that somebody looked at, or why it is no longer so.</summary>
    public StoreAnswer<DraftRecord> At(EntryPath path, string tip)
    {
        if (repository.Drafts.Find(repository.RefsNow(), path) is not { } record) return Refusals.NoDraft(path);
        var draft = record.Draft;
        if (draft.Tip == tip) return record;
        var now = entries.Version(path, draft.Tip);
        var isSameText = ObjectId.IsValid(tip) && entries.Version(path, tip) is { } seen && seen.Token == now?.Token;
        return isSameText ? Refusals.WrongState("Kladden er gået videre, siden du hentede siden. Hent siden igen, og se, hvor langt den er.") : Refusals.Changed(now, draft.ChangedBy);
    }

    public StoreAnswer<Entry> Decide(EntryPath path, string tip, Func<Draft, Refusal?> rule, Deed deed)
    {
        var found = At(path, tip);
        if (!found.IsDone) return found.Refusal;
        if (rule(found.Value.Draft) is { } refusal) return refusal;
        var commit = repository.Commit(repository.Objects.TreeOf(tip), [tip], deed);
        repository.Refs.Commit(new RefTransaction().Move(RefNames.Draft(path), tip, commit), ChangeWords.Of(deed.Kind));
        return entries.Find(path)!;
    }

    public StoreAnswer<string> Discard(EntryPath path, string tip, Func<Draft, Refusal?> rule, Deed deed)
    {
        var found = At(path, tip);
        if (!found.IsDone) return found.Refusal;
        if (rule(found.Value.Draft) is { } refusal) return refusal;
        var refs = repository.RefsNow();
        var at = repository.Now;
        while (refs.ContainsKey(RefNames.TrashOf(path, at))) at += TimeSpan.FromMilliseconds(1);
        var commit = repository.Commit(repository.Objects.TreeOf(tip), [tip], deed);
        repository.Refs.Commit(new RefTransaction().Move(RefNames.TrashOf(path, at), null, commit).Delete(RefNames.Draft(path), tip), ChangeWords.Of(deed.Kind));
        return commit;
    }
}
