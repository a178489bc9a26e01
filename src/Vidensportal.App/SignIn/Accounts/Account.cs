using System.Collections.Frozen;
using System.Security.Cryptography;
using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn.Accounts;

/// <summary>A person who has, had or is invited to have access.</summary>
internal sealed record Account
{
    /// <summary>What the person signs in with; never changes. The organisation's people have <see cref="OrganisationPrefix"/> before the provider's id.</summary>
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Empty when there is none.</summary>
    public string Email { get; init; } = "";

    /// <summary>For the organisation's people, what the provider said the last time.</summary>
    public Role Roles { get; init; }

    /// <summary>The collections that the roles hold for; empty means all.</summary>
    public IReadOnlyList<string> Collections { get; init; } = [];

    /// <summary>Null until the person has chosen a password.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>The secret that the person's authenticator app shares, in base 32; null when no code is asked for.</summary>
    public string? CodeSecret { get; init; }

    /// <summary>The time step of the last code that was used: a code works once.</summary>
    public long LastCodeStep { get; init; }

    public OneTimeLink? Link { get; init; }
    public bool IsDisabled { get; init; }
    public bool IsFromOrganisation { get; init; }

    /// <summary>Every session carries it; a new one ends them all.</summary>
    public string Stamp { get; init; } = NewStamp();
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? LastSignInAt { get; init; }

    public const string OrganisationPrefix = "org-";

    public bool IsAdministrator => Roles.HasFlag(Role.Administrator) && !IsDisabled && PasswordHash is not null;

    public Editor Editor() => new(new(Id, Name, Email), Roles, Collections.ToFrozenSet(StringComparer.Ordinal));

    public static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
