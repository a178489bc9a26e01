using System.Text;
using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.Content.Editing;
using Vidensportal.Content.Pages;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Scheduling;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Reviewing;

/// <summary>Takes a page from readers, with a reason or another page in its place, and brings it back as a draft.</summary>
internal static class WithdrawEndpoint
{
    private const int ShortestReason = 10;
    private const int LongestReason = 500;

    public static void MapWithdraw(this IEndpointRouteBuilder app)
    {
        app.MapGet(EntryRoute.Pattern(EntryActions.Withdraw), Show).RequireEditor();
        app.MapPost(EntryRoute.Pattern(EntryActions.Withdraw), Post).RequireEditor().RequireRateLimiting(EditorLimits.Writing);
    }

    private static Task Show(HttpContext http, EditorPages pages, WithdrawPages withdrawPages, ContentStore store)
    {
        var path = http.EntryPath();
        if (store.FindEver(path) is not { } entry) return pages.SendNotThere(http);
        if (!path.IsPage) return pages.SendMessage(http, StatusCodes.Status404NotFound, "Kun sider kan trækkes tilbage", [$"{path} er ikke en side. Ret de sider, der bruger den, i stedet."], new EditorLink("Til teksten", EntryRoute.AddressOf(path)));
        if (entry.Published is null && entry.Draft is not null && withdrawPages.Earlier(path) is null)
            return pages.SendMessage(http, StatusCodes.Status200OK, "Siden er ikke udgivet", ["Læserne har ikke siden endnu, så der er ikke noget at trække tilbage. Kladden kan slettes."], EntryActions.Pages(entry, http.Editor()));
        return withdrawPages.Send(http, entry, new());
    }

    private static async Task Post(HttpContext http, EditorPages pages, WithdrawPages withdrawPages, ContentStore store, TimeProvider clock)
    {
        var (path, form) = (http.EntryPath(), await SentForm.Read(http));
        if (!path.IsPage || store.FindEver(path) is not { } entry) await pages.SendNotThere(http);
        else if (form.Line("handling") == "hent") await BringBack(http, pages, withdrawPages, store, path);
        else await Withdraw(http, pages, withdrawPages, store, clock, entry, form);
    }

    private static async Task Withdraw(HttpContext http, EditorPages pages, WithdrawPages withdrawPages, ContentStore store, TimeProvider clock, Entry entry, SentForm form)
    {
        var (path, editor) = (entry.Path, http.Editor());
        var typed = new WithdrawAnswer { Kind = form.Line("slags"), Reason = form.Whole("begrundelse").ReplaceLineEndings("\n").Trim(), Target = form.Line("nyside") };
        var kind = WithdrawalWords.Parse(typed.Kind);
        var target = kind == WithdrawalKind.Moved && typed.Target.Length > 0 ? withdrawPages.PageAt(typed.Target) : null;
        var faults = FaultsOf(typed, kind, target, path);
        if (faults.Count > 0 && editor.MayPublish(path.Collection))
        {
            await withdrawPages.Send(http, entry, typed with { Faults = faults });
            return;
        }
        var withdrawal = new Withdrawal(kind ?? WithdrawalKind.Outdated, typed.Reason, target?.Address);
        var (text, alongside) = entry.Published is { } published ? Texts(store, path, published.Text, withdrawal, target, DateOnly.FromDateTime(DanishTime.Of(clock.GetUtcNow()))) : (null, []);
        var done = store.Withdraw(path, withdrawal, text, alongside, form.Line("token"), editor);
        if (done.IsDone) await pages.SeeOther(http, EntryRoute.AddressOf(path, EntryActions.Withdraw), PublishedNotice.Of(store, path, "Trukket tilbage"));
        else if (done.Refusal is { Kind: RefusalKind.Faulty } faulty) await withdrawPages.Send(http, entry, typed with { Found = faulty.Faults, Notices = [new(EditorNoticeKind.Refused, "Portalen kan ikke bygges uden siden, fordi noget fører til den. Intet er ændret.")] });
        else await pages.SendRefusal(http, done.Refusal, new EditorLink("Se siden, som den er nu", EntryRoute.AddressOf(path, EntryActions.Withdraw)));
    }

