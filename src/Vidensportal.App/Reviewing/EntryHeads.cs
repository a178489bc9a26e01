using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.Content.Editing;
using Vidensportal.Content.Pages;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>What every page about a text begins with.</summary>
internal static class EntryHeads
{
    private static readonly string[] TitleFields = ["titel", "navn", "term", "udsagn", "emne"];

    public static EntryHeadView View(Entry entry, Editor editor) => new(entry.Path.Value, KindOf(entry), StateOf(entry), EntryActions.Pages(entry, editor));

    /// <summary>The text's own title, or its path when it has none.</summary>
    public static string TitleOf(EntryPath path, string? text) => text is null ? path.Value : TitleOf(EntryForm.Of(path.Value, text), path);

    public static string TitleOf(EntryForm form, EntryPath path)
    {
        foreach (var field in TitleFields)
            if (form.Values.GetValueOrDefault(field) is FormText { IsEmpty: false } title) return title.Text;
        return path.Value;
    }

    /// <summary>The way to a page about a text.</summary>
    public static IReadOnlyList<EditorLink> Trail(Entry entry)
    {
        EditorLink[] above = [new("Oversigt", EditorPages.Root), new("Indhold", EntryRoute.List)];
        return entry.Working is { } working ? [.. above, new(TitleOf(entry.Path, working.Text), EntryRoute.AddressOf(entry.Path))] : above;
    }

    /// <summary>The text, also one that is gone and only has a history; null when there never was one.</summary>
    public static Entry? FindEver(this ContentStore store, EntryPath path) =>
        store.Find(path) ?? (store.History(path).Count > 0 ? new(path, null, null, null) : null);

    /// <summary>Whether readers of the published text are told that it no longer holds, or find the reason alone.</summary>
    public static bool IsWithdrawn(EntryPath path, string text) => path.IsPage && EntryForm.Of(path.Value, text).Values.GetValueOrDefault("tilbagetrukket") is { IsEmpty: false };

    /// <summary>Where readers find a page; null for a record.</summary>
    public static string? ReadersAddress(EntryPath path) => path.IsPage ? PageAddress.OfFile(path.Value)?.Value : null;

    public static Task SendNotThere(this EditorPages pages, HttpContext http) =>
        pages.SendMessage(http, StatusCodes.Status404NotFound, "Teksten findes ikke", ["Den er måske slettet eller har fået en anden adresse."], new EditorLink("Til listen over tekster", EntryRoute.List));

    private static string KindOf(Entry entry) => (entry.Working ?? entry.Published) is { } version ? EntryForm.Of(entry.Path.Value, version.Text).Kind?.Label ?? entry.Path.Collection : entry.Path.Collection;

    private static StateView StateOf(Entry entry)
    {
        if (entry.Draft is not null) return DraftStates.View(entry.Draft);
        return entry.Published is null || IsWithdrawn(entry.Path, entry.Published.Text) ? new("Trukket tilbage", "withdrawn", null) : DraftStates.View(entry.Draft);
    }
}
