using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>The texts as editors see them: what is published and what is on its way.</summary>
internal sealed class EntryReader(Repository repository, RevisionReader revisions)
{
    private readonly ConcurrentDictionary<string, EntryTitle> _titles = new(StringComparer.Ordinal);

    public Entry? Find(EntryPath path)
    {
        var refs = repository.RefsNow();
        var draft = repository.Drafts.Find(refs, path);
        var published = Version(path, refs[RefNames.Main]);
        if (draft is null) return published is null ? null : new(path, published, null, published);
        return new(path, published, draft.Draft, Version(path, draft.Draft.Tip));
    }

    /// <summary>A text in a commit; null when there is none. Bytes that are no UTF-8 show as U+FFFD.</summary>
    public EntryVersion? Version(EntryPath path, string commit) =>
        repository.Files.Read($"{commit}:{path.Value}") is { Type: "blob" } blob ? new(Encoding.UTF8.GetString(blob.Bytes), blob.Id, commit) : null;

    public IReadOnlyList<EntrySummary> List()
    {
        var refs = repository.RefsNow();
        var drafts = repository.Drafts.All(refs);
        var published = repository.Listings.Of(refs[RefNames.Main]).Files.Where(file => file.IsFile)
            .Select(file => (Path: EntryPath.TryParse(file.Path), file.Id)).Where(file => file.Path is not null).ToDictionary(file => file.Path!, file => file.Id);
        ReadTitles(published, drafts);
        return [.. published.Keys.Union(drafts.Keys).Order().Select(path => Summary(path, published, drafts))];
    }

    public byte[]? FindFile(string path, DraftRecord? draft)
    {
        var listing = draft is null ? repository.Listings.Of(repository.RefsNow()[RefNames.Main]) : revisions.ListingWith(draft);
        return listing.Find(path) is { IsFile: true } file ? repository.Files.Read(file.Id)?.Bytes : null;
    }

    private void ReadTitles(Dictionary<EntryPath, string> published, IReadOnlyDictionary<EntryPath, DraftRecord> drafts)
    {
        if (_titles.Count > 2 * (published.Count + drafts.Count) + 10_000) _titles.Clear();
        var names = published.Values.Concat(drafts.Select(draft => NameIn(draft.Value, draft.Key))).Where(name => !_titles.ContainsKey(name)).Distinct(StringComparer.Ordinal).ToList();
        repository.Files.ReadEach(names, (name, blob) => _titles[name] = blob is null ? new(null, null) : EntryTitle.Read(Encoding.UTF8.GetString(blob.Bytes)));
    }

    private EntrySummary Summary(EntryPath path, Dictionary<EntryPath, string> published, IReadOnlyDictionary<EntryPath, DraftRecord> drafts)
    {
        var draft = drafts.GetValueOrDefault(path);
        var before = published.TryGetValue(path, out var id) ? _titles.GetValueOrDefault(id) : null;
        // A draft that deletes its text is still called what it was.
        var title = draft is null || _titles.GetValueOrDefault(NameIn(draft, path)) is not { Title: not null } now ? before : now;
        var name = path.Value[(path.Value.LastIndexOf('/') + 1)..path.Value.LastIndexOf('.')];
        return new(path, title?.Title ?? name, path.IsPage ? title?.Type ?? "" : path.Collection, id is not null, draft?.Draft.State, draft?.Draft.ChangedAt);
    }

    private static string NameIn(DraftRecord draft, EntryPath path) => $"{draft.Draft.Tip}:{path.Value}";
}
