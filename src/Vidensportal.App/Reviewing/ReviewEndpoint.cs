using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Reviewing;

/// <summary>A colleague reads a draft: approves it or sends it back. The store holds that it is a colleague, and exactly the version that was read.</summary>
internal static class ReviewEndpoint
{
    public static void MapReview(this IEndpointRouteBuilder app)
    {
        app.MapGet(EntryRoute.Pattern(EntryActions.Review), Show).RequireEditor();
        app.MapPost(EntryRoute.Pattern(EntryActions.Review), Decide).RequireEditor().RequireRateLimiting(EditorLimits.Writing);
    }

    private static Task Show(HttpContext http, EditorPages pages, ReviewPages reviewPages, ContentStore store)
    {
        var path = http.EntryPath();
        return store.Find(path) switch
        {
            null => pages.SendNotThere(http),
            { Draft: { } draft } entry => reviewPages.Send(http, entry, draft, new()),
            var entry => pages.SendNothingOnItsWay(http, entry, store),
        };
    }

    private static async Task Decide(HttpContext http, EditorPages pages, ReviewPages reviewPages, ContentStore store)
    {
        var (path, editor, form) = (http.EntryPath(), http.Editor(), await SentForm.Read(http));
        var (tip, action, comment, ticked) = (form.Line("kladde"), form.Line("handling"), form.Whole("kommentar").ReplaceLineEndings("\n").Trim(), form.Choices("set"));
        if (store.Find(path) is not { Draft: { } draft } entry)
        {
            await pages.SendRefusal(http, new(RefusalKind.NotFound, $"Der er ingen kladde til {path}. Måske er den lige blevet udgivet eller slettet."), new EditorLink("Se historikken", EntryRoute.AddressOf(path, EntryActions.History)));
            return;
        }
        var report = action is "godkend" or "send" && draft.Tip == tip ? reviewPages.ReportOf(entry) : null;
        var faults = FaultsOf(action, comment, ticked, entry, report);
        // Who may not decide, or looks at another version, is told so and not asked to fill in the form.
        if (faults.Count > 0 && draft.Tip == tip && (action == "send" || editor.MayReview(path.Collection) && draft.Editors.All(one => one.Id != editor.Person.Id || action == "tilbage")))
        {
            await reviewPages.Send(http, entry, draft, new() { Comment = comment, Ticked = ticked, Faults = faults, Report = report });
            return;
        }
        var given = comment.Length == 0 ? null : comment;
        var done = action switch
        {
            "godkend" => store.Approve(path, tip, given, editor),
            "tilbage" => store.Return(path, tip, comment, editor),
            "send" => store.Submit(path, tip, given, editor),
            _ => new Refusal(RefusalKind.Invalid, "Vælg, hvad der skal ske med kladden."),
        };
        if (!done.IsDone) await pages.SendRefusal(http, done.Refusal, new EditorLink("Se kladden, som den er nu", EntryRoute.AddressOf(path, EntryActions.Review)), new EditorLink("Se historikken", EntryRoute.AddressOf(path, EntryActions.History)));
        else await pages.SeeOther(http, EntryRoute.AddressOf(path, action == "godkend" && editor.MayPublish(path.Collection) ? EntryActions.Publish : EntryActions.Review), new(EditorNoticeKind.Done, action switch
        {
            "godkend" => editor.MayPublish(path.Collection) ? "Godkendt. Nu kan den udgives." : "Godkendt. Nu kan en udgiver udgive den.",
            "tilbage" => $"Sendt tilbage til {draft.ChangedBy.Name}. Din kommentar står øverst på kladden.",
            _ => "Sendt til gennemsyn. En kollega skal godkende den.",
        }));
    }

    private static List<EditorFault> FaultsOf(string action, string comment, IReadOnlyList<string> ticked, Entry entry, EntryReport? report)
    {
        var faults = new List<EditorFault>();
        if (action is "godkend" or "send" && report is not null) faults.AddRange(report.Lines.Where(line => line is { IsFault: true, Field: not null }).Select(line => new EditorFault(null, $"Skal rettes først: {line.Text}")));
        if (action == "godkend" && ReviewPages.QuestionsFor(entry).Any(question => !ticked.Contains(question.Value))) faults.Add(new("set", "Sæt kryds ved alle, når du har set efter, eller send kladden tilbage."));
        if (action == "tilbage" && comment.Length == 0) faults.Add(new("kommentar", "Skriv, hvad der skal ændres, før du sender kladden tilbage."));
        if (comment.Length > 5_000) faults.Add(new("kommentar", "Kommentaren må højst fylde 5.000 tegn."));
        return faults;
    }

    /// <summary>There is no draft: tells what readers have, and what can be done.</summary>
    public static Task SendNothingOnItsWay(this EditorPages pages, HttpContext http, Entry entry, ContentStore store) => pages.Send(http, new($"Ingen kladde: {EntryHeads.TitleOf(entry.Path, entry.Published?.Text)}", new MessageView(["Der er ingen kladde til teksten. Læserne har den nyeste udgave."])
    {
        Links = EntryActions.Pages(entry, http.Editor()),
    }) { Trail = EntryHeads.Trail(entry), Notices = PublishedNotice.Waiting(store) });
}
