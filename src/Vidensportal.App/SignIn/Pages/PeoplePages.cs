using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.App.SignIn.Sessions;
using Vidensportal.Publishing.People;
using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.People;

namespace Vidensportal.App.SignIn.Pages;

/// <summary><c>/redaktion/personer/</c>: who has access, for administrators.</summary>
internal sealed class PeoplePages(EditorPages pages, AccountBook accounts, AccountEvents events, SessionStore sessions, SignInSettings settings, TimeProvider clock)
{
    private const string Address = "/redaktion/personer/";
    private const int EventsShown = 50;
    private static readonly EditorLink Up = new("Personer", Address);
    private static readonly IReadOnlyList<FieldChoice> RoleChoices = [.. RoleWords.All.Select(role => new FieldChoice(role.Key, char.ToUpperInvariant(role.Word[0]) + role.Word[1..], role.Help))];
    private static readonly IReadOnlyList<FieldChoice> CollectionChoices = [.. AccountRules.Collections.Select(collection => new FieldChoice(collection.Key, collection.Word))];

    public static void Map(RouteGroupBuilder group)
    {
        var people = group.MapGroup("/personer").RequireEditor(Role.Administrator);
        people.MapGet("/", (HttpContext http, PeoplePages page) => page.ShowAll(http));
        people.MapGet("/ny/", (HttpContext http, PeoplePages page) => page.ShowInvite(http));
        people.MapPost("/ny/", (HttpContext http, PeoplePages page) => page.Invite(http)).RequireRateLimiting(EditorLimits.Writing);
        people.MapGet("/{id}/", (HttpContext http, string id, PeoplePages page) => page.ShowOne(http, id, null));
        people.MapPost("/{id}/", (HttpContext http, string id, PeoplePages page) => page.Change(http, id)).RequireRateLimiting(EditorLimits.Writing);
        people.MapPost("/{id}/link/", (HttpContext http, string id, PeoplePages page) => page.NewLink(http, id)).RequireRateLimiting(EditorLimits.Writing);
        people.MapPost("/{id}/kode-fra/", (HttpContext http, string id, PeoplePages page) => page.Do(http, id, account => account with { CodeSecret = null, LastCodeStep = 0 }, "slog koden fra for", "Koden er slået fra.")).RequireRateLimiting(EditorLimits.Writing);
        people.MapPost("/{id}/log-ud/", (HttpContext http, string id, PeoplePages page) => page.Do(http, id, account => account with { Stamp = Account.NewStamp() }, "loggede overalt ud", "Personen er logget ud overalt.")).RequireRateLimiting(EditorLimits.Writing);
        people.MapPost("/{id}/spaer/", (HttpContext http, string id, PeoplePages page) => page.Do(http, id, account => account with { IsDisabled = true, Link = null, Stamp = Account.NewStamp() }, "spærrede", "Kontoen er spærret.")).RequireRateLimiting(EditorLimits.Writing);
        people.MapPost("/{id}/aabn/", (HttpContext http, string id, PeoplePages page) => page.Do(http, id, account => account with { IsDisabled = false }, "åbnede kontoen igen for", "Kontoen er åbnet igen.")).RequireRateLimiting(EditorLimits.Writing);
    }

    /// <summary><c>fakta og nyheder</c>, or <c>alle</c>.</summary>
    public static string CollectionWords(IReadOnlyList<string> collections) =>
        collections.Count == 0 ? "alle" : string.Join(", ", AccountRules.Collections.Where(known => collections.Contains(known.Key)).Select(known => known.Word));

    private Task ShowAll(HttpContext http)
    {
        var rows = accounts.All.Where(settings.Allows).Select(account =>
        {
            var (state, look) = State(account);
            return new PersonRow(account.Name, AddressOf(account), account.Id, RoleWords.List(account.Roles), CollectionWords(account.Collections), state, look, account.LastSignInAt is { } at ? DanishTimes.Short(at) : "aldrig");
        });
        var done = events.Newest(EventsShown).Select(row => new AccountEventRow(DanishTimes.Short(row.At), row.By, row.What));
        return pages.Send(http, new("Personer", new PeopleView([.. rows], settings.HasLocalAccounts, [.. done])));
    }

