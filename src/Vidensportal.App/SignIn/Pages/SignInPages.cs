using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.App.SignIn.Organisation;
using Vidensportal.App.SignIn.Sessions;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.SignIn;

namespace Vidensportal.App.SignIn.Pages;

/// <summary><c>/redaktion/log-ind/</c> in one step or two, and <c>/redaktion/log-ud/</c>.</summary>
internal sealed class SignInPages(
    EditorPages pages, AccountBook accounts, Passwords passwords, SignInAttempts attempts, SignInSettings settings, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Title = "Log ind";
    private static readonly TimeSpan LongestStep = TimeSpan.FromMinutes(5);

    // The same words and the same time for every reason: nobody learns which names there are.
    private static readonly EditorFault Wrong = new("brugernavn", "Brugernavnet eller adgangskoden er forkert. Prøv igen.");
    private static readonly EditorFault TooMany = new(null, "Der er forsøgt for mange gange med det brugernavn. Vent et kvarter, og prøv igen.");
    private readonly ITimeLimitedDataProtector _steps = protection.CreateProtector("Vidensportal.SignIn.SecondStep").ToTimeLimitedDataProtector();

    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/log-ind/", (HttpContext http, SignInPages page) => page.Show(http)).AllowEverybody();
        group.MapPost("/log-ind/", (HttpContext http, SignInPages page) => page.TryPassword(http)).AllowEverybody().RequireRateLimiting(EditorLimits.SigningIn);
        group.MapPost("/log-ind/kode/", (HttpContext http, SignInPages page) => page.TryCode(http)).AllowEverybody().RequireRateLimiting(EditorLimits.SigningIn);
        group.MapPost("/log-ud/", (HttpContext http, SignInPages page) => page.SignOut(http)).AllowEverybody();
    }

    private Task Show(HttpContext http)
    {
        var isAgain = http.Request.Query["igen"] == "1";
        if (isAgain && http.FindEditor() is not null)
            return pages.SendMessage(http, StatusCodes.Status200OK, "Du er logget ind igen", ["Luk denne fane. Gå tilbage til den, du skrev i, og gem."]);
        if (!isAgain && http.FindEditor() is not null) return pages.SeeOther(http, Return(http));
        return Send(http, "", OrganisationMessages.Of(http.Request.Query["fejl"]));
    }

    private async Task TryPassword(HttpContext http)
    {
        if (!settings.HasLocalAccounts)
        {
            await Send(http, "", []);
            return;
        }
        var form = await SentForm.Read(http);
        var (name, password) = (form.Line("brugernavn"), form.Whole("adgangskode"));
        EditorFault[] missing = [.. Missing(name, "brugernavn", "Skriv dit brugernavn eller din e-mailadresse."), .. Missing(password, "adgangskode", "Skriv din adgangskode.")];
        if (missing.Length > 0)
        {
            await Send(http, name, [], missing);
            return;
        }
        var account = accounts.FindLocal(name);
        if (!attempts.MayTry(account?.Id ?? name))
        {
            await Send(http, name, [], TooMany);
            return;
        }
        var (isRight, newPrint) = await passwords.Check(account is { IsDisabled: false } ? account : null, password, http.RequestAborted);
        if (!isRight)
        {
            await Send(http, name, [], Wrong);
            return;
        }
        if (newPrint is not null) accounts.Update(account!.Id, known => known with { PasswordHash = newPrint });
        if (account!.CodeSecret is not null)
        {
            await AskForCode(http, new(account.Id, account.Stamp, Return(http)));
            return;
        }
        await Enter(http, account, Return(http));
    }

    private async Task TryCode(HttpContext http)
    {
        var form = await SentForm.Read(http);
        if (ReadStep(form.Whole("trin")) is not { } step || accounts.Find(step.Id) is not { IsDisabled: false, CodeSecret: { } secret } account || account.Stamp != step.Stamp)
        {
            await Send(http, "", [], new EditorFault(null, "Der gik for lang tid. Begynd forfra."));
            return;
        }
        if (!attempts.MayTry(account.Id))
        {
            await Send(http, account.Id, [], TooMany);
            return;
        }
        var used = false;
        accounts.Update(account.Id, known =>
        {
            // Looked at again under the lock, so that one code does not open two sessions.
            if (OneTimeCode.Accepted(secret, form.Line("kode"), clock.GetUtcNow(), known.LastCodeStep) is not { } accepted) return null;
            used = true;
            return known with { LastCodeStep = accepted };
        });
        if (!used)
        {
            await AskForCode(http, step, new EditorFault("kode", "Koden er forkert eller brugt. Vent på den næste i appen, og skriv den."));
            return;
        }
        await Enter(http, account, step.Return);
    }

    private async Task SignOut(HttpContext http)
    {
        var wasSignedIn = http.FindEditor() is not null;
        await http.SignOutAsync(SessionScheme.Name);
        http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
        await pages.SeeOther(http, ReturnAddress.SignIn, wasSignedIn ? new(EditorNoticeKind.Done, "Du er logget ud.") : null);
    }

    private async Task Enter(HttpContext http, Account account, string address)
    {
        attempts.Succeeded(account.Id);
        accounts.Update(account.Id, known => known with { LastSignInAt = clock.GetUtcNow() });
        await SessionScheme.Begin(http, account, clock);
        await pages.SeeOther(http, address);
    }

    private Task AskForCode(HttpContext http, Step step, params IReadOnlyList<EditorFault> faults) =>
        pages.Send(http, new("Skriv koden fra din app", new CodeView(_steps.Protect(JsonSerializer.Serialize(step), LongestStep))) { Faults = faults, Status = StatusOf(faults) });

    private Task Send(HttpContext http, string name, IReadOnlyList<EditorNotice> notices, params IReadOnlyList<EditorFault> faults)
    {
        var isAgain = http.Request.Query["igen"] == "1";
        var back = ReturnAddress.Local(http.Request.Query["retur"]);
        var organisation = settings.Organisation is { } theirs ? new OrganisationLink(theirs.Name, OrganisationScheme.Address(isAgain ? ReturnAddress.SignInAgain : back)) : null;
        return pages.Send(http, new(Title, new SignInView(name, back, isAgain, settings.HasLocalAccounts, organisation)) { Notices = notices, Faults = faults, Status = StatusOf(faults) });
    }

    private static string Return(HttpContext http) => http.Request.Query["igen"] == "1" ? ReturnAddress.SignInAgain : ReturnAddress.Local(http.Request.Query["retur"]);

    private static IEnumerable<EditorFault> Missing(string value, string field, string message) => value.Length == 0 ? [new(field, message)] : [];

    private static int StatusOf(IReadOnlyList<EditorFault> faults) => faults.Count == 0 ? StatusCodes.Status200OK : faults[0] == TooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity;

    private Step? ReadStep(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Step>(_steps.Unprotect(text));
        }
        catch (Exception foreign) when (foreign is CryptographicException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The password was right, for this account as it stands.</summary>
    private sealed record Step(string Id, string Stamp, string Return);
}
