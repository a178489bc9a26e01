using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Vidensportal.App.SignIn.Accounts;

namespace Vidensportal.App.SignIn.Sessions;

/// <summary>
/// Who has signed in is remembered by the program; the browser has a key to it in a cookie that scripts can't read and other sites can't set. Browsers
/// take the cookie over https, and from one's own machine over plain http too (Safari does not).
/// </summary>
internal static class SessionScheme
{
    public const string Name = "redaktion";
    public const string Cookie = "__Host-redaktion";

    /// <summary>Ends after so long without a request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    /// <summary>Ends after so long whatever happens.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string StampClaim = "stempel";
    private const string BegunItem = "begyndt";

    public static void AddEditorSessions(this IServiceCollection services)
    {
        services.AddSingleton<SessionStore>();
        services.AddAuthentication().AddCookie(Name, cookies =>
        {
            cookies.Cookie.Name = Cookie;
            cookies.Cookie.Path = "/";
            cookies.Cookie.HttpOnly = true;
            cookies.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            // Strict would be lost on the way back from the organisation's sign-in.
            cookies.Cookie.SameSite = SameSiteMode.Lax;
            cookies.ExpireTimeSpan = Idle;
            cookies.SlidingExpiration = true;
            cookies.Events.OnValidatePrincipal = SessionCheck.Validate;
        });
        services.AddOptions<CookieAuthenticationOptions>(Name).Configure<SessionStore, TimeProvider>((cookies, store, clock) => (cookies.SessionStore, cookies.TimeProvider) = (store, clock));
    }

    /// <summary>Begins a session of a local account, with a key of its own; the one that the browser had is over.</summary>
    public static async Task Begin(HttpContext http, Account account, TimeProvider clock)
    {
        await http.SignOutAsync(Name);
        Forget(http);
        var properties = new AuthenticationProperties();
        MarkBegun(properties, clock.GetUtcNow());
        // A handler that has read a cookie gives its key to the next session; a new one has read none.
        await using var scope = http.RequestServices.CreateAsyncScope();
        var handler = await scope.ServiceProvider.GetRequiredService<IAuthenticationHandlerProvider>().GetHandlerAsync(http, Name);
        await ((IAuthenticationSignInHandler)handler!).SignInAsync(Principal(account), properties);
    }

    /// <summary>Lets the rest of this request know nothing of the cookie that the browser sent.</summary>
    public static void Forget(HttpContext http)
    {
        http.Request.Headers.Cookie = string.Join("; ", http.Request.Cookies.Where(cookie => cookie.Key != Cookie).Select(cookie => $"{cookie.Key}={cookie.Value}"));
        http.Response.Headers.SetCookie = http.Response.Headers.SetCookie.Where(cookie => cookie?.StartsWith(Cookie + "=", StringComparison.Ordinal) is not true).ToArray();
    }

    public static ClaimsPrincipal Principal(Account account) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id), new(StampClaim, account.Stamp)], Name));

    public static void MarkBegun(AuthenticationProperties properties, DateTimeOffset now) => properties.Items[BegunItem] = now.ToString("O");

    public static DateTimeOffset? BegunAt(AuthenticationProperties properties) =>
        DateTimeOffset.TryParse(properties.Items.TryGetValue(BegunItem, out var text) ? text : null, null, System.Globalization.DateTimeStyles.RoundtripKind, out var begun) ? begun : null;

    public static string? PersonIn(ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.NameIdentifier);

    public static string? StampIn(ClaimsPrincipal principal) => principal.FindFirstValue(StampClaim);
}
