using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.App.SignIn.Sessions;

namespace Vidensportal.App.SignIn.Organisation;

/// <summary>The organisation's sign-in, by the framework's own OAuth handler: authorization code, PKCE with S256, and a state that belongs to one browser and is used once.</summary>
internal static class OrganisationScheme
{
    private const string Name = "organisation";
    private const string Way = "/log-ind/organisation/";
    private static readonly TimeSpan LongestAway = TimeSpan.FromMinutes(15);

    /// <param name="back">Where to go afterwards.</param>
    public static string Address(string back) => $"{EditorGuard.Folder}{Way}?retur={Uri.EscapeDataString(back)}";

    public static void AddOrganisation(this IServiceCollection services, OrganisationSettings settings)
    {
        services.AddSingleton(settings).AddSingleton<OrganisationClient>().AddSingleton<OrganisationCheck>();
        services.AddAuthentication().AddOAuth(Name, oauth =>
        {
            (oauth.ClientId, oauth.ClientSecret) = (settings.ClientId, settings.ClientSecret);
            (oauth.AuthorizationEndpoint, oauth.TokenEndpoint, oauth.UserInformationEndpoint) = (settings.Authorization.AbsoluteUri, settings.Token.AbsoluteUri, settings.UserDetails.AbsoluteUri);
            oauth.CallbackPath = EditorGuard.Folder + "/log-ind/svar";
            oauth.UsePkce = true;
            oauth.SignInScheme = SessionScheme.Name;
            oauth.RemoteAuthenticationTimeout = LongestAway;
            oauth.CorrelationCookie = new SecureCookie { Name = "__Host-redaktion-svar.", Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };
            foreach (var scope in settings.Scopes) oauth.Scope.Add(scope);
            oauth.Events.OnCreatingTicket = LetIn;
            oauth.Events.OnAccessDenied = denied => Lead(denied, OrganisationMessages.Cancelled);
            oauth.Events.OnRemoteFailure = failed => Lead(failed, CodeOf(failed));
        });
        services.AddOptions<OAuthOptions>(Name).Configure<OrganisationClient, TimeProvider>((oauth, client, clock) => (oauth.Backchannel, oauth.TimeProvider) = (client.Http, clock));
    }

    public static void Map(RouteGroupBuilder group) => group.MapGet(Way, (HttpContext http) =>
    {
        var back = (string?)http.Request.Query["retur"];
        return http.ChallengeAsync(Name, new() { RedirectUri = back == ReturnAddress.SignInAgain ? back : ReturnAddress.Local(back) });
    }).AllowEverybody();

    private static async Task LetIn(OAuthCreatingTicketContext context)
    {
        var services = context.HttpContext.RequestServices;
        var clock = services.GetRequiredService<TimeProvider>();
        var answer = context.TokenResponse.Response!.RootElement;
        var identity = answer.TryGetProperty("id_token", out var token) ? token.GetString() : null;
        var person = await services.GetRequiredService<OrganisationClient>().Read(context.AccessToken!, identity, context.HttpContext.RequestAborted);
        var account = OrganisationAccounts.Keep(services.GetRequiredService<AccountBook>(), person, clock, isSigningIn: true)
            ?? throw new OrganisationRefusalException(OrganisationMessages.NoAccess, $"The account {person.Id} is disabled.");
        SessionScheme.MarkBegun(context.Properties, clock.GetUtcNow());
        SessionStore.Carry(context.Properties, new(context.AccessToken!, context.RefreshToken, clock.GetUtcNow()));
        context.Principal = SessionScheme.Principal(account);
        // The session to come has a key of its own.
        SessionScheme.Forget(context.HttpContext);
    }

    private static string CodeOf(RemoteFailureContext failed) => failed.Failure switch
    {
        OrganisationRefusalException refused => refused.Code,
        // The framework has no kinds of failure: a state that is used, too old, or somebody else's is known by its words.
        { Message: "Correlation failed." or "The oauth state was missing or invalid." } => OrganisationMessages.Expired,
        _ => OrganisationMessages.Failed,
    };

    private static Task Lead<T>(HandleRequestContext<T> context, string code) where T : AuthenticationSchemeOptions
    {
        var failure = (context as RemoteFailureContext)?.Failure;
        if (failure is not null) OrganisationLog.Refused(context.HttpContext.RequestServices.GetRequiredService<ILogger<OrganisationCheck>>(), failure.Message);
        context.Response.Redirect($"{ReturnAddress.SignIn}?fejl={code}");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