    private static List<EditorFault> FaultsOf(WithdrawAnswer typed, WithdrawalKind? kind, Page? target, EntryPath path)
    {
        var faults = new List<EditorFault>();
        if (kind is null) faults.Add(new("slags", "Vælg, hvad læserne skal møde."));
        if (typed.Reason.Length is < ShortestReason or > LongestReason) faults.Add(new("begrundelse", $"Skriv hvorfor med {ShortestReason} til {LongestReason} tegn."));
        if (kind == WithdrawalKind.Moved && (target is null || target.File == path.Value)) faults.Add(new("nyside", "Vælg den side, som læserne skal føres til."));
        return faults;
    }

    /// <summary>The page as it shall stand, and the page that takes over.</summary>
    private static (string? Text, IReadOnlyList<FileChange> Alongside) Texts(ContentStore store, EntryPath path, string text, Withdrawal withdrawal, Page? target, DateOnly today)
    {
        if (withdrawal.Kind != WithdrawalKind.Moved) return (PageTakedown.Withdraw(path.Value, text, withdrawal.Kind == WithdrawalKind.Outdated ? PageWithdrawalKind.Outdated : PageWithdrawalKind.Mistake, withdrawal.Reason, today), []);
        if (target is null || EntryPath.TryParse(target.File) is not { } successor || store.Find(successor)?.Published is not { } published || PageAddress.OfFile(path.Value) is not { } moved) return (null, []);
        return (null, [new(target.File, Encoding.UTF8.GetBytes(PageTakedown.TakeOver(target.File, published.Text, moved, path.Value, text)))]);
    }

    /// <summary>A draft of the page as it was. One that had moved gets its address back from the page that took over.</summary>
    private static async Task BringBack(HttpContext http, EditorPages pages, WithdrawPages withdrawPages, ContentStore store, EntryPath path)
    {
        if (withdrawPages.Earlier(path) is not { } earlier)
        {
            await pages.SendRefusal(http, new(RefusalKind.NotFound, "Der er ingen tidligere udgave af siden."), new EditorLink("Se historikken", EntryRoute.AddressOf(path, EntryActions.History)));
            return;
        }
        var successor = PageAddress.OfFile(path.Value) is { } address && store.Find(path) is null ? withdrawPages.Successor(address) : null;
        var done = successor is null ? store.Restore(path, earlier.Commit, http.Editor()) : store.Save(path, earlier.Text, null, [WithoutAddresses(store, successor, path, earlier.Text)], http.Editor());
        if (done.IsDone) await pages.SeeOther(http, EntryRoute.AddressOf(path, EntryActions.Review), new(EditorNoticeKind.Done, "Siden er nu en kladde. Send den til gennemsyn, så en kollega kan godkende den."));
        else await pages.SendRefusal(http, done.Refusal, new EditorLink("Tilbage", EntryRoute.AddressOf(path, EntryActions.Withdraw)));
    }

    private static FileChange WithoutAddresses(ContentStore store, Page successor, EntryPath path, string text)
    {
        var file = store.Find(EntryPath.TryParse(successor.File)!)!.Published!.Text;
        HashSet<string> taken = [PageAddress.OfFile(path.Value)!.Value, .. Aliases(path.Value, text)];
        var kept = Aliases(successor.File, file).Where(alias => !taken.Contains(alias)).Select(alias => (FormValue)new FormText(alias)).ToList();
        return new(successor.File, Encoding.UTF8.GetBytes(EntryText.With(successor.File, file, new Dictionary<string, FormValue> { ["aliasser"] = kept.Count == 0 ? FormValue.Nothing : new FormItems(kept) })));
    }

    private static IEnumerable<string> Aliases(string path, string text) => EntryForm.Of(path, text).Values.GetValueOrDefault("aliasser") is FormItems items ? items.Items.OfType<FormText>().Select(item => item.Text) : [];
}
