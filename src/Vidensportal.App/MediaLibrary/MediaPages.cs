using System.Globalization;
using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.Content.Files;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site.Images;
using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Media;

namespace Vidensportal.App.MediaLibrary;

/// <summary>The pages of the media library.</summary>
internal sealed class MediaPages(MediaShelf shelf, ContentStore store)
{
    public const string FileAddress = MediaEndpoints.Address + "fil/";
    private const int FilesOnAPage = 24;
    private const string Unused = "ubrugte";
    private const string Waiting = "kladder";
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true);
    private static readonly IReadOnlyList<FieldChoice> Uses = [new("", "Alle"), new(Unused, "Dem, ingen tekst bruger"), new(Waiting, "Dem, der kun er i en kladde")];

    /// <param name="chosen">The text that somebody chose in the form, when the form comes back.</param>
    public EditorAnswer List(IQueryCollection query, Editor editor, string chosen = "")
    {
        var (words, use) = (query["q"].ToString() is { Length: <= 200 } asked ? asked.Trim() : "", query["brug"].ToString());
        var all = shelf.All();
        var found = all.Where(file => Fits(file, words, use)).ToList();
        var pagesInAll = Math.Max(1, (found.Count + FilesOnAPage - 1) / FilesOnAPage);
        var page = Math.Clamp(int.TryParse(query["side"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 1, 1, pagesInAll);
        return new("Medier", new MediaLibraryView
        {
            Query = words, Use = use, Uses = Uses, Text = chosen,
            Found = all.Count == 0 ? "Der er ingen billeder eller dokumenter endnu." : found.Count == all.Count ? $"{Count(all.Count)} i alt." : $"{Count(found.Count)} ud af {all.Count}.",
            Lines = [.. found.Skip((page - 1) * FilesOnAPage).Take(FilesOnAPage).Select(file => Line(file, editor))],
            Pager = new(page, pagesInAll, page > 1 ? AddressOf(page - 1) : null, page < pagesInAll ? AddressOf(page + 1) : null),
            Texts = TextsFor(editor),
        })
        { Trail = [new("Oversigt", EditorPages.Root)] };

        string AddressOf(int number) => $"{MediaEndpoints.Address}{QueryString.Create("q", words).Add("brug", use).Add("side", number.ToString(CultureInfo.InvariantCulture))}";
    }

    public static MediaDeleteView DeleteView(ShelvedFile file) => new(file.Name, file.File.Path, ImageVariants.IsImage(file.File.Path) ? FileOf(file) : null, SizeOf(file.File));

    private List<FieldChoice> TextsFor(Editor editor)
    {
        var texts = store.List().Where(text => text.Path.IsPage && editor.MayWrite(text.Path.Collection)).OrderBy(text => text.Title, StringComparer.Create(Danish, CompareOptions.IgnoreCase)).ThenBy(text => text.Path);
        List<FieldChoice> choices = [.. texts.Select(text => new FieldChoice(text.Path.Value, $"{text.Title} ({text.Path})"))];
        return choices.Count == 0 ? [] : [new("", "Vælg en tekst"), .. choices];
    }

    private static bool Fits(ShelvedFile file, string words, string use) =>
        use switch { Unused => !file.IsUsed, Waiting => file.Draft is not null, _ => true }
        && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Has(file.File.Path, word) || file.Uses.Any(used => Has(used.Alt ?? "", word) || Has(used.Title, word)));

    private static bool Has(string text, string word) => Danish.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase) >= 0;

    private static MediaLine Line(ShelvedFile file, Editor editor) => new(
        file.Name, file.Address, FileOf(file), ThumbnailOf(file), SizeOf(file.File), file.Draft is { } draft ? $"Kun i kladden til «{draft.Title}»" : null,
        [
            .. file.Uses.Select(use => new MediaUseView(use.Title, EntryRoute.AddressOf(use.Path), use.Alt)),
            .. file.DraftsWith.Where(text => file.Uses.All(use => use.Path != text.Path)).Select(text => new MediaUseView($"Kladden til «{text.Title}»", EntryRoute.AddressOf(text.Path), null)),
        ],
        !file.IsUsed && file.Draft is null && editor.MayPublish("portal") ? $"{MediaEndpoints.Address}slet/{QueryString.Create("fil", file.File.Path)}" : null);

    /// <summary>The smallest that the site has made for readers; else the picture itself.</summary>
    private static string? ThumbnailOf(ShelvedFile file)
    {
        if (!ImageVariants.IsImage(file.File.Path)) return null;
        return file.Draft is null && ImageVariants.Of(file.File).SourceSet is { } widths ? widths.Split(' ')[0] : FileOf(file);
    }

    private static string FileOf(ShelvedFile file) => $"{FileAddress}{file.File.Path}{(file.Draft is { } draft ? QueryString.Create("kladde", draft.Path.Value) : QueryString.Empty)}";

    private static string SizeOf(ContentFile file)
    {
        var weight = file.Length < 1_000_000 ? $"{Math.Max(1, file.Length / 1000)} kB" : $"{(file.Length / 1_000_000m).ToString("0.0", Danish)} MB";
        return ImageVariants.IsImage(file.Path) && ImageVariants.Of(file) is { Width: > 0 } image ? $"{weight}, {image.Width} × {image.Height} punkter" : weight;
    }

    private static string Count(int number) => number == 1 ? "1 fil" : $"{number} filer";
}
