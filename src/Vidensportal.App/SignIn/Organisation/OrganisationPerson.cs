using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn.Organisation;

/// <summary>Somebody as the provider knows the person now.</summary>
internal sealed record OrganisationPerson(string Id, string Name, string Email, Role Roles)
{
    private const int LongestName = 80;

    /// <param name="claims">What the provider says, the most trusted first: a claim is taken from the first that has it.</param>
    /// <exception cref="OrganisationRefusalException">The person may not come in.</exception>
    public static OrganisationPerson Of(IReadOnlyList<JsonElement> claims, OrganisationSettings settings)
    {
        if (settings.Tenants.Count > 0 && (Text(claims, "tid") is not { } tenant || !settings.Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase)))
            throw new OrganisationRefusalException(OrganisationMessages.NoAccess, "The tenant is not among those that may come in.");
        // The provider's own number of the person: a name or an address can be given to somebody else.
        var subject = Text(claims, "oid") ?? Text(claims, "sub") ?? throw new OrganisationRefusalException(OrganisationMessages.Failed, "The provider names neither oid nor sub.");
        var roles = RolesIn(claims, settings);
        if (roles == Role.None) throw new OrganisationRefusalException(OrganisationMessages.NoRole, $"None of the roles in {settings.RoleClaim} is one of ours.");
        var email = Text(claims, "email") ?? Text(claims, "preferred_username") ?? "";
        if (AccountRules.FaultInEmail(email) is not null) email = "";
        return new(IdOf(subject), NameOf(claims, email, subject), email, roles);
    }

    private static string IdOf(string subject)
    {
        var whole = Account.OrganisationPrefix + subject;
        return AccountRules.IsId(whole) ? whole : Account.OrganisationPrefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)))[..40];
    }

    private static string NameOf(IReadOnlyList<JsonElement> claims, string email, string subject)
    {
        var name = Text(claims, "name") ?? string.Join(' ', new[] { Text(claims, "given_name"), Text(claims, "family_name") }.OfType<string>());
        var clean = string.Concat(name.Where(letter => !char.IsControl(letter) && letter is not ('<' or '>'))).Trim();
        if (clean.Length == 0) clean = email.Length > 0 ? email : subject;
        return clean.Length > LongestName ? clean[..LongestName] : clean;
    }

    private static Role RolesIn(IReadOnlyList<JsonElement> claims, OrganisationSettings settings) =>
        Texts(claims, settings.RoleClaim).Aggregate(Role.None, (roles, word) => roles | (settings.Roles.Count > 0 ? settings.Roles.GetValueOrDefault(word) : RoleWords.Parse(word)));

    private static string? Text(IReadOnlyList<JsonElement> claims, string name) => Texts(claims, name).FirstOrDefault(text => text.Length > 0);

    private static IReadOnlyList<string> Texts(IReadOnlyList<JsonElement> claims, string name)
    {
        foreach (var one in claims)
        {
            if (!one.TryGetProperty(name, out var value)) continue;
            if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
            if (value.ValueKind == JsonValueKind.Array) return [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];
        }
        return [];
    }
}

/// <summary>The provider answered, and the answer lets nobody in.</summary>
/// <param name="code">One of <see cref="OrganisationMessages"/>.</param>
/// <param name="reason">For the log: never a token or a secret.</param>
internal sealed class OrganisationRefusalException(string code, string reason) : Exception(reason)
{
    public string Code => code;
}
