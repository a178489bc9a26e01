using System.CommandLine;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Pages;
using Vidensportal.Publishing.People;

namespace Vidensportal.App.Commands;

/// <summary><c>user</c>: accounts of the editors, from the machine itself. Works while the portal is served, and when nobody can sign in.</summary>
internal static class UserCommand
{
    public static Command Create() => new("user", "Konti i redaktionen: hvem der kan logge ind, og hvad de må.")
    {
        List(), Add(), Roles(),
        OnOne("password", "Laver et nyt link til at vælge adgangskode.", NewLink),
        OnOne("code-off", "Slår kode fra en app fra, når telefonen er væk.", (id, store) => Change(id, store, account => account with { CodeSecret = null, LastCodeStep = 0 }, "slog koden fra for", "Koden er slået fra.")),
        OnOne("sign-out", "Logger personen ud alle steder.", (id, store) => Change(id, store, account => account with { Stamp = Account.NewStamp() }, "loggede overalt ud", "Personen er logget ud overalt.")),
        OnOne("disable", "Spærrer en konto med det samme.", (id, store) => Change(id, store, account => account with { IsDisabled = true, Link = null, Stamp = Account.NewStamp() }, "spærrede", "Kontoen er spærret.")),
        OnOne("enable", "Åbner en spærret konto igen.", (id, store) => Change(id, store, account => account with { IsDisabled = false }, "åbnede kontoen igen for", "Kontoen er åbnet igen.")),
    };

