using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Reviewing;

/// <summary>What happened to a text, what differs between two versions, and an old version as a draft.</summary>
internal static class HistoryEndpoint
{
    public static void MapHistory(this IEndpointRouteBuilder app)
    {
        app.MapGet(EntryRoute.Pattern(EntryActions.History), Show).RequireEditor();
        app.MapGet(EntryRoute.Pattern(EntryActions.Differences), Differences).RequireEditor().RequireRateLimiting(EditorLimits.Previewing);
        app.MapPost(EntryRoute.Pattern(EntryActions.Restore), Restore).RequireEditor().RequireRateLimiting(EditorLimits.Writing);
    }

    private static Task Show(HttpContext http, EditorPages pages, HistoryPages historyPages, ContentStore store) =>
        store.FindEver(http.EntryPath()) is { } entry ? historyPages.SendHistory(http, entry) : pages.SendNotThere(http);

    private static Task Differences(HttpContext http, EditorPages pages, HistoryPages historyPages, ContentStore store)
    {
        var path = http.EntryPath();
        if (store.FindEver(path) is not { } entry) return pages.SendNotThere(http);
        var (from, to) = (http.Request.Query["fra"].ToString(), http.Request.Query["til"].ToString());
        var history = new EditorLink("Til historikken", EntryRoute.AddressOf(path, EntryActions.History));
        if (from.Length == 0 && to.Length == 0)
        {
            if (historyPages.Newest(path) is not var (older, newer)) return pages.SendMessage(http, StatusCodes.Status200OK, "Der er kun én version", ["Teksten er ikke ændret, så der er ikke noget at sammenligne."], history);
            (from, to) = (older, newer);
        }
        if (store.Version(path, from) is null && store.Version(path, to) is null) return pages.SendMessage(http, StatusCodes.Status404NotFound, "Versionerne findes ikke", ["Vælg to versioner i historikken."], history);
        return historyPages.SendDifference(http, entry, from, to);
    }

    private static async Task Restore(HttpContext http, EditorPages pages, ContentStore store)
    {
        var (path, form) = (http.EntryPath(), await SentForm.Read(http));
        var done = store.Restore(path, form.Line("version"), http.Editor());
        if (done.IsDone) await pages.SeeOther(http, EntryRoute.AddressOf(path, EntryActions.Review), new(EditorNoticeKind.Done, "Den gamle version er nu en kladde. Se den igennem, og send den til gennemsyn."));
        else await pages.SendRefusal(http, done.Refusal, new EditorLink("Til historikken", EntryRoute.AddressOf(path, EntryActions.History)), new EditorLink("Se kladden", EntryRoute.AddressOf(path, EntryActions.Review)));
    }
}
