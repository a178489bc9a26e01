using System.Collections.Immutable;
using System.Text;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Storing;

/// <summary>Puts a text into a draft.</summary>
internal sealed class Saving(Repository repository, EntryReader entries)
{
    private const int LargestText = 1_000_000;
    private const int LargestFile = 25_000_000;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Why a text or what goes with it can't be kept, whatever stands there now; null when it can.</summary>
    public static Refusal? FindFault(string? text, IReadOnlyList<FileChange> alongside, Editor by)
    {
        if (text is not null && Encode(text) is null) return Refusals.Invalid("Teksten har et tegn, som ikke kan gemmes. Slet usynlige eller halve tegn, og prøv igen.");
        if (text is not null && Encode(text)!.Length > LargestText) return Refusals.Invalid("Teksten er for stor: den må højst fylde 1 MB. Del den op i flere sider.");
        foreach (var file in alongside)
        {
            if (!FilePath.IsValid(file.Path)) return Refusals.Invalid($"Filen {Shown(file.Path)} har et navn eller en plads, som ikke kan bruges.");
            if (file.Bytes?.Length > LargestFile) return Refusals.Invalid($"Filen {file.Path} er for stor: den må højst fylde 25 MB.");
            if (EntryPath.TryParse(file.Path) is { } other && !by.MayWrite(other.Collection)) return Refusals.Forbidden($"ændre {other}, som hører med");
        }
        return alongside.Select(file => file.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count() < alongside.Count ? Refusals.Invalid("Den samme fil er med to gange.") : null;
    }

    public StoreAnswer<Entry> Save(EntryPath path, string? text, string? token, IReadOnlyList<FileChange> alongside, Editor by)
    {
        var refs = repository.RefsNow();
        var main = refs[RefNames.Main];
        var (published, draft) = (entries.Version(path, main), repository.Drafts.Find(refs, path));
        var working = draft is null ? published : entries.Version(path, draft.Draft.Tip);
        var bytes = text is null ? null : Encode(text);
        if (working is null && draft is null && text is null) return Refusals.NoEntry(path);
        if (alongside.Count == 0 && IsThere(working, bytes) && (working?.Token == token || draft?.Draft.ChangedBy.Id == by.Person.Id)) return Found(path);
        var bringsMainIn = draft is not null && working?.Token != token && published?.Token == token && IsChangedOnMain(path, draft, published);
        if (working?.Token != token && !bringsMainIn) return Refusals.Changed(working, draft?.Draft.ChangedBy ?? LastOnMain(path, main));
        if (draft is not null && !by.MayChange(draft.Draft, path.Collection)) return Refusals.NotYours(draft.Draft, "retter kun i andres kladder, til de er sendt til gennemsyn");
        if (working is null && NameInOtherLetters(path, refs) is { } other) return Refusals.Invalid($"Der er allerede en tekst, som hedder {other}. Vælg et andet navn.");
        var (parents, tree) = draft is null ? ([main], main) : bringsMainIn ? ([draft.Draft.Tip, main], Merged(path, main, draft)) : (new[] { draft.Draft.Tip }, draft.Draft.Tip);
        return Commit(path, refs, parents, TreeWith(tree, path, bytes, alongside), new(ChangeKind.Saved, path, by.Person), draft?.Draft.Tip);
    }

    /// <summary>Makes a draft of a text that lies in the store.</summary>
    public StoreAnswer<Entry> Restore(EntryPath path, IReadOnlyList<TreeChange> changes, Editor by)
    {
        var refs = repository.RefsNow();
        var main = refs[RefNames.Main];
        return Commit(path, refs, [main], repository.Objects.Tree(main, changes), new(ChangeKind.Restored, path, by.Person), null);
    }

    public string TreeWith(string tree, EntryPath path, byte[]? bytes, IReadOnlyList<FileChange> alongside) => TreeWith(tree, [.. alongside, new(path.Value, bytes)]);

    public string TreeWith(string tree, IReadOnlyList<FileChange> changes) => repository.Objects.Tree(tree, [.. changes.Select(file => Change(file.Path, file.Bytes))]);

    public Person LastOnMain(EntryPath path, string main)
    {
        var touched = repository.Git.Run("rev-list", "-n", "1", "--no-merges", main, "--", path.Value).Line;
        if (touched.Length == 0 || CommitRecord.Log(repository.Git, touched, $"^{touched}^@") is not [var commit, ..]) return Person.Portal;
        return DeedMessage.Read(commit)?.By ?? DeedMessage.By(commit, null);
    }

    /// <summary>Whether readers got another text since the draft was begun.</summary>
    public bool IsChangedOnMain(EntryPath path, DraftRecord draft, EntryVersion? published) =>
        draft.Base is { } start && entries.Version(path, start)?.Token != published?.Token;

    /// <summary>Null for what is no text: half characters and NUL.</summary>
    public static byte[]? Encode(string text)
    {
        try
        {
            return text.Contains('\0', StringComparison.Ordinal) ? null : Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private StoreAnswer<Entry> Commit(EntryPath path, ImmutableSortedDictionary<string, string> refs, IReadOnlyList<string> parents, string tree, Deed deed, string? tip)
    {
        var commit = repository.Commit(tree, parents, deed);
        var transaction = new RefTransaction().Move(RefNames.Draft(path), tip, commit);
        // What was typed is saved now: nothing is to be offered again.
        var unsaved = RefNames.UnsavedOf(deed.By, path);
        if (refs.TryGetValue(unsaved, out var kept)) transaction.Delete(unsaved, kept);
        repository.Refs.Commit(transaction, ChangeWords.Of(deed.Kind));
        return Found(path);
    }

    /// <summary>Both sides' files; where both changed one beside the text, readers' version stays.</summary>
    private string Merged(EntryPath path, string main, DraftRecord draft)
    {
        var merge = repository.Objects.Merge(main, draft.Draft.Tip);
        var conflicts = merge.Conflicts.Where(file => file != path.Value).ToList();
        var listing = repository.Listings.Of(main);
        return repository.Objects.Tree(merge.Tree, [.. conflicts.Select(file => new TreeChange(file, listing.Find(file)?.Id))]);
    }

    private TreeChange Change(string path, byte[]? bytes) => new(path, bytes is null ? null : repository.Objects.Blob(bytes));

    private Entry Found(EntryPath path) => entries.Find(path) ?? new(path, null, null, null);

    private static bool IsThere(EntryVersion? working, byte[]? bytes) => working?.Token == (bytes is null ? null : RevisionReader.BlobId(bytes));

    // A copy of the content on Windows or a Mac would have one file of the two.
    private string? NameInOtherLetters(EntryPath path, ImmutableSortedDictionary<string, string> refs) =>
        repository.Listings.Of(refs[RefNames.Main]).Files.Select(file => file.Path).Concat(refs.Keys.Select(name => RefNames.DraftPath(name)?.Value).OfType<string>())
            .FirstOrDefault(other => other != path.Value && other.Equals(path.Value, StringComparison.OrdinalIgnoreCase));

    private static string Shown(string path) => new([.. path.Take(80).Select(letter => char.IsControl(letter) ? '?' : letter)]);
}
