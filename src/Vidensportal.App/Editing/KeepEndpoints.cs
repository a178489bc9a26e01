using Microsoft.AspNetCore.Antiforgery;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.App.Editing;

/// <summary>What the edit page says to the server while somebody writes: what stands there now, and that somebody is here.</summary>
internal static class KeepEndpoints
{
    public static void MapKeeping(this IEndpointRouteBuilder app)
    {
        app.MapPost(EditorPages.Root + "api/kladde", Keep).RequireEditor().RequireRateLimiting(EditorLimits.Previewing);
        app.MapPost(EditorPages.Root + "api/tilstede", See).RequireEditor().RequireRateLimiting(EditorLimits.Previewing);
    }

    private static async Task Keep(HttpContext http, EditorPages pages, ContentStore store, EntryChecks checks, Presence presence, IAntiforgery antiforgery, TimeProvider clock)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (EntryPath.TryParse(form["sti"]) is not { } path)
        {
            await pages.SendRefusal(http, new(RefusalKind.Invalid, "Der mangler en sti til teksten."));
            return;
        }
        var posted = PostedEntry.Read(path, form, store);
        var kept = store.KeepUnsaved(path, posted.Text, http.Editor());
        if (!kept.IsDone)
        {
            await pages.SendRefusal(http, kept.Refusal);
            return;
        }
        var report = checks.Run(path, posted.Text);
        await http.Response.WriteAsJsonAsync(new
        {
            gemt = DanishTimes.Clock(clock.GetUtcNow()), andre = presence.See(path, http.Editor().Person), ord = report.Count,
            kontrol = report.Lines.Select(line => new { slags = line.IsFault ? "fejl" : "raad", tekst = line.Text, felt = line.Field }),
            noegle = antiforgery.GetAndStoreTokens(http).RequestToken,
        }, http.RequestAborted);
    }

    private static async Task See(HttpContext http, EditorPages pages, Presence presence)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (EntryPath.TryParse(form["sti"]) is not { } path) await pages.SendRefusal(http, new(RefusalKind.Invalid, "Der mangler en sti til teksten."));
        else await http.Response.WriteAsJsonAsync(new { andre = presence.See(path, http.Editor().Person) }, http.RequestAborted);
    }
}
