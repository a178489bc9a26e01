using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn.Organisation;

/// <summary>The organisation's own sign-in (OAuth 2.0 with authorization code and PKCE).</summary>
internal sealed record OrganisationSettings
{
    /// <summary>As people know it: <c>Socialstyrelsen</c>.</summary>
    public required string Name { get; init; }
    public required string ClientId { get; init; }
    public required string ClientSecret { get; init; }
    public required Uri Authorization { get; init; }
    public required Uri Token { get; init; }
    public required Uri UserDetails { get; init; }

    /// <summary>Who must have issued an identity token, when the provider sends one; null when it sends none.</summary>
    public required string? Issuer { get; init; }

    /// <summary>The tenants (<c>tid</c>) whose people may come in; empty for a provider that has only one.</summary>
    public required IReadOnlyList<string> Tenants { get; init; }
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The claim that names a person's roles.</summary>
    public required string RoleClaim { get; init; }

    /// <summary>The provider's words for our roles.</summary>
    public required IReadOnlyDictionary<string, Role> Roles { get; init; }
    public required bool KeepsLocalAccounts { get; init; }
}
