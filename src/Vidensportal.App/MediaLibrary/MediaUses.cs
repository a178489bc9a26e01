using Vidensportal.Content.Checks;
using Vidensportal.Content.Library;
using Vidensportal.Content.Prose;
using Vidensportal.Publishing.Entries;

namespace Vidensportal.App.MediaLibrary;

/// <summary>Which texts show a picture or lead to a document, as readers and authors have them now.</summary>
internal static class MediaUses
{
    /// <summary>By address: <c>/medier/2026/trappe-3f2a91c4.png</c>.</summary>
    public static ILookup<string, MediaUse> Of(ContentLibrary library) => Texts(library)
        .SelectMany(text => text.Proses.SelectMany(prose => In(prose)).Distinct().Select(use => (use.Address, Use: new MediaUse(text.Title, text.Path, use.Alt))))
        .ToLookup(pair => pair.Address, pair => pair.Use, StringComparer.Ordinal);

    private static IEnumerable<(string Address, string? Alt)> In(ProseText prose) =>
        Images(prose.Parts).Select(image => (image.Address, (string?)image.Alt))
            .Concat(prose.Links.Where(link => !link.IsImage && link.Target.StartsWith("/medier/", StringComparison.Ordinal)).Select(link => (link.Target, (string?)null)));

    private static IEnumerable<ProseImage> Images(IEnumerable<ProsePart> parts) => parts.SelectMany(part => part switch
    {
        ProseImage image => [image],
        ProseNotice notice => Images(notice.Content),
        ProseTable table => Images(table.Content),
        ProseHeadingPart heading => Images(heading.Content),
        _ => (IEnumerable<ProseImage>)[],
    });

    private static IEnumerable<(string Title, EntryPath Path, IEnumerable<ProseText> Proses)> Texts(ContentLibrary library)
    {
        foreach (var page in library.Pages)
            if (EntryPath.TryParse(page.File) is { } path) yield return (page.Title, path, RecordTexts.Of(page));
        foreach (var term in library.Terms.Values)
            if (EntryPath.TryParse($"ordliste/{term.Id}.yaml") is { } path) yield return (term.Name, path, RecordTexts.Of(term));
        foreach (var component in library.CoreComponents.Values)
            if (EntryPath.TryParse($"kerneelementer/{component.Id}.yaml") is { } path) yield return (component.Name, path, RecordTexts.Of(component));
        foreach (var disagreement in library.Disagreements.Values)
            if (EntryPath.TryParse($"uoverensstemmelser/{disagreement.Id}.yaml") is { } path) yield return (disagreement.Subject, path, RecordTexts.Of(disagreement));
    }
}

/// <param name="Alt">What the text says that the picture shows; empty for a decoration, null for a link to the file.</param>
internal sealed record MediaUse(string Title, EntryPath Path, string? Alt);
