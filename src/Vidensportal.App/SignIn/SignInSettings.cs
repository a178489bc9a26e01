using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Organisation;

namespace Vidensportal.App.SignIn;

/// <summary>How people sign in.</summary>
/// <param name="Organisation">The organisation's own sign-in; null when there is none.</param>
internal sealed record SignInSettings(OrganisationSettings? Organisation)
{
    /// <summary>Accounts that the portal keeps itself. Off when the organisation's sign-in is on, unless its settings say otherwise.</summary>
    public bool HasLocalAccounts => Organisation?.KeepsLocalAccounts ?? true;

    public bool Allows(Account account) => account.IsFromOrganisation ? Organisation is not null : HasLocalAccounts;
}
