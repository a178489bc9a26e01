using System.Text;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Storing;

/// <summary>What somebody is writing and has not saved: one text for each person and entry, apart from all drafts.</summary>
internal sealed class UnsavedTexts(Repository repository, WriterGate gate, EntryReader entries)
{
    private const string FileName = "tekst";

    public StoreAnswer<string> Keep(EntryPath path, byte[] bytes, Editor by)
    {
        // Only the ref is moved in turn: whoever types must not make others wait.
        var made = gate.Try<(string Blob, string Commit)>(() =>
        {
            var blob = repository.Objects.Blob(bytes);
            return (blob, repository.Commit(repository.Objects.TreeOfOne(FileName, blob), [], new Deed(ChangeKind.Saved, path, by.Person)));
        });
        if (!made.IsDone) return made.Refusal;
        return gate.Write<string>(() =>
        {
            var name = RefNames.UnsavedOf(by.Person, path);
            repository.Refs.Commit(new RefTransaction().Move(name, repository.RefsNow().GetValueOrDefault(name), made.Value.Commit), "ikke gemt");
            return made.Value.Blob;
        });
    }

    /// <summary>The texts that the person has something unsaved of, in order of path.</summary>
    public IReadOnlyList<EntryPath> All(Person by)
    {
        var folder = RefNames.UnsavedFolder(by);
        return [.. repository.RefsNow().Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => EntryPath.TryParse(name[folder.Length..])).OfType<EntryPath>().Where(path => Find(path, by) is not null).Order()];
    }

    public EntryVersion? Find(EntryPath path, Person by)
    {
        if (!repository.RefsNow().TryGetValue(RefNames.UnsavedOf(by, path), out var commit)) return null;
        if (repository.Files.Read($"{commit}:{FileName}") is not { } blob || entries.Find(path)?.Working?.Token == blob.Id) return null;
        return new(Encoding.UTF8.GetString(blob.Bytes), blob.Id, commit);
    }
}
