using System.Globalization;
using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Parts;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>The drafts that were thrown away; each can be had back as a draft.</summary>
internal static class TrashEndpoint
{
    public const string Address = EditorPages.Root + "papirkurv/";

    public static void MapTrash(this IEndpointRouteBuilder app)
    {
        app.MapGet(Address, Show).RequireEditor();
        app.MapPost(Address, Restore).RequireEditor().RequireRateLimiting(EditorLimits.Writing);
    }

    private static Task Show(HttpContext http, EditorPages pages, ContentStore store)
    {
        var editor = http.Editor();
        var (shown, pager) = ListPage.Of(store.Trash(), http.Request.Query, Address);
        var lines = shown.Select(change => (Change: change, Version: store.Version(change.Path, change.Commit))).Select(line => new TrashLineView(
            EntryHeads.TitleOf(line.Change.Path, line.Version?.Text), line.Change.Path.Value, line.Change.By.Name, DanishTimes.Short(line.Change.At),
            line.Version is not null && editor.MayWrite(line.Change.Path.Collection) ? line.Change.Commit : null));
        return pages.Send(http, new("Papirkurv", new TrashView(Address, [.. lines], pager)) { Trail = [new("Oversigt", EditorPages.Root), new("Indhold", EntryRoute.List)] });
    }

    private static async Task Restore(HttpContext http, EditorPages pages, ContentStore store)
    {
        var form = await SentForm.Read(http);
        var back = new EditorLink("Til papirkurven", Address);
        if (EntryPath.TryParse(form.Line("sti")) is not { } path)
        {
            await pages.SendRefusal(http, new(RefusalKind.Invalid, "Der mangler en sti til teksten."), back);
            return;
        }
        var done = store.Restore(path, form.Line("version"), http.Editor());
        if (done.IsDone) await pages.SeeOther(http, EntryRoute.AddressOf(path), new(EditorNoticeKind.Done, "Kladden er gendannet."));
        else await pages.SendRefusal(http, done.Refusal, back);
    }
}

/// <summary>Some of a long list at a time.</summary>
internal static class ListPage
{
    private const int Lines = 50;

    /// <param name="address">The list's own address, without query.</param>
    public static (IReadOnlyList<T> Shown, PagerView Pager) Of<T>(IReadOnlyList<T> all, IQueryCollection query, string address)
    {
        var pages = Math.Max(1, (all.Count + Lines - 1) / Lines);
        var page = Math.Clamp(int.TryParse(query["side"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 1, 1, pages);
        return ([.. all.Skip((page - 1) * Lines).Take(Lines)], new(page, pages, page > 1 ? To(page - 1) : null, page < pages ? To(page + 1) : null));

        string To(int number) => string.Create(CultureInfo.InvariantCulture, $"{address}?side={number}");
    }
}
