using Vidensportal.App.Api;
using Vidensportal.App.Calculations;
using Vidensportal.App.Searching;
using Vidensportal.App.Watching;

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
        builder.AddApi(settings);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseApi();
        app.MapRefresh();
        app.MapCalculator();
        app.MapCalculations();
        app.MapSearch();
        app.MapRegisters();
        app.MapSite();
        return app;
    }
}
