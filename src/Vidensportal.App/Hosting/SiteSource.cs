using Vidensportal.App.Live;
using Vidensportal.App.Settings;
using Vidensportal.App.Watching;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>Where the site comes from: the editors' repository, a built folder, or a folder of content.</summary>
internal static class SiteSource
{
    public static void AddSite(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.Services.AddSingleton(_ => new CurrentSite(settings.IsForAuthors, TimeProvider.System)).AddSingleton(_ => ThemeAssets.Load());
        if (settings.HasEditors) builder.AddLiveContent(settings);
        else if (settings.SiteFolder is not { } folder) builder.AddWatchedContent(settings);
        else builder.Services.AddHostedService(services => new BuiltSite(folder, services.GetRequiredService<ThemeAssets>(), services.GetRequiredService<CurrentSite>(), services.GetRequiredService<ILogger<BuiltSite>>()));
    }
}
