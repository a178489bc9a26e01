using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Content.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Editing;

/// <summary>A new text: its kind and its name give its place, and then it is written in an empty form. Nothing is kept before the first save.</summary>
internal static class NewEntryEndpoint
{
    public const string Address = EditorPages.Root + "ny/";
    private const string Title = "Ny tekst";

    public static void MapNewEntry(this IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (HttpContext http, EditorPages pages) => Ask(http, pages, http.Request.Query["slags"].ToString(), "", "", [])).RequireEditor();
        app.MapPost(Address, Begin).RequireEditor().RequireRateLimiting(EditorLimits.Writing);
    }

    private static async Task Begin(HttpContext http, EditorPages pages, ContentStore store, TimeProvider clock)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (kindName, title, id) = (form["slags"].ToString(), form["titel"].ToString().Trim(), form["id"].ToString().Trim());
        var faults = new List<EditorFault>();
        var kind = Kinds(http.Editor()).FirstOrDefault(known => known.Name == kindName);
        if (kind is null) faults.Add(new("slags", "Vælg, hvad du vil skrive."));
        else if (kind.IsPage && title.Length is 0 or > 200) faults.Add(new("titel", "Skriv en titel på højst 200 tegn."));
        var name = kind is null ? "" : NameOf(kind, title, id);
        if (kind is not null && name.Length == 0) faults.Add(new(NeedsId(kind) ? "id" : "titel", NeedsId(kind) ? "Skriv nummeret, fx F75." : "Skriv et navn."));
        var path = kind is null || faults.Count > 0 ? null : EntryPath.TryParse(kind.PathOf(name, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
        if (kind is not null && path is null && faults.Count == 0) faults.Add(new(NeedsId(kind) ? "id" : "titel", "Det kan ikke blive til en adresse. Brug bogstaver, tal og bindestreg."));
        if (path is not null && store.Find(path) is not null) faults.Add(new(NeedsId(kind!) ? "id" : "titel", $"Der er allerede en tekst på {path}. Vælg et andet navn, eller ret den, der er."));
        if (faults.Count > 0) await Ask(http, pages, kindName, title, id, faults);
        else await pages.SeeOther(http, $"{EntryRoute.AddressOf(path!)}{QueryString.Create("ny", kindName).Add("titel", title)}");
    }

    private static Task Ask(HttpContext http, EditorPages pages, string kind, string title, string id, IReadOnlyList<EditorFault> faults) =>
        pages.Send(http, new(Title, new NewEntryView([.. Kinds(http.Editor()).Select(known => new FieldChoice(known.Name, known.Label))], kind.Length == 0 ? "nyhed" : kind, title, id))
        {
            Trail = [new("Oversigt", EditorPages.Root), new("Indhold", EntryRoute.List)], Faults = faults,
            Status = faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        });

    private static IEnumerable<EntryKind> Kinds(Publishing.People.Editor editor) =>
        EntryKind.All.Values.Where(kind => !kind.IsSingle && EntryPath.TryParse(kind.PathOf("x1", default)) is { } path && editor.MayWrite(path.Collection));

    private static bool NeedsId(EntryKind kind) => !kind.IsPage && kind.Name is "fakta" or "uoverensstemmelser" or "kerneelementer";

    private static string NameOf(EntryKind kind, string title, string id) => NeedsId(kind) ? id.ToUpperInvariant() : title.Length == 0 ? "" : NewEntry.NameOf(title);
}
