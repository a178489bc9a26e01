using Vidensportal.App.Hosting;
using Vidensportal.App.Settings;
using Vidensportal.Site;

namespace Vidensportal.App.Watching;

/// <summary>The site built from a content folder, again at every change in it, with open pages that load themselves anew.</summary>
internal static class WatchedContent
{
    public static void AddWatchedContent(this WebApplicationBuilder builder, HostSettings settings) => builder.Services
        .AddSingleton<RefreshHub>()
        // The watcher is there before the first listing, so that no edit falls between the two.
        .AddSingleton(_ => new ContentWatcher(settings.ContentFolder))
        .AddSingleton(services => new SiteBuilder(
            settings.ContentFolder, services.GetRequiredService<ThemeAssets>(), services.GetRequiredService<ContentWatcher>(), settings.PlanOptions, services.GetRequiredService<CurrentSite>(), services.GetRequiredService<RefreshHub>()))
        .AddHostedService(services => services.GetRequiredService<SiteBuilder>());

    public static void MapRefresh(this WebApplication app, HostSettings settings)
    {
        if (settings.IsForAuthors) app.MapGet(RefreshHub.Address, (HttpContext http, RefreshHub refresh, int? alder) => refresh.Listen(http, TimeSpan.FromMilliseconds(alder ?? 0), app.Lifetime.ApplicationStopping));
    }
}
