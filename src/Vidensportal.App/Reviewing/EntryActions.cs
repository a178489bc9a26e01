using Vidensportal.App.Editing;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Reviewing;

/// <summary>The pages about a text, and which of them somebody gets to see where the text stands.</summary>
internal static class EntryActions
{
    public const string Review = "gennemsyn";
    public const string Publish = "udgiv";
    public const string Withdraw = "traek-tilbage";
    public const string Discard = "slet-kladde";
    public const string History = "historik";
    public const string Differences = "forskelle";
    public const string Restore = "gendan";

    /// <summary>All that the person may open, in the order of a text's way.</summary>
    public static IReadOnlyList<EditorLink> Pages(Entry entry, Editor editor)
    {
        var (path, collection) = (entry.Path, entry.Path.Collection);
        var pages = new List<EditorLink>();
        if (entry.Working is not null) pages.Add(new("Rediger", EntryRoute.AddressOf(path)));
        if (entry.Draft is not null) pages.Add(To("Gennemsyn", path, Review));
        if (entry.Draft is not null && editor.MayPublish(collection)) pages.Add(To("Udgiv", path, Publish));
        pages.Add(To("Historik", path, History));
        if (entry.Draft is { } draft && editor.MayHandle(draft, collection)) pages.Add(To("Slet kladden", path, Discard));
        if (path.IsPage && (entry.Published is not null || entry.Draft is null) && editor.MayPublish(collection)) pages.Add(To("Træk tilbage", path, Withdraw));
        return pages;
    }

    /// <summary>What is to be done next, by the person, with the text where it stands; for the edit page. None when that is to write.</summary>
    public static IReadOnlyList<EditorLink> Next(Entry entry, Editor editor)
    {
        if (entry.Draft is not { } draft) return [];
        var (path, collection) = (entry.Path, entry.Path.Collection);
        return draft.State switch
        {
            DraftState.InReview when editor.MayReview(collection) && draft.Editors.All(one => one.Id != editor.Person.Id) => [To("Gennemse og godkend", path, Review)],
            DraftState.Approved when editor.MayPublish(collection) => [To("Udgiv eller planlæg", path, Publish)],
            DraftState.Scheduled when editor.MayPublish(collection) => [To("Flyt eller aflys planen", path, Publish)],
            _ => [To("Se, hvad der er ændret", path, Review)],
        };
    }

    private static EditorLink To(string title, EntryPath path, string action) => new(title, EntryRoute.AddressOf(path, action));
}
