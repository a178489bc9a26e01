using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Editing;

/// <summary>The edit page: shows a text, saves it, sends it to a colleague. What was typed is never lost: what can't be done comes back with everything in it.</summary>
internal static class EntryEndpoint
{
    public static void MapEntry(this IEndpointRouteBuilder app)
    {
        app.MapGet(EntryRoute.Pattern(), Show).RequireEditor();
        app.MapPost(EntryRoute.Pattern(), Post).RequireEditor().RequireRateLimiting(EditorLimits.Writing);
    }

    private static Task Show(HttpContext http, EditorPages pages, EntryPages entryPages, Previews previews, ContentStore store)
    {
        var path = http.EntryPath();
        if (store.Find(path) is not { } entry)
        {
            var kind = http.Request.Query["ny"].ToString();
            if (PostedEntry.NewText(path, kind, http.Request.Query["titel"].ToString()) is { } begun)
                return entryPages.Send(http, new(path, begun, "", "", kind, null), new() { Report = new([], "") });
            return pages.SendMessage(http, StatusCodes.Status404NotFound, "Teksten findes ikke", ["Den er måske slettet eller har fået en anden adresse."], new EditorLink("Til listen over tekster", EntryRoute.List));
        }
        if (entry.Working is not { } working)
            return pages.SendMessage(http, StatusCodes.Status200OK, "Kladden sletter teksten", [$"{path} bliver slettet, når kladden udgives."], new EditorLink("Til listen over tekster", EntryRoute.List));
        previews.Begin(path, working.Text);
        var shown = new PostedEntry(path, working.Text, working.Token, working.Commit, "", null);
        if (http.Request.Query["hent"] == "ugemt" && entryPages.UnsavedOf(path, http.Editor().Person, working.Text) is { } unsaved)
            return entryPages.Send(http, shown with { Text = unsaved.Text }, new() { Notices = [new(EditorNoticeKind.Note, "Du ser det, der ikke var gemt. Tryk på Gem for at beholde det.")] });
        return entryPages.Send(http, shown, new() { OffersUnsaved = true });
    }

    private static async Task Post(HttpContext http, EntryPages entryPages, EntryChecks checks, ContentStore store, Conflicts conflicts)
    {
        var path = http.EntryPath();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var action = form[PostedEntry.ActionField].ToString();
        if (action == "flet")
        {
            await conflicts.Settle(http, path, form);
            return;
        }
        var posted = PostedEntry.Read(path, form, store, action.Contains(':', StringComparison.Ordinal) ? action : null);
        if (action is "gem" or "send" or "") await Save(http, entryPages, checks, store, conflicts, posted, isSent: action == "send");
        else if (action == "forhaandsvis") await Preview(http, entryPages, store, posted);
        else await entryPages.Send(http, posted, new() { OpensMore = true });
    }

    private static async Task Save(HttpContext http, EntryPages entryPages, EntryChecks checks, ContentStore store, Conflicts conflicts, PostedEntry posted, bool isSent)
    {
        var (path, editor) = (posted.Path, http.Editor());
        var saved = store.Save(path, posted.Text, posted.Token.Length == 0 ? null : posted.Token, [], editor);
        if (!saved.IsDone)
        {
            if (saved.Refusal is { Kind: RefusalKind.Conflict, Theirs: not null }) await conflicts.Show(http, posted, saved.Refusal, [], StatusCodes.Status409Conflict);
            else await SendRefused(http, entryPages, posted, saved.Refusal);
            return;
        }
        var now = Read(saved.Value, posted);
        if (!isSent)
        {
            await Done(http, path, "Gemt som kladde. Læserne ser den først, når den er godkendt og udgivet.");
            return;
        }
        var report = checks.Run(path, now.Text);
        if (report.HasFaults)
        {
            await entryPages.Send(http, now, new()
            {
                Status = StatusCodes.Status422UnprocessableEntity, Report = report, Faults = EntryChecks.Faults(report),
                Notices = [new(EditorNoticeKind.Warning, "Teksten er gemt som kladde, men den kan ikke sendes til gennemsyn, før det nedenfor er rettet.")],
            });
            return;
        }
        if (saved.Value.Draft is not { } draft)
        {
            await entryPages.Send(http, now, new() { Report = report, Notices = [new(EditorNoticeKind.Note, "Der er ikke ændret noget, så der er ikke noget at sende.")] });
            return;
        }
        if (draft.State == DraftState.InReview)
        {
            await Done(http, path, "Gemt. Teksten ligger til gennemsyn.");
            return;
        }
        var sent = store.Submit(path, draft.Tip, null, editor);
        if (sent.IsDone) await Done(http, path, "Gemt og sendt til gennemsyn. En kollega skal godkende den.");
        else await SendRefused(http, entryPages, now, sent.Refusal);
    }

    /// <summary>Kept as unsaved, then shown on a page of its own: what was typed is there when one comes back.</summary>
    private static async Task Preview(HttpContext http, EntryPages entryPages, ContentStore store, PostedEntry posted)
    {
        var kept = store.KeepUnsaved(posted.Path, posted.Text, http.Editor());
        if (kept.IsDone) await http.RequestServices.GetRequiredService<EditorPages>().SeeOther(http, EntryRoute.AddressOf(posted.Path, PreviewEndpoints.Action));
        else await SendRefused(http, entryPages, posted, kept.Refusal);
    }

    private static Task SendRefused(HttpContext http, EntryPages entryPages, PostedEntry posted, Refusal refusal)
    {
        if (refusal.Kind is RefusalKind.Busy or RefusalKind.ReadOnly) http.Response.Headers.RetryAfter = "10";
        return entryPages.Send(http, posted, new() { Status = RefusalAnswer.StatusOf(refusal.Kind), Notices = [new(EditorNoticeKind.Refused, $"{refusal.Message} Det, du har skrevet, står nedenfor.")], Report = new([], "") });
    }

    private static Task Done(HttpContext http, EntryPath path, string what) =>
        http.RequestServices.GetRequiredService<EditorPages>().SeeOther(http, EntryRoute.AddressOf(path), new(EditorNoticeKind.Done, what));

    private static PostedEntry Read(Entry entry, PostedEntry posted) =>
        entry.Working is { } working ? posted with { Text = working.Text, Token = working.Token, Commit = working.Commit, NewKind = "" } : posted;
}
