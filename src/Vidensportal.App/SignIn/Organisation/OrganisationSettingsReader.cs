using Vidensportal.App.Settings;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn.Organisation;

/// <summary>The settings below <c>signIn</c>: all of them, or none.</summary>
internal static class OrganisationSettingsReader
{
    private const int LongestCheckMinutes = 15;

    public static OrganisationSettings? Read(SettingsReader settings)
    {
        if (!settings.HasAny("signIn")) return null;
        var standard = new OrganisationSettings { Name = "", ClientId = "", ClientSecret = "", Authorization = null!, Token = null!, UserDetails = null! };
        return new()
        {
            Name = Required("name"), ClientId = Required("clientId"), ClientSecret = Required("clientSecret"),
            Authorization = Address("authorization"), Token = Address("token"), UserDetails = Address("userDetails"),
            Issuer = settings.Text("signIn:issuer"), Tenants = settings.Texts("signIn:tenants", []), Scopes = settings.Texts("signIn:scopes", standard.Scopes),
            RoleClaim = settings.Text("signIn:roleClaim") ?? standard.RoleClaim,
            Roles = settings.Map<Role>("signIn:roles", text => RoleWords.Parse(text) is var role && role != Role.None ? role : null, $"Skriv {string.Join(", ", RoleWords.All.Select(role => role.Key))}."),
            CheckEvery = TimeSpan.FromMinutes(settings.Number("signIn:checkMinutes", 0, LongestCheckMinutes, (int)standard.CheckEvery.TotalMinutes)),
            KeepsLocalAccounts = settings.Flag("signIn:localAccounts", false),
        };

        string Required(string name)
        {
            if (settings.Text($"signIn:{name}") is { } text) return text;
            settings.Report($"signIn:{name}: Mangler. Skal redaktionen logge ind med organisationens konto, skal den skrives.");
            return "";
        }

        Uri Address(string name)
        {
            var text = Required(name);
            // Everything rests on the connection being the provider's own; only a provider on this very machine may do without TLS.
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address is { Scheme: "http", IsLoopback: true })) return address;
            if (text.Length > 0) settings.Report($"signIn:{name}: \"{text}\" kan ikke bruges. Skriv en adresse, der begynder med https://.");
            return new("https://invalid.invalid/");
        }
    }
}
