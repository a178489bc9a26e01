using Vidensportal.App.Letters;
using Vidensportal.App.MediaLibrary;
using Vidensportal.App.OutsideLinks;
using Vidensportal.App.Settings;
using Vidensportal.App.SignIn;

namespace Vidensportal.App.Overview;

/// <summary>The editors' first page and what stands beside the texts: media, audit, help, the link check and the weekly letter.</summary>
internal static class OverviewServices
{
    public static void AddOverview(this WebApplicationBuilder builder, HostSettings settings)
    {
        var folder = SignInFolder.In(settings.DataFolder).Path;
        var services = builder.Services;
        services.AddSingleton<Overviews>().AddSingleton<MediaShelf>().AddSingleton<MediaPages>();
        services.AddSingleton(_ => new LinkReport(Path.Combine(folder, "links.json")));
        if (settings.ChecksLinks) services.AddHostedService<NightlyLinkCheck>();
        if (settings.Mail is not { } mail) return;
        services.AddSingleton(mail).AddSingleton(new SentLetters(Path.Combine(folder, "ugebreve.json"))).AddHostedService<WeeklyPost>();
    }

    public static void MapOverview(this WebApplication app)
    {
        app.MapOverviewPage();
        app.MapMediaLibrary();
        app.MapAudit();
        app.MapHelp();
    }
}