    private static Command List()
    {
        var data = SharedOptions.Data();
        var command = new Command("list", "Viser alle konti.") { data };
        command.SetAction(parsed => Try(parsed.GetValue(data)!, null, store =>
        {
            foreach (var account in store.Accounts.All)
                System.Console.WriteLine($"{account.Id}\t{account.Name}\t{RoleWords.List(account.Roles)}\t{PeoplePages.CollectionWords(account.Collections)}\t{(account.IsDisabled ? "spærret" : account.IsFromOrganisation || account.PasswordHash is not null ? "har adgang" : "inviteret")}");
            if (store.Accounts.All.Count == 0) System.Console.WriteLine("Der er ingen konti. Opret den første med user add.");
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Add()
    {
        var id = new Argument<string>("brugernavn") { Description = "Det, personen logger ind med: små bogstaver og tal." };
        var name = new Option<string>("--name") { Description = "Personens navn, som det står i historikken.", Required = true, HelpName = "NAVN" };
        var email = new Option<string>("--email") { Description = "E-mailadressen.", DefaultValueFactory = _ => "", HelpName = "MAIL" };
        var (roles, collections, data, baseUrl) = (RoleOption(), CollectionOption(), SharedOptions.Data(), SharedOptions.BaseUrl());
        var command = new Command("add", "Opretter en konto og skriver et link, som personen vælger adgangskode med.") { id, name, email, roles, collections, data, baseUrl };
        command.SetAction(parsed => Try(parsed.GetValue(data)!, parsed.GetValue(baseUrl), store =>
        {
            var account = new Account
            {
                Id = parsed.GetValue(id)!, Name = parsed.GetValue(name)!.Trim(), Email = parsed.GetValue(email)!.Trim(), Roles = RolesIn(parsed.GetValue(roles)!), Collections = parsed.GetValue(collections) ?? [], CreatedAt = store.Clock.GetUtcNow(),
            };
            if ((AccountRules.FaultInLocalId(account.Id) ?? AccountRules.FaultInName(account.Name) ?? AccountRules.FaultInEmail(account.Email)) is { } fault) return WrongUse(fault);
            var (key, link) = OneTimeLink.Create(store.Clock.GetUtcNow());
            if (!store.Accounts.Add(account with { Link = link })) return WrongUse($"Brugernavnet {account.Id} er taget.");
            store.Events.Add(AccountEvents.FromMachine, $"inviterede {account.Name} ({account.Id}) som {RoleWords.List(account.Roles)}");
            store.PrintLink(account, key, link);
            return ExitCode.Done;
        }));
        return command;
    }

    private static Command Roles()
    {
        var id = new Argument<string>("brugernavn") { Description = "Personens brugernavn." };
        var (roles, collections, data) = (RoleOption(), CollectionOption(), SharedOptions.Data());
        var command = new Command("role", "Giver en person andre roller i stedet for dem, personen har.") { id, roles, collections, data };
        command.SetAction(parsed => Try(parsed.GetValue(data)!, null, store => Change(parsed.GetValue(id)!, store,
            account => account with { Roles = RolesIn(parsed.GetValue(roles)!), Collections = parsed.GetResult(collections) is { Implicit: false } ? parsed.GetValue(collections)! : account.Collections },
            $"gav rollerne {RoleWords.List(RolesIn(parsed.GetValue(roles)!))} til", "Rollerne er gemt.")));
        return command;
    }

    private static Command OnOne(string name, string description, Func<string, Store, int> work)
    {
        var id = new Argument<string>("brugernavn") { Description = "Personens brugernavn." };
        var (data, baseUrl) = (SharedOptions.Data(), SharedOptions.BaseUrl());
        var command = new Command(name, description) { id, data, baseUrl };
        command.SetAction(parsed => Try(parsed.GetValue(data)!, parsed.GetValue(baseUrl), store => work(parsed.GetValue(id)!, store)));
        return command;
    }

    private static int NewLink(string id, Store store)
    {
        if (store.Accounts.Find(id) is not { IsFromOrganisation: false, IsDisabled: false } account) return NotFound(id);
        var (key, link) = OneTimeLink.Create(store.Clock.GetUtcNow());
        store.Accounts.Update(id, known => known with { Link = link });
        store.Events.Add(AccountEvents.FromMachine, $"lavede et nyt link til {account.Name} ({id})");
        store.PrintLink(account, key, link);
        return ExitCode.Done;
    }

    private static int Change(string id, Store store, Func<Account, Account> change, string what, string done)
    {
        if (!store.Accounts.Update(id, change)) return NotFound(id);
        store.Events.Add(AccountEvents.FromMachine, $"{what} {store.Accounts.Find(id)!.Name} ({id})");
        System.Console.WriteLine(done);
        return ExitCode.Done;
    }

    private static int Try(DirectoryInfo data, string? baseUrl, Func<Store, int> work)
    {
        var folder = SignInFolder.In(data.FullName);
        try
        {
            return work(new(new(folder.Accounts), new(folder.Events, TimeProvider.System), TimeProvider.System, baseUrl?.TrimEnd('/') ?? $"http://localhost:{Settings.HostSettings.DefaultPort}"));
        }
        catch (Exception refused) when (refused is AccountFileException or LastAdministratorException)
        {
            return WrongUse(refused.Message);
        }
    }

    private static int NotFound(string id) => WrongUse($"Der er ingen åben konto med brugernavnet {id}. Se dem med user list.");

    private static int WrongUse(string message)
    {
        System.Console.Error.WriteLine(message);
        return ExitCode.WrongUse;
    }

    private static Option<string[]> RoleOption()
    {
        var option = new Option<string[]>("--role") { Description = $"En rolle: {string.Join(", ", RoleWords.All.Select(role => role.Key))}. Kan skrives flere gange.", Required = true, HelpName = "ROLLE" };
        option.AcceptOnlyFromAmong([.. RoleWords.All.Select(role => role.Key)]);
        return option;
    }

    private static Option<string[]> CollectionOption()
    {
        var option = new Option<string[]>("--collection") { Description = $"En samling, rollerne gælder for: {string.Join(", ", AccountRules.Collections.Select(collection => collection.Key))}. Uden: alle.", HelpName = "SAMLING" };
        option.AcceptOnlyFromAmong([.. AccountRules.Collections.Select(collection => collection.Key)]);
        return option;
    }

    private static Role RolesIn(IEnumerable<string> keys) => keys.Aggregate(Role.None, (roles, key) => roles | RoleWords.Parse(key));

    private sealed record Store(AccountBook Accounts, AccountEvents Events, TimeProvider Clock, string BaseUrl)
    {
        public void PrintLink(Account account, string key, OneTimeLink link)
        {
            System.Console.WriteLine($"Send dette link til {account.Name}. Det virker én gang og til og med {DanishTimes.Day(link.ExpiresAt)}:");
            System.Console.WriteLine($"  {BaseUrl}{WelcomePages.Welcome}?noegle={key}");
        }
    }
}
