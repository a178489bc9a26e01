using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vidensportal.App.Editing;
using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.App.SignIn.Organisation;
using Vidensportal.App.SignIn.Sessions;
using Vidensportal.Site;

namespace Vidensportal.App.SignIn;

/// <summary>All that signing in needs.</summary>
internal static class SignInServices
{
    public static void AddSignIn(this WebApplicationBuilder builder, HostSettings settings)
    {
        var folder = SignInFolder.In(settings.DataFolder);
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => ThemeAssets.Load());
        services.AddSingleton(folder).AddSingleton(new SignInSettings(OrganisationSettingsFile.Read(folder.Organisation)));
        services.AddSingleton(new AccountBook(folder.Accounts)).AddSingleton(_ => new Passwords()).AddSingleton<SignInAttempts>();
        services.AddSingleton<EditorPages>().AddSingleton<KeptNotices>();
        services.AddDataProtection().SetApplicationName("Vidensportal").AddKeyManagementOptions(keys => keys.XmlRepository = new PrivateKeys(folder.Keys));
        services.AddAntiforgery(forms =>
        {
            forms.FormFieldName = "_kontrol";
            forms.HeaderName = null;
            forms.SuppressXFrameOptionsHeader = true;
            forms.Cookie = new() { Name = "__Host-redaktion-kontrol", Path = "/", HttpOnly = true, SecurePolicy = CookieSecurePolicy.Always, SameSite = SameSiteMode.Lax, IsEssential = true };
        });
        services.AddEditorSessions();
        services.AddEditorLimits();
        services.AddOrganisation();
    }

    public static void MapSignIn(this WebApplication app) => app.Map(EditorGuard.Folder + "/{**address}", (HttpContext http, EditorPages pages) => pages.SendMessage(
        http, StatusCodes.Status404NotFound, "Her er ingen side", ["Adressen er forkert, eller siden er slettet."], new Theme.Editor.Page.EditorLink("Til oversigten", EditorPages.Root)));
}
