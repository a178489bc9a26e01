using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn.Organisation;

/// <summary>The organisation's own sign-in: OAuth 2.0 with authorization code, PKCE and a page that tells who somebody is. An example: docs/log-ind.md.</summary>
internal sealed record OrganisationSettings
{
    /// <summary>As people know it: <c>Socialstyrelsen</c>.</summary>
    public required string Name { get; init; }
    public required string ClientId { get; init; }
    public required string ClientSecret { get; init; }
    public required Uri Authorization { get; init; }
    public required Uri Token { get; init; }
    public required Uri UserDetails { get; init; }

    /// <summary>Who must have issued the identity token that comes with an access token; null to do without one.</summary>
    public string? Issuer { get; init; }

    /// <summary>The tenants (<c>tid</c>) whose people may come in; empty for a provider that has only one.</summary>
    public IReadOnlyList<string> Tenants { get; init; } = [];

    public IReadOnlyList<string> Scopes { get; init; } = ["openid", "profile", "email"];

    /// <summary>The claim that names a person's roles.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>The provider's words for our roles; empty when it uses ours.</summary>
    public IReadOnlyDictionary<string, Role> Roles { get; init; } = new Dictionary<string, Role>();

    /// <summary>How often a session asks anew whether the person has access, at most a quarter of an hour; zero for every request.</summary>
    public TimeSpan CheckEvery { get; init; } = TimeSpan.FromMinutes(10);

    public bool KeepsLocalAccounts { get; init; }
}
