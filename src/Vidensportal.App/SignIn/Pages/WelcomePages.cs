using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.App.SignIn.Sessions;
using Vidensportal.Publishing.People;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.SignIn;

namespace Vidensportal.App.SignIn.Pages;

/// <summary>Where the links that are used once lead: <c>/redaktion/velkommen/</c> for who was invited, <c>/redaktion/opret/</c> for the very first.</summary>
internal sealed class WelcomePages(
    EditorPages pages, AccountBook accounts, AccountEvents events, Passwords passwords, SessionStore sessions, FirstAccountLink first, SignInSettings settings, TimeProvider clock)
{
    public const string Welcome = "/redaktion/velkommen/";

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/velkommen/", (HttpContext http, WelcomePages page) => page.ShowWelcome(http)).AllowEverybody();
        group.MapPost("/velkommen/", (HttpContext http, WelcomePages page) => page.ChoosePassword(http)).AllowEverybody().RequireRateLimiting(EditorLimits.SigningIn);
        group.MapGet("/opret/", (HttpContext http, WelcomePages page) => page.ShowFirst(http)).AllowEverybody();
        group.MapPost("/opret/", (HttpContext http, WelcomePages page) => page.CreateFirst(http)).AllowEverybody().RequireRateLimiting(EditorLimits.SigningIn);
    }

    private Task ShowWelcome(HttpContext http)
    {
        var key = (string?)http.Request.Query["noegle"] ?? "";
        return Invited(key) is { } account ? SendWelcome(http, key, account) : SendUsed(http);
    }

    private async Task ChoosePassword(HttpContext http)
    {
        var form = await SentForm.Read(http);
        var key = form.Whole("noegle");
        if (Invited(key) is not { } account)
        {
            await SendUsed(http);
            return;
        }
        EditorFault[] faults = [.. NewAccountFields.PasswordFaults(form, account.Id, account.Name)];
        if (faults.Length > 0)
        {
            await SendWelcome(http, key, account, faults);
            return;
        }
        var print = passwords.Print(form.Whole("adgangskode"));
        var isDone = accounts.Update(account.Id, known => known.Link?.Opens(key, clock.GetUtcNow()) is true ? known with { PasswordHash = print, Link = null, Stamp = Account.NewStamp(), LastSignInAt = clock.GetUtcNow() } : null);
        if (!isDone)
        {
            await SendUsed(http);
            return;
        }
        sessions.EndAll(account.Id);
        events.Add(account.Name, "valgte adgangskode med et link");
        var entered = accounts.Find(account.Id)!;
        // With codes switched on, a link alone does not open the door.
        if (entered.CodeSecret is not null)
        {
            await pages.SeeOther(http, ReturnAddress.SignIn, new(EditorNoticeKind.Done, "Adgangskoden er gemt. Log ind med den og koden fra din app."));
            return;
        }
        await SessionScheme.Begin(http, entered, clock);
        await pages.SeeOther(http, EditorPages.Root, new(EditorNoticeKind.Done, $"Velkommen, {account.Name}. Adgangskoden er gemt, og du er logget ind."));
    }

    private Account? Invited(string key) => settings.HasLocalAccounts && key.Length > 0 ? accounts.FindByLink(key, clock.GetUtcNow()) : null;

    private Task SendWelcome(HttpContext http, string key, Account account, params IReadOnlyList<EditorFault> faults) =>
        pages.Send(http, new("Velkommen til redaktionen", new NewPasswordView(key, account.Id, account.Name, AccountRules.ShortestPassword)) { Faults = faults, Status = StatusOf(faults) });

    private Task SendUsed(HttpContext http) => pages.SendMessage(http, StatusCodes.Status410Gone, "Linket virker ikke længere",
        ["Det er brugt, eller det er for gammelt. Har du valgt din adgangskode, kan du logge ind med den.", "Ellers bed en administrator om et nyt link."], new EditorLink("Log ind", ReturnAddress.SignIn));

    private Task ShowFirst(HttpContext http)
    {
        var key = (string?)http.Request.Query["noegle"] ?? "";
        return first.Opens(key) ? SendFirst(http, new(key, "", "", "", AccountRules.ShortestPassword)) : SendUsed(http);
    }

    private async Task CreateFirst(HttpContext http)
    {
        var form = await SentForm.Read(http);
        var view = new FirstAccountView(form.Whole("noegle"), form.Line("brugernavn"), form.Line("navn"), form.Line("mail"), AccountRules.ShortestPassword);
        if (!first.Opens(view.Key))
        {
            await SendUsed(http);
            return;
        }
        EditorFault[] faults = [.. NewAccountFields.NameFaults(form), .. NewAccountFields.IdFaults(form), .. NewAccountFields.EmailFaults(form), .. NewAccountFields.PasswordFaults(form, view.Id, view.Name)];
        if (faults.Length > 0)
        {
            await SendFirst(http, view, faults);
            return;
        }
        var account = new Account
        {
            Id = view.Id, Name = view.Name, Email = view.Email, PasswordHash = passwords.Print(form.Whole("adgangskode")),
            Roles = Role.Author | Role.Reviewer | Role.Publisher | Role.Administrator, CreatedAt = clock.GetUtcNow(), LastSignInAt = clock.GetUtcNow(),
        };
        if (!accounts.AddFirst(account))
        {
            await SendUsed(http);
            return;
        }
        events.Add(account.Name, $"oprettede den første konto ({account.Id})");
        await SessionScheme.Begin(http, account, clock);
        await pages.SeeOther(http, EditorPages.Root, new(EditorNoticeKind.Done, $"Velkommen, {account.Name}. Kontoen er oprettet.") { Links = [new("Inviter en kollega", "/redaktion/personer/ny/")] });
    }

    private Task SendFirst(HttpContext http, FirstAccountView view, params IReadOnlyList<EditorFault> faults) =>
        pages.Send(http, new("Opret den første konto", view) { Faults = faults, Status = StatusOf(faults) });

    private static int StatusOf(IReadOnlyList<EditorFault> faults) => faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
}
