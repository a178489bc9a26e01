using Vidensportal.App.Editing;
using Vidensportal.Content.Checks;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>What leads readers to a page, in what is published now.</summary>
internal sealed class IncomingLinks(ContentStore store)
{
    private readonly Lock _turn = new();
    private LoadedContent _content = LoadedContent.Nothing;

    /// <summary>All that is published; a file is only read again when it has changed.</summary>
    public LoadedContent Published()
    {
        lock (_turn)
        {
            var main = store.Main();
            return _content = ContentLoader.Load(main.Listing.Files, main.Listing.Faults, _content);
        }
    }

    /// <summary>By title. Each text once for each way in which it leads there.</summary>
    public static IReadOnlyList<IncomingLinkView> To(Page page, LoadedContent content) =>
        [.. content.Files.Values.Where(file => file.File.Path != page.File).SelectMany(file => Ways(file, page, content.Library)).OrderBy(link => link.Title, StringComparer.Create(new("da-DK"), ignoreCase: true))];

    private static IEnumerable<IncomingLinkView> Ways(LoadedFile file, Page page, ContentLibrary? library)
    {
        if (EntryPath.TryParse(file.File.Path) is not { } path) yield break;
        var title = file.Record is Page from ? from.Title : path.Value;
        if (RecordTexts.Of(file.Record).SelectMany(text => text.Links).Any(link => LeadsTo(link.Target, page))) yield return new(title, EntryRoute.AddressOf(path), "link i teksten");
        if (file.Record is Page other)
        {
            if (other.Related.Contains(page.Id)) yield return new(title, EntryRoute.AddressOf(path) + "#relaterede", "står som relateret side");
            if (other.LegalStatus?.See is { } see && LeadsTo(see, page)) yield return new(title, EntryRoute.AddressOf(path), "henvisning om loven");
            if (other.Details is FrontPageDetails front && front.RoleEntries.Any(entry => LeadsTo(entry.Link, page))) yield return new(title, EntryRoute.AddressOf(path), "indgang på forsiden");
        }
        if (path.Value == "site.yaml" && library?.Settings is { } settings)
        {
            if (settings.MainMenu.Concat(settings.UtilityMenu).Concat(settings.Footer).Contains(page.Id)) yield return new("Portalens indstillinger", EntryRoute.AddressOf(path), "menu eller sidefod");
            if (settings.Banners.Any(banner => LeadsTo(banner.Link, page))) yield return new("Portalens indstillinger", EntryRoute.AddressOf(path), "banner");
        }
    }

    private static bool LeadsTo(string target, Page page) => target == page.Address.Value || target.StartsWith(page.Address.Value + "#", StringComparison.Ordinal);
}
