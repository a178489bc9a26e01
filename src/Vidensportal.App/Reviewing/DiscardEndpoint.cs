using Vidensportal.App.Editing;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>Throws a draft into the trash, after a page that says what is lost.</summary>
internal static class DiscardEndpoint
{
    public static void MapDiscard(this IEndpointRouteBuilder app)
    {
        app.MapGet(EntryRoute.Pattern(EntryActions.Discard), Show).RequireEditor();
        app.MapPost(EntryRoute.Pattern(EntryActions.Discard), Post).RequireEditor().RequireRateLimiting(EditorLimits.Writing);
    }

    private static Task Show(HttpContext http, EditorPages pages, ContentStore store)
    {
        var (path, editor) = (http.EntryPath(), http.Editor());
        if (store.Find(path) is not { } entry) return pages.SendNotThere(http);
        if (entry.Draft is not { } draft) return pages.SendNothingOnItsWay(http, entry, store);
        List<string> consequences =
        [
            $"{draft.ChangedBy.Name} ændrede sidst kladden {DanishTimes.Text(draft.ChangedAt)}.",
            entry.Published is null ? "Teksten har aldrig været udgivet. Når kladden slettes, er teksten væk fra listen." : "Læserne mærker ikke noget: de har stadig den udgivne tekst.",
            "Kladden ligger i papirkurven i 180 dage og kan gendannes derfra.",
        ];
        if (draft.State == DraftState.Scheduled) consequences.Insert(1, $"Kladden er planlagt til at blive udgivet {DanishTimes.Text(draft.PublishAt!.Value)}. Det sker ikke, når den er slettet.");
        var mayDiscard = editor.MayHandle(draft, path.Collection);
        if (!mayDiscard) consequences.Add("Du har ikke ret til at slette denne kladde. En forfatter sletter kun sine egne.");
        return pages.Send(http, new($"Slet kladden: {EntryHeads.TitleOf(path, (entry.Working ?? entry.Published)?.Text)}",
            new DiscardView(EntryHeads.View(entry, editor), EntryRoute.AddressOf(path, EntryActions.Discard), draft.Tip, consequences, mayDiscard)) { Trail = EntryHeads.Trail(entry) });
    }

    private static async Task Post(HttpContext http, EditorPages pages, ContentStore store)
    {
        var (path, form) = (http.EntryPath(), await SentForm.Read(http));
        var done = store.Discard(path, form.Line("kladde"), http.Editor());
        if (!done.IsDone) await pages.SendRefusal(http, done.Refusal, new EditorLink("Se historikken", EntryRoute.AddressOf(path, EntryActions.History)));
        else await pages.SeeOther(http, TrashEndpoint.Address, new(EditorNoticeKind.Done, $"Kladden til {path} er slettet. Den ligger her i 180 dage."));
    }
}
