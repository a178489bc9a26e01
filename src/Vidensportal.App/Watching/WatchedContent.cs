using Vidensportal.App.Hosting;

namespace Vidensportal.App.Watching;

/// <summary>The site built from a content folder, again at every change in it, with open pages that load themselves anew.</summary>
internal static class WatchedContent
{
    public static void AddWatchedContent(this WebApplicationBuilder builder, HostSettings settings) => builder.Services
        .AddSingleton<CurrentSite>().AddSingleton<RefreshHub>()
        // The watcher is there before the first listing, so that no edit falls between the two.
        .AddSingleton(_ => new ContentWatcher(settings.ContentFolder))
        .AddSingleton(services => new SiteBuilder(
            settings.ContentFolder, services.GetRequiredService<ContentWatcher>(), settings.PlanOptions, services.GetRequiredService<CurrentSite>(), services.GetRequiredService<RefreshHub>()))
        .AddHostedService(services => services.GetRequiredService<SiteBuilder>());

    public static void MapRefresh(this WebApplication app) =>
        app.Map(RefreshHub.Address, branch => branch.Run(http => http.RequestServices.GetRequiredService<RefreshHub>().Listen(http, app.Lifetime.ApplicationStopping)));
}
