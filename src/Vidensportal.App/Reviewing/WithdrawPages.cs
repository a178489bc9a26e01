using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Reviewing;
using Vidensportal.Theme.Page;

namespace Vidensportal.App.Reviewing;

/// <summary>Makes the page where a page is taken away from readers or brought back.</summary>
internal sealed class WithdrawPages(EditorPages pages, ContentStore store, IncomingLinks incoming, FaultLines faultLines)
{
    public static IReadOnlyList<FieldChoice> Kinds { get; } =
    [
        new(WithdrawalWords.Of(WithdrawalKind.Outdated), "Siden er udgået", "Siden bliver stående med din begrundelse øverst. Den forsvinder fra menuer, lister og søgning."),
        new(WithdrawalWords.Of(WithdrawalKind.Mistake), "Siden er en fejl", "Siden er væk. På adressen står kun din begrundelse."),
        new(WithdrawalWords.Of(WithdrawalKind.Moved), "Siden er flyttet", "Siden er væk, og den, der følger et gammelt link, bliver ført til den side, du vælger."),
    ];

    public Task Send(HttpContext http, Entry entry, WithdrawAnswer answer)
    {
        var (path, editor) = (entry.Path, http.Editor());
        var isWithdrawn = entry.Published is null || EntryHeads.IsWithdrawn(path, entry.Published.Text);
        var content = isWithdrawn ? LoadedContent.Nothing : incoming.Published();
        var page = content.Files.GetValueOrDefault(path.Value)?.Record as Page;
        var mayWithdraw = editor.MayPublish(path.Collection) && !isWithdrawn;
        var view = new WithdrawView
        {
            Head = EntryHeads.View(entry, editor), Address = EntryRoute.AddressOf(path, EntryActions.Withdraw), Token = entry.Published?.Token ?? "",
            Standing = [.. Standing(entry, isWithdrawn, editor.MayPublish(path.Collection))], Incoming = page is null ? [] : IncomingLinks.To(page, content),
            Faults = faultLines.Of(path, answer.Found), Kinds = mayWithdraw ? Kinds : [], Targets = Targets(content, path),
            Kind = answer.Kind, Reason = answer.Reason, Target = answer.Target,
            Earlier = isWithdrawn && editor.MayWrite(path.Collection) && entry.Draft is null ? Earlier(path)?.Commit : null,
        };
        return pages.Send(http, new($"Træk tilbage: {EntryHeads.TitleOf(path, (entry.Published ?? entry.Working)?.Text)}", view)
        {
            Trail = EntryHeads.Trail(entry), Faults = answer.Faults, Notices = [.. answer.Notices, .. PublishedNotice.Waiting(store)],
            Status = answer.Faults.Count + answer.Found.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        });
    }

    /// <summary>The page as readers had it last before it was withdrawn; null when it is not, or there is none.</summary>
    public EntryVersion? Earlier(EntryPath path)
    {
        var main = store.History(path).Where(change => change.IsOnMain).ToList();
        var at = main.FindIndex(change => change.Kind == ChangeKind.Withdrawn);
        return at < 0 ? null : main.Skip(at + 1).Select(change => store.Version(path, change.Commit)).FirstOrDefault(version => version is not null && !EntryHeads.IsWithdrawn(path, version.Text));
    }

    /// <summary>The page that has taken over an address; null when none has.</summary>
    public Page? Successor(PageAddress address) => incoming.Published().Library?.Pages.FirstOrDefault(page => page.Aliases.Contains(address));

    /// <summary>The published page at an address; null when none lies there.</summary>
    public Page? PageAt(string address) => incoming.Published().Library?.Pages.FirstOrDefault(page => page.Address.Value == address);

    private IEnumerable<string> Standing(Entry entry, bool isWithdrawn, bool mayPublish)
    {
        if (isWithdrawn && store.History(entry.Path).FirstOrDefault(change => change is { Kind: ChangeKind.Withdrawn, IsOnMain: true }) is { } withdrawal)
            yield return $"Siden er trukket tilbage af {withdrawal.By.Name} {DanishTimes.Text(withdrawal.At)}. Begrundelsen er: {withdrawal.Reason}";
        if (isWithdrawn && entry.Draft is not null) yield return "Der er en kladde, som kan bringe siden tilbage, når den er godkendt og udgivet.";
        if (!isWithdrawn && entry.Draft is not null) yield return "Der er også en kladde til siden. Den bliver liggende og skal flettes med det udgivne, før den kan bruges igen.";
        if (!isWithdrawn) yield return "Siden trækkes tilbage med det samme. Det kan fortrydes: den bliver i historikken og kan hentes frem igen.";
        if (!isWithdrawn && !mayPublish) yield return "Du har ikke rollen udgiver her. Bed en udgiver om at trække siden tilbage.";
    }

    private static IReadOnlyList<FieldChoice> Targets(LoadedContent content, EntryPath path) =>
        [new("", "Ikke valgt"), .. (content.Library?.Pages ?? []).Where(page => page.File != path.Value && page is { Status: PageStatus.Published, Withdrawal: null } && !PageAddresses.IsStandIn(page.Address.Value)).OrderBy(page => page.Address).Select(page => new FieldChoice(page.Address.Value, $"{page.Title} ({page.Address})"))];
}

/// <summary>How the page is answered.</summary>
internal sealed record WithdrawAnswer
{
    public string Kind { get; init; } = "";
    public string Reason { get; init; } = "";
    public string Target { get; init; } = "";
    public IReadOnlyList<EditorFault> Faults { get; init; } = [];
    public IReadOnlyList<EditorNotice> Notices { get; init; } = [];

    /// <summary>What stood in the way when the portal was tried without the page.</summary>
    public IReadOnlyList<Fault> Found { get; init; } = [];
}
