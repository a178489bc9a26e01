using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.Settings;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.App.SignIn.Organisation;
using Vidensportal.App.SignIn.Pages;
using Vidensportal.App.SignIn.Sessions;

namespace Vidensportal.App.SignIn;

/// <summary>All that signing in needs.</summary>
internal static class SignInServices
{
    public static void AddSignIn(this WebApplicationBuilder builder, HostSettings settings)
    {
        var folder = SignInFolder.In(settings.DataFolder);
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(folder).AddSingleton(settings.SignIn);
        services.AddSingleton(new AccountBook(folder.Accounts)).AddSingleton(_ => new Passwords()).AddSingleton<SignInAttempts>();
        services.AddSingleton(provider => new AccountEvents(folder.Events, provider.GetRequiredService<TimeProvider>())).AddSingleton<FirstAccountLink>();
        services.AddSingleton<SignInPages>().AddSingleton<WelcomePages>().AddSingleton<OwnAccountPages>().AddSingleton<PeoplePages>();
        services.AddSingleton<EditorAssets>().AddSingleton<EditorPages>().AddSingleton<KeptNotices>();
        services.AddDataProtection().SetApplicationName("Vidensportal").AddKeyManagementOptions(keys => keys.XmlRepository = new PrivateKeys(folder.Keys));
        services.AddAntiforgery(forms =>
        {
            forms.FormFieldName = "_kontrol";
            forms.HeaderName = null;
            forms.SuppressXFrameOptionsHeader = true;
            forms.Cookie = new SecureCookie { Name = "__Host-redaktion-kontrol", Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true };
        });
        services.AddEditorSessions();
        services.AddEditorLimits();
        if (settings.SignIn.Organisation is { } organisation) services.AddOrganisation(organisation);
    }

    public static void MapSignIn(this WebApplication app)
    {
        var group = app.MapGroup(EditorGuard.Folder);
        EditorAssets.Map(group);
        SignInPages.Map(group);
        WelcomePages.Map(group);
        OwnAccountPages.Map(group);
        PeoplePages.Map(group);
        if (app.Services.GetService<OrganisationSettings>() is not null) OrganisationScheme.Map(group);
        group.Map("/{**address}", (HttpContext http, EditorPages pages) => pages.SendMessage(
            http, StatusCodes.Status404NotFound, "Her er ingen side", ["Adressen er forkert, eller siden er slettet."], new Theme.Editor.Page.EditorLink("Til oversigten", EditorPages.Root)));
    }

    /// <summary>Where the very first account is made; null when there is one.</summary>
    public static string? FirstAccountAddress(this WebApplication app) => app.Services.GetService<FirstAccountLink>()?.Address();
}

/// <summary>Always secure: the browser takes it over plain http from one's own machine only, which is where the program may be tried without a certificate.</summary>
internal sealed class SecureCookie : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = true;
        return options;
    }
}
