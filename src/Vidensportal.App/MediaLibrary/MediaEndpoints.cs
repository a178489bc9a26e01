using Microsoft.AspNetCore.Http.Features;
using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Content.Media;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.MediaLibrary;

/// <summary>
/// Pictures and documents: who uses them, a way to take more in, and a way to be rid of those that nothing uses. A file has no life of its own: it is
/// taken in with the draft of the text that it belongs to, is read by a colleague together with it, and reaches readers when that text does.
/// </summary>
internal static class MediaEndpoints
{
    public const string Address = EditorPages.Root + "medier/";
    private const long LargestRequest = MediaCheck.LargestDocument + 100_000;

    public static void MapMediaLibrary(this IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (HttpContext http, EditorPages pages, MediaPages views) => pages.Send(http, views.List(http.Request.Query, http.Editor()))).RequireEditor();
        app.MapPost(Address, TakeIn).RequireEditor().RequireRateLimiting(EditorLimits.Uploading);
        app.MapGet(MediaPages.FileAddress + "{**sti}", Send).RequireEditor();
        app.MapGet(Address + "slet/", AskDelete).RequireEditor(Role.Publisher);
        app.MapPost(Address + "slet/", Delete).RequireEditor(Role.Publisher).RequireRateLimiting(EditorLimits.Writing);
    }

    private static async Task TakeIn(HttpContext http, EditorPages pages, MediaPages views, ContentStore store, TimeProvider clock)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LargestRequest;
        if (http.Request.ContentLength > LargestRequest)
        {
            await Refuse("", new EditorFault("fil", "Filen er for stor. Et billede må højst fylde 8 MB og et dokument 20 MB."));
            return;
        }
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var text = form["tekst"].ToString();
        if (form.Files.GetFile("fil") is not { Length: > 0 } file)
        {
            await Refuse(text, new EditorFault("fil", "Vælg en fil."));
            return;
        }
        if (EntryPath.TryParse(text) is not { } path || store.Find(path)?.Working is not { } working)
        {
            await Refuse(text, new EditorFault("tekst", "Vælg den tekst, som filen hører til."));
            return;
        }
        using var bytes = new MemoryStream((int)Math.Min(file.Length, LargestRequest));
        await file.CopyToAsync(bytes, http.RequestAborted);
        var checkedFile = MediaCheck.Check(file.FileName, bytes.ToArray(), clock.GetUtcNow().Year);
        if (checkedFile.File is not { } clean)
        {
            await Refuse(text, new EditorFault("fil", $"{checkedFile.Problem} {checkedFile.Fix}"));
            return;
        }
        var saved = store.Save(path, working.Text, working.Token, [new(clean.Path, clean.Bytes)], http.Editor());
        if (!saved.IsDone)
        {
            await pages.SendRefusal(http, saved.Refusal, new EditorLink("Til medierne", Address));
            return;
        }
        var advice = clean.Advice.Count > 0 ? " " + string.Join(' ', clean.Advice) : "";
        await pages.SeeOther(http, $"{Address}?brug=kladder", new(EditorNoticeKind.Done, $"Filen er lagt i kladden til {path}. Sæt den ind i teksten, så læserne får den, når teksten udgives.{advice}")
        {
            Links = [new("Åbn teksten", EntryRoute.AddressOf(path))],
        });

        Task Refuse(string chosen, EditorFault fault) =>
            pages.Send(http, views.List(QueryCollection.Empty, http.Editor(), chosen) with { Status = StatusCodes.Status422UnprocessableEntity, Faults = [fault] });
    }

    /// <summary>As it lies in the content, for editors: readers may not have it yet.</summary>
    private static Task Send(HttpContext http, EditorPages pages, ContentStore store, string sti)
    {
        var draft = EntryPath.TryParse(http.Request.Query["kladde"]);
        if (!sti.StartsWith("medier/", StringComparison.Ordinal) || store.FindFile(sti, draft) is not { } bytes)
            return pages.SendMessage(http, StatusCodes.Status404NotFound, "Filen findes ikke", ["Den er måske slettet."], new EditorLink("Til medierne", Address));
        http.Response.ContentType = MediaTypes.Of(sti);
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        http.Response.Headers.ContentDisposition = sti.EndsWith(".pdf", StringComparison.Ordinal) ? "attachment" : "inline";
        return http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private static Task AskDelete(HttpContext http, EditorPages pages, MediaShelf shelf) => Deletable(http, pages, shelf, http.Request.Query["fil"].ToString(), file =>
        pages.Send(http, new("Slet filen?", MediaPages.DeleteView(file)) { Trail = [new("Oversigt", EditorPages.Root), new("Medier", Address)] }));

    private static async Task Delete(HttpContext http, EditorPages pages, MediaShelf shelf, ContentStore store)
    {
        var form = await SentForm.Read(http);
        await Deletable(http, pages, shelf, form.Line("fil"), file =>
        {
            var deleted = store.DeleteFile(file.File.Path, http.Editor());
            return deleted.IsDone ? pages.SeeOther(http, Address, new(EditorNoticeKind.Done, $"{file.Name} er slettet.")) : pages.SendRefusal(http, deleted.Refusal, new EditorLink("Til medierne", Address));
        });
    }

    private static Task Deletable(HttpContext http, EditorPages pages, MediaShelf shelf, string path, Func<ShelvedFile, Task> next)
    {
        var back = new EditorLink("Til medierne", Address);
        if (shelf.Find(path) is not { } file) return pages.SendMessage(http, StatusCodes.Status404NotFound, "Filen findes ikke", ["Den er måske allerede slettet."], back);
        if (file.Draft is { } draft) return pages.SendMessage(http, StatusCodes.Status409Conflict, "Filen er kun i en kladde", [$"Den forsvinder, hvis kladden til {draft.Title} slettes."], back, new("Åbn teksten", EntryRoute.AddressOf(draft.Path)));
        EditorLink[] naming = [.. shelf.Naming(path).Select(text => new EditorLink(text.Value, EntryRoute.AddressOf(text))), .. file.DraftsWith.Select(text => new EditorLink($"Kladden til {text.Title}", EntryRoute.AddressOf(text.Path)))];
        return naming.Length > 0
            ? pages.SendMessage(http, StatusCodes.Status409Conflict, "Filen er i brug", ["Tag den først ud af disse tekster:"], [.. naming, back])
            : next(file);
    }
}
