using Vidensportal.App.Calculations;
using Vidensportal.App.Searching;
using Vidensportal.App.Watching;
using Vidensportal.Site.Meetings;
using Vidensportal.Site.Municipalities;

namespace Vidensportal.App.Hosting;

/// <summary>The program as a server: a line for each thing that it does.</summary>
internal static class PortalHost
{
    public static WebApplication Create(HostSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.AddServer(settings);
        builder.AddLogs();
        builder.AddWatchedContent(settings);
        builder.AddSearchLog(settings);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.MapRefresh();
        app.MapCalculator();
        app.MapCalculations();
        app.MapSearch();
        app.MapAskedPage("/kommuner/", query => AskedMunicipalities.Of(name => query[name]));
        app.MapAskedPage("/kom-i-gang/til-moedet/", query => AskedMeeting.Of(name => query[name]));
        app.MapSite();
        return app;
    }
}