    private Task ShowInvite(HttpContext http) => settings.HasLocalAccounts ? SendInvite(http, new("", "", "", RoleChoices, [], CollectionChoices, [])) : ShowAll(http);

    private async Task Invite(HttpContext http)
    {
        var form = await SentForm.Read(http);
        var view = new InviteView(form.Line("brugernavn"), form.Line("navn"), form.Line("mail"), RoleChoices, form.Choices("roller"), CollectionChoices, form.Choices("samlinger"));
        EditorFault[] faults = [.. NewAccountFields.NameFaults(form), .. NewAccountFields.IdFaults(form), .. NewAccountFields.EmailFaults(form), .. RoleFaults(form), .. CollectionFaults(form)];
        if (faults.Length > 0 || !settings.HasLocalAccounts)
        {
            await SendInvite(http, view, faults);
            return;
        }
        var (key, link) = OneTimeLink.Create(clock.GetUtcNow());
        var account = new Account { Id = view.Id, Name = view.Name, Email = view.Email, Roles = Roles(form), Collections = [.. view.Collections], Link = link, CreatedAt = clock.GetUtcNow() };
        if (!accounts.Add(account))
        {
            await SendInvite(http, view, new EditorFault("brugernavn", "Brugernavnet er taget. Vælg et andet."));
            return;
        }
        Tell(http, $"inviterede {account.Name} ({account.Id}) som {RoleWords.List(account.Roles)}");
        await ShowOne(http, account.Id, WholeAddress(http, key));
    }

    private Task ShowOne(HttpContext http, string id, string? link, params IReadOnlyList<EditorFault> faults)
    {
        if (Find(id) is not { } account) return NotFound(http);
        return SendOne(http, account, link, RoleWords.Keys(account.Roles), account.Collections, account.Name, account.Email, faults);
    }

    private async Task Change(HttpContext http, string id)
    {
        if (Find(id) is not { } account)
        {
            await NotFound(http);
            return;
        }
        var form = await SentForm.Read(http);
        EditorFault[] faults = account.IsFromOrganisation ? [.. CollectionFaults(form)] : [.. NewAccountFields.NameFaults(form), .. NewAccountFields.EmailFaults(form), .. RoleFaults(form), .. CollectionFaults(form)];
        var changed = account.IsFromOrganisation
            ? account with { Collections = form.Choices("samlinger") }
            : account with { Name = form.Line("navn"), Email = form.Line("mail"), Roles = Roles(form), Collections = form.Choices("samlinger") };
        if (faults.Length == 0) faults = [.. TryUpdate(id, known => known with { Name = changed.Name, Email = changed.Email, Roles = changed.Roles, Collections = changed.Collections }, "roller")];
        if (faults.Length > 0)
        {
            await SendOne(http, account, null, form.Choices("roller"), form.Choices("samlinger"), form.Line("navn"), form.Line("mail"), faults);
            return;
        }
        if (changed.Roles != account.Roles || !changed.Collections.SequenceEqual(account.Collections))
            Tell(http, $"gav {changed.Name} ({id}) rollerne {RoleWords.List(changed.Roles)} for samlingerne {CollectionWords(changed.Collections)}");
        else Tell(http, $"rettede oplysninger om {changed.Name} ({id})");
        await pages.SeeOther(http, Address, new(EditorNoticeKind.Done, $"Ændringerne for {changed.Name} er gemt og gælder med det samme."));
    }

    private async Task NewLink(HttpContext http, string id)
    {
        if (Find(id) is not { IsFromOrganisation: false, IsDisabled: false } account)
        {
            await NotFound(http);
            return;
        }
        var (key, link) = OneTimeLink.Create(clock.GetUtcNow());
        accounts.Update(id, known => known with { Link = link });
        Tell(http, $"lavede et nyt link til {account.Name} ({id})");
        await ShowOne(http, id, WholeAddress(http, key));
    }

