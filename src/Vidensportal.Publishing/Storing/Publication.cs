using System.Collections.Immutable;
using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>Moves main: what readers see. The site is tried before the turn to write is taken, so that nobody's save waits for a build.</summary>
internal sealed class Publication(Repository repository, WriterGate gate, RevisionReader revisions, EntryReader entries, Saving saving, Deciding deciding, Func<ContentRevision, IReadOnlyList<Fault>> check)
{
    private const int MostTries = 5;

    /// <summary>Merges a draft, if it is where it was seen and the rule lets it.</summary>
    public StoreAnswer<string> Publish(EntryPath path, string tip, Func<Draft, Refusal?> rule, Func<Draft, Deed> deed) => Land(refs =>
    {
        var found = deciding.At(path, tip);
        if (!found.IsDone) return found.Refusal;
        if (rule(found.Value.Draft) is { } refusal) return refusal;
        var main = refs[RefNames.Main];
        var published = entries.Version(path, main);
        // Two texts that git could weave together are still a text that nobody has read.
        if (saving.IsChangedOnMain(path, found.Value, published) && entries.Version(path, tip)?.Token != published?.Token) return Refusals.ChangedOnMain(published, saving.LastOnMain(path, main));
        var merge = repository.Objects.Merge(main, tip);
        if (merge.Conflicts.Contains(path.Value)) return Refusals.ChangedOnMain(published, saving.LastOnMain(path, main));
        if (merge.Conflicts.Count > 0) return Refusals.ChangedBeside(merge.Conflicts);
        return new Candidate(main, merge.Tree, [main, tip], deed(found.Value.Draft)) { Draft = (RefNames.Draft(path), tip) };
    });

    /// <summary>Changes what readers see at once, with no draft between.</summary>
    public StoreAnswer<string> Withdraw(EntryPath path, string? text, IReadOnlyList<FileChange> alongside, string token, Deed deed) => Land(refs =>
    {
        var main = refs[RefNames.Main];
        if (entries.Version(path, main) is not { } published) return new Refusal(RefusalKind.NotFound, $"{path} er ikke udgivet, så den kan ikke trækkes tilbage.");
        if (published.Token != token) return Refusals.Changed(published, saving.LastOnMain(path, main));
        return new Candidate(main, saving.TreeWith(main, path, text is null ? null : Saving.Encode(text), alongside), [main], deed);
    });

    /// <summary>Takes in files that nobody has as a draft.</summary>
    public StoreAnswer<string> Import(IReadOnlyList<FileChange> changes, Deed deed) => Land(refs =>
    {
        var main = refs[RefNames.Main];
        return new Candidate(main, saving.TreeWith(main, changes), [main], deed);
    });

    /// <summary>Takes away a file that goes with no text. The site is tried without it first.</summary>
    public StoreAnswer<string> DeleteFile(string file, Deed deed) => Land(refs =>
    {
        var main = refs[RefNames.Main];
        if (repository.Listings.Of(main).Find(file) is not { IsFile: true }) return new Refusal(RefusalKind.NotFound, $"Filen {file} findes ikke. Den er måske allerede slettet.");
        return new Candidate(main, repository.Objects.Tree(main, [new TreeChange(file, null)]), [main], deed);
    });

    /// <summary>Brings in what somebody has put into the organisation's own repository.</summary>
    public StoreAnswer<string> BringIn(string theirs, Deed deed) => Land(refs =>
    {
        var main = refs[RefNames.Main];
        var merge = repository.Objects.Merge(main, theirs);
        return merge.Conflicts.Count > 0 ? Refusals.ChangedBeside(merge.Conflicts) : new Candidate(main, merge.Tree, [main, theirs], deed);
    });

    private StoreAnswer<string> Land(Func<ImmutableSortedDictionary<string, string>, StoreAnswer<Candidate>> prepare)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var prepared = gate.Try(() => Checked(prepare(repository.RefsNow())));
            if (!prepared.IsDone) return prepared.Refusal;
            var landed = gate.Write(() => Move(prepared.Value));
            if (!landed.IsDone) return landed.Refusal;
            if (landed.Value.Length > 0) return landed.Value;
        }
        return Refusals.Busy;
    }

    private StoreAnswer<Candidate> Checked(StoreAnswer<Candidate> prepared)
    {
        if (!prepared.IsDone) return prepared;
        var revision = revisions.OfTree(prepared.Value.Tree);
        var faults = revision.Listing.Faults.Count > 0 ? revision.Listing.Faults : check(revision);
        return faults.Count > 0 ? Refusals.Faulty(faults) : prepared;
    }

    /// <summary>The new commit; empty when others moved main or the draft meanwhile, and all must be tried anew.</summary>
    private StoreAnswer<string> Move(Candidate candidate)
    {
        var refs = repository.RefsNow();
        if (refs[RefNames.Main] != candidate.Main || candidate.Draft is { } seen && refs.GetValueOrDefault(seen.Ref) != seen.Tip) return "";
        var commit = repository.Commit(candidate.Tree, candidate.Parents, candidate.Deed);
        var transaction = new RefTransaction().Move(RefNames.Main, candidate.Main, commit);
        // git moves before it deletes: cut off between the two, the draft is on main already, and the next start takes it away.
        if (candidate.Draft is { } draft) transaction.Delete(draft.Ref, draft.Tip);
        repository.Refs.Commit(transaction, ChangeWords.Of(candidate.Deed.Kind));
        return commit;
    }

    private sealed record Candidate(string Main, string Tree, IReadOnlyList<string> Parents, Deed Deed)
    {
        public (string Ref, string Tip)? Draft { get; init; }
    }
}
