using System.Text;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Editing;

/// <summary>A text as readers will see it, in a frame that can do nothing.</summary>
internal static class PreviewEndpoints
{
    public const string Action = "forhaandsvis";
    internal const string FrameFolder = EditorPages.Root + "forhaandsvisning/";

    public static void MapPreviews(this IEndpointRouteBuilder app)
    {
        app.MapGet(EntryRoute.Pattern(Action), Page).RequireEditor();
        app.MapGet(FrameFolder + "{key}", Frame).RequireEditor();
        app.MapPost(EditorPages.Root + "api/forhaandsvisning", Make).RequireEditor().RequireRateLimiting(EditorLimits.Previewing);
    }

    private static async Task Make(HttpContext http, EditorPages pages, ContentStore store, Previews previews)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (EntryPath.TryParse(form["sti"]) is not { } path)
        {
            await pages.SendRefusal(http, new(RefusalKind.Invalid, "Der mangler en sti til teksten."));
            return;
        }
        var posted = PostedEntry.Read(path, form, store);
        var (address, message, _) = Preview(previews, path, posted.Text, http);
        await http.Response.WriteAsJsonAsync(new { adresse = address ?? "about:blank", besked = message }, http.RequestAborted);
    }

    /// <summary>On a page of its own: what is unsaved, or else the draft, or else what readers see.</summary>
    private static Task Page(HttpContext http, EditorPages pages, ContentStore store, Previews previews)
    {
        var path = http.EntryPath();
        var unsaved = store.FindUnsaved(path, http.Editor().Person);
        if ((unsaved ?? store.Find(path)?.Working) is not { } version)
            return pages.SendRefusal(http, new(RefusalKind.NotFound, "Teksten findes ikke."), new EditorLink("Til listen over tekster", EntryRoute.List));
        var (address, message, faults) = Preview(previews, path, version.Text, http);
        var back = new EditorLink("Tilbage til redigeringen", EntryRoute.AddressOf(path) + (unsaved is null ? "" : "?hent=ugemt"));
        return pages.Send(http, new("Forhåndsvisning", new PreviewView(message, address, faults, back)) { Trail = [new("Oversigt", EditorPages.Root), new("Indhold", EntryRoute.List)] });
    }

    private static Task Frame(HttpContext http, Previews previews, string key)
    {
        http.Response.AllowPreview();
        http.Response.ContentType = "text/html; charset=utf-8";
        if (previews.Find(key, http.Editor().Person) is { } html) return http.Response.WriteAsync(html, Encoding.UTF8, http.RequestAborted);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return http.Response.WriteAsync("<!DOCTYPE html><html lang=\"da\"><meta charset=\"utf-8\"><title>Forhåndsvisning</title><body><p>Forhåndsvisningen er for gammel. Lav den igen.</p></body></html>", Encoding.UTF8, http.RequestAborted);
    }

    private static (string? Address, string Message, IReadOnlyList<CheckLineView> Faults) Preview(Previews previews, EntryPath path, string text, HttpContext http)
    {
        var build = previews.Build(path, text);
        if (build.Site is null)
        {
            var lines = http.RequestServices.GetRequiredService<EntryChecks>().Run(path, text, build).Lines.Where(line => line.IsFault).ToList();
            return (null, $"Siden kan ikke vises endnu. {(lines.Count == 1 ? lines[0].Text : $"{lines.Count} ting skal rettes først. Den første: {lines[0].Text}")}", lines);
        }
        var key = previews.Keep(build, path, http.Editor().Person);
        if (key is null) return (null, "Teksten vises ikke på nogen side, så der er ikke noget at forhåndsvise.", []);
        return (FrameFolder + key, path.IsPage ? "Sådan ser siden ud for læserne." : "En side, der bruger det, du retter.", []);
    }
}
