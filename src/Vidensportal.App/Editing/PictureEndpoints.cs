using Microsoft.AspNetCore.Http.Features;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Content.Media;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site;

namespace Vidensportal.App.Editing;

/// <summary>Pictures of a text that is being written: taken in with its draft, and shown to its editors before readers can fetch them.</summary>
internal static class PictureEndpoints
{
    private const string Address = EditorPages.Root + "api/billede";

    // The file and the little that stands around it.
    private const long LargestRequest = MediaCheck.LargestDocument + 100_000;

    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        app.MapPost(Address, TakeIn).RequireEditor().RequireRateLimiting(EditorLimits.Uploading);
        app.MapGet(Address, Show).RequireEditor();
    }

    private static async Task TakeIn(HttpContext http, EditorPages pages, ContentStore store, TimeProvider clock)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LargestRequest;
        if (http.Request.ContentLength > LargestRequest)
        {
            await pages.SendRefusal(http, new(RefusalKind.Invalid, "Filen er for stor. Et billede må højst fylde 8 MB og et dokument 20 MB."));
            return;
        }
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (EntryPath.TryParse(form["sti"]) is not { } path || form.Files.GetFile("fil") is not { } file)
        {
            await pages.SendRefusal(http, new(RefusalKind.Invalid, "Der er ikke sendt nogen fil."));
            return;
        }
        if (store.Find(path)?.Working is not { } working)
        {
            await pages.SendRefusal(http, new(RefusalKind.WrongState, "Gem teksten, før du lægger et billede i den."));
            return;
        }
        var answer = MediaCheck.Check(file.FileName, await Bytes(file, http.RequestAborted), clock.GetUtcNow().Year);
        if (answer.File is not { } clean)
        {
            await pages.SendRefusal(http, new(RefusalKind.Invalid, $"{answer.Problem} {answer.Fix}"));
            return;
        }
        var saved = store.Save(path, working.Text, working.Token, [new(clean.Path, clean.Bytes)], http.Editor());
        if (saved.IsDone) await http.Response.WriteAsJsonAsync(new { adresse = "/" + clean.Path, raad = clean.Advice }, http.RequestAborted);
        else await pages.SendRefusal(http, saved.Refusal);
    }

    private static Task Show(HttpContext http, EditorPages pages, ContentStore store)
    {
        var (path, file) = (EntryPath.TryParse(http.Request.Query["sti"]), http.Request.Query["fil"].ToString());
        if (path is null || !file.StartsWith("/medier/", StringComparison.Ordinal) || store.FindFile(file[1..], path) is not { } bytes)
            return pages.SendRefusal(http, new(RefusalKind.NotFound, "Billedet findes ikke."));
        http.Response.ContentType = MediaTypes.Of(file);
        return http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }

    private static async Task<byte[]> Bytes(IFormFile file, CancellationToken ended)
    {
        using var bytes = new MemoryStream((int)Math.Min(file.Length, LargestRequest));
        await file.CopyToAsync(bytes, ended);
        return bytes.ToArray();
    }
}