    private async Task Do(HttpContext http, string id, Func<Account, Account> change, string what, string done)
    {
        if (Find(id) is not { } account)
        {
            await NotFound(http);
            return;
        }
        var faults = TryUpdate(id, change, null).ToList();
        if (faults.Count > 0)
        {
            await ShowOne(http, id, null, faults);
            return;
        }
        if (accounts.Find(id)!.Stamp != account.Stamp) sessions.EndAll(id);
        Tell(http, $"{what} {account.Name} ({id})");
        await pages.SeeOther(http, AddressOf(account), new(EditorNoticeKind.Done, done));
    }

    private IEnumerable<EditorFault> TryUpdate(string id, Func<Account, Account> change, string? field)
    {
        try
        {
            accounts.Update(id, change);
            return [];
        }
        catch (LastAdministratorException last)
        {
            return [new(field, last.Message)];
        }
    }

    private Task SendInvite(HttpContext http, InviteView view, params IReadOnlyList<EditorFault> faults) =>
        pages.Send(http, new("Inviter en kollega", view) { Faults = faults, Status = StatusOf(faults), Trail = [Up] });

    private Task SendOne(HttpContext http, Account account, string? link, IReadOnlyCollection<string> roles, IReadOnlyCollection<string> collections, string name, string email, IReadOnlyList<EditorFault> faults)
    {
        var (state, look) = State(account);
        var until = link is not null && account.Link is { } kept ? DanishTimes.Day(kept.ExpiresAt) : null;
        return pages.Send(http, new(account.Name, new PersonView(
            AddressOf(account), account.Id, name, email, state, look, link, until, !account.IsFromOrganisation, account.CodeSecret is not null, account.IsDisabled, http.Editor().Person.Id == account.Id,
            RoleWords.List(account.Roles), RoleChoices, roles, CollectionChoices, collections))
        {
            Faults = faults, Status = StatusOf(faults), Trail = [Up],
        });
    }

    private Task NotFound(HttpContext http) => pages.SendMessage(http, StatusCodes.Status404NotFound, "Den person findes ikke", ["Måske er brugernavnet skrevet forkert i adressen."], Up);

    private Account? Find(string id) => accounts.Find(id) is { } account && settings.Allows(account) ? account : null;

    private void Tell(HttpContext http, string what) => events.Add(http.Editor().Person.Name, what);

    private (string Text, string Look) State(Account account) => account switch
    {
        { IsDisabled: true } => ("Spærret", "withdrawn"),
        { IsFromOrganisation: true } or { PasswordHash: not null } => ("Har adgang", "published"),
        { Link: { } link } when link.ExpiresAt > clock.GetUtcNow() => ("Inviteret", "scheduled"),
        _ => ("Linket er for gammelt", "warning"),
    };

    private static IEnumerable<EditorFault> RoleFaults(SentForm form) => Roles(form) == Role.None ? [new("roller", "Vælg mindst én rolle.")] : [];

    private static IEnumerable<EditorFault> CollectionFaults(SentForm form) =>
        form.Choices("samlinger").All(key => AccountRules.Collections.Any(known => known.Key == key)) ? [] : [new("samlinger", "En af samlingerne findes ikke. Vælg igen.")];

    private static Role Roles(SentForm form) => form.Choices("roller").Aggregate(Role.None, (roles, key) => roles | RoleWords.Parse(key));

    private static string AddressOf(Account account) => $"{Address}{account.Id}/";

    private static string WholeAddress(HttpContext http, string key) => $"{http.Request.Scheme}://{http.Request.Host}{WelcomePages.Welcome}?noegle={key}";

    private static int StatusOf(IReadOnlyList<EditorFault> faults) => faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
}
