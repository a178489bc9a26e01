using Microsoft.AspNetCore.Authentication.Cookies;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Organisation;

namespace Vidensportal.App.SignIn.Sessions;

/// <summary>Whether a session still holds, looked at anew for every request: what is changed in an account works at once.</summary>
internal static class SessionCheck
{
    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var account = SessionScheme.PersonIn(context.Principal!) is { } id ? services.GetRequiredService<AccountBook>().Find(id) : null;
        var holds = account is { IsDisabled: false } && account.Stamp == SessionScheme.StampIn(context.Principal!) && IsYoung(SessionScheme.BegunAt(context.Properties), now)
            && services.GetRequiredService<SignInSettings>().Allows(account);
        if (!holds)
        {
            await End(context);
            return;
        }
        if (account!.IsFromOrganisation)
        {
            switch (await services.GetRequiredService<OrganisationCheck>().Renew(SessionStore.KeyIn(context.Properties) ?? "", account, context.HttpContext.RequestAborted))
            {
                case OrganisationAnswer.Unanswered:
                    // The session is kept: the next request asks again.
                    context.HttpContext.Features.Set(new UnansweredCheck());
                    context.RejectPrincipal();
                    return;
                case OrganisationAnswer.NoAccess:
                    await End(context);
                    return;
                default:
                    account = services.GetRequiredService<AccountBook>().Find(account.Id) ?? account;
                    break;
            }
        }
        context.HttpContext.Features.Set(new SessionPerson(account.Editor()));
    }

    private static bool IsYoung(DateTimeOffset? begun, DateTimeOffset now) => begun is { } from && now - from < SessionScheme.Longest;

    private static async Task End(CookieValidatePrincipalContext context)
    {
        context.RejectPrincipal();
        await context.HttpContext.RequestServices.GetRequiredService<SessionStore>().End(context.Properties);
    }
}
