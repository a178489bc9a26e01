using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.App.SignIn.Sessions;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.SignIn;

namespace Vidensportal.App.SignIn.Pages;

/// <summary><c>/redaktion/min-konto/</c>: one's own password, and codes from an app.</summary>
internal sealed partial class OwnAccountPages(
    EditorPages pages, AccountBook accounts, AccountEvents events, Passwords passwords, SignInAttempts attempts, SessionStore sessions, CurrentSite current, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Address = "/redaktion/min-konto/";
    private static readonly EditorLink Up = new("Min konto", Address);
    private readonly ITimeLimitedDataProtector _secrets = protection.CreateProtector("Vidensportal.SignIn.CodeSetup").ToTimeLimitedDataProtector();

    public static void Map(RouteGroupBuilder group)
    {
        var own = group.MapGroup("/min-konto");
        own.MapGet("/", (HttpContext http, OwnAccountPages page) => page.Show(http));
        own.MapPost("/", (HttpContext http, OwnAccountPages page) => page.ChangePassword(http)).RequireRateLimiting(EditorLimits.SigningIn);
        own.MapGet("/kode/", (HttpContext http, OwnAccountPages page) => page.ShowSetup(http));
        own.MapPost("/kode/", (HttpContext http, OwnAccountPages page) => page.SwitchOn(http)).RequireRateLimiting(EditorLimits.SigningIn);
        own.MapPost("/kode-fra/", (HttpContext http, OwnAccountPages page) => page.SwitchOff(http)).RequireRateLimiting(EditorLimits.SigningIn);
    }

    private Task Show(HttpContext http, params IReadOnlyList<EditorFault> faults)
    {
        var account = Own(http);
        var view = new OwnAccountView(account.Id, account.Email, RoleWords.List(account.Roles), PeoplePages.CollectionWords(account.Collections), !account.IsFromOrganisation, account.CodeSecret is not null, AccountRules.ShortestPassword);
        return pages.Send(http, new("Min konto", view) { Faults = faults, Status = StatusOf(faults) });
    }

    private async Task ChangePassword(HttpContext http)
    {
        var (form, account) = (await SentForm.Read(http), Own(http));
        if (account.IsFromOrganisation)
        {
            await Show(http);
            return;
        }
        EditorFault[] faults = [.. await PasswordFaults(http, account, "nuvaerende", form), .. NewAccountFields.PasswordFaults(form, account.Id, account.Name)];
        if (faults.Length > 0)
        {
            await Show(http, faults);
            return;
        }
        var print = passwords.Print(form.Whole("adgangskode"));
        accounts.Update(account.Id, known => known with { PasswordHash = print, Link = null, Stamp = Account.NewStamp() });
        events.Add(account.Name, "skiftede sin adgangskode");
        // The new stamp ends every session; this one begins anew.
        sessions.EndAll(account.Id);
        await SessionScheme.Begin(http, accounts.Find(account.Id)!, clock);
        await pages.SeeOther(http, Address, new(EditorNoticeKind.Done, "Adgangskoden er skiftet. Du er logget ud alle andre steder."));
    }

    private Task ShowSetup(HttpContext http) => Own(http) is { IsFromOrganisation: false, CodeSecret: null } ? SendSetup(http, OneTimeCode.NewSecret()) : pages.SeeOther(http, Address);

    private async Task SwitchOn(HttpContext http)
    {
        var (form, account) = (await SentForm.Read(http), Own(http));
        if (account is not { IsFromOrganisation: false, CodeSecret: null } || ReadSecret(form.Whole("trin"), account) is not { } secret)
        {
            await pages.SeeOther(http, Address, new(EditorNoticeKind.Refused, "Der gik for lang tid. Begynd forfra."));
            return;
        }
        if (OneTimeCode.Accepted(secret, form.Line("kode"), clock.GetUtcNow(), 0) is not { } step)
        {
            await SendSetup(http, secret, new EditorFault("kode", "Koden er forkert. Se efter, at nøglen er skrevet rigtigt i appen, og at telefonens ur går rigtigt."));
            return;
        }
        accounts.Update(account.Id, known => known with { CodeSecret = secret, LastCodeStep = step });
        events.Add(account.Name, "slog kode fra en app til");
        await pages.SeeOther(http, Address, new(EditorNoticeKind.Done, "Koden er slået til. Du skal bruge den, næste gang du logger ind."));
    }

    private async Task SwitchOff(HttpContext http)
    {
        var (form, account) = (await SentForm.Read(http), Own(http));
        EditorFault[] faults = [.. await PasswordFaults(http, account, "bekraeft", form)];
        if (faults.Length > 0)
        {
            await Show(http, faults);
            return;
        }
        accounts.Update(account.Id, known => known with { CodeSecret = null, LastCodeStep = 0 });
        events.Add(account.Name, "slog kode fra en app fra");
        await pages.SeeOther(http, Address, new(EditorNoticeKind.Done, "Koden er slået fra."));
    }

    private Task SendSetup(HttpContext http, string secret, params IReadOnlyList<EditorFault> faults)
    {
        var account = Own(http);
        var portal = current.Site?.Plan.Library.Settings.ShortName ?? "Vidensportalen";
        var view = new CodeSetupView(Groups().Replace(secret, "$0 ").TrimEnd(), OneTimeCode.Address(secret, portal, account.Id), _secrets.Protect($"{account.Id} {secret}", TimeSpan.FromMinutes(30)));
        return pages.Send(http, new("Slå kode fra en app til", view) { Faults = faults, Status = StatusOf(faults), Trail = [Up] });
    }

    private async Task<IEnumerable<EditorFault>> PasswordFaults(HttpContext http, Account account, string field, SentForm form)
    {
        if (!attempts.MayTry(account.Id)) return [new(field, "Der er forsøgt for mange gange. Vent et kvarter, og prøv igen.")];
        var (isRight, _) = await passwords.Check(account, form.Whole(field), http.RequestAborted);
        if (isRight) attempts.Succeeded(account.Id);
        return isRight ? [] : [new(field, "Adgangskoden er forkert.")];
    }

    private string? ReadSecret(string text, Account account)
    {
        try
        {
            return _secrets.Unprotect(text).Split(' ') is [var id, var secret] && id == account.Id ? secret : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private Account Own(HttpContext http) => accounts.Find(http.Editor().Person.Id)!;

    private static int StatusOf(IReadOnlyList<EditorFault> faults) => faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;

    [GeneratedRegex("....")]
    private static partial Regex Groups();
}
