using System.Text;
using Vidensportal.App.Hosting;
using Vidensportal.Content.Files;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.App.MediaLibrary;

/// <summary>The pictures and documents that readers have, and those that wait in drafts.</summary>
internal sealed class MediaShelf(ContentStore store, CurrentSite current)
{
    private const string Folder = "medier/";

    /// <summary>Newest folder first, then by name.</summary>
    public IReadOnlyList<ShelvedFile> All()
    {
        var uses = current.Site is { } site ? MediaUses.Of(site.Plan.Library) : Enumerable.Empty<MediaUse>().ToLookup(_ => "");
        var published = Media(store.Main().Listing).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var drafts = store.List().Where(text => text.State is not null).ToList();
        var texts = drafts.Select(draft => (draft, Text: store.Find(draft.Path)?.Working?.Text ?? "")).ToList();
        var waiting = drafts.SelectMany(draft => (store.WithDraft(draft.Path) is { } revision ? Media(revision.Listing) : []).Where(file => !published.ContainsKey(file.Path)).Select(file => (file, draft)))
            .DistinctBy(pair => pair.file.Path).ToDictionary(pair => pair.file.Path, StringComparer.Ordinal);
        return [.. published.Values.Select(file => Shelved(file, null)).Concat(waiting.Values.Select(pair => Shelved(pair.file, pair.draft)))
            .OrderByDescending(file => file.File.Path[..file.File.Path.LastIndexOf('/')], StringComparer.Ordinal).ThenBy(file => file.File.Path, StringComparer.Ordinal)];

        ShelvedFile Shelved(ContentFile file, EntrySummary? draft) =>
            new(file, draft, [.. uses["/" + file.Path]], [.. texts.Where(pair => pair.Text.Contains("/" + file.Path, StringComparison.Ordinal)).Select(pair => pair.draft)]);
    }

    public ShelvedFile? Find(string path) => All().FirstOrDefault(file => file.File.Path == path);

    /// <summary>The texts that name a file of readers', whatever they do with it: also in a field that no list of uses knows. Empty when it can go.</summary>
    public IReadOnlyList<EntryPath> Naming(string path)
    {
        var name = Encoding.UTF8.GetBytes("/" + path);
        return [.. store.Main().Listing.Files.Where(file => !file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Read() is { } bytes && bytes.AsSpan().IndexOf(name) >= 0).Select(file => EntryPath.TryParse(file.Path)).OfType<EntryPath>()];
    }

    private static IEnumerable<ContentFile> Media(ContentListing listing) => listing.Files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal));
}

/// <summary>A picture or document.</summary>
/// <param name="Draft">The draft that it came with; null when readers have it.</param>
/// <param name="Uses">The texts that show it to readers.</param>
/// <param name="DraftsWith">The drafts whose text names it.</param>
internal sealed record ShelvedFile(ContentFile File, EntrySummary? Draft, IReadOnlyList<MediaUse> Uses, IReadOnlyList<EntrySummary> DraftsWith)
{
    public string Address => "/" + File.Path;
    public bool IsUsed => Uses.Count > 0 || DraftsWith.Count > 0;
    public string Name => File.Path[(File.Path.LastIndexOf('/') + 1)..];
}
