using Microsoft.AspNetCore.Authentication.Cookies;
using Vidensportal.App.SignIn.Accounts;
namespace Vidensportal.App.SignIn.Organisation;
#pragma warning disable IDE0060, CA1822
internal enum OrganisationAnswer { Access, NoAccess, Unanswered }
internal sealed class OrganisationCheck { public Task<OrganisationAnswer> Renew(CookieValidatePrincipalContext context, Account account) => Task.FromResult(OrganisationAnswer.Access); }
internal static class OrganisationScheme { public static void AddOrganisation(this IServiceCollection services) => services.AddSingleton<OrganisationCheck>(); }
