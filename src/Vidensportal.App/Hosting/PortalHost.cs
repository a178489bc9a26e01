using Vidensportal.App.Calculations;
using Vidensportal.App.Searching;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
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
        if (settings.HasEditors) builder.AddSignIn(settings);

        var app = builder.Build();
        app.UseSecurityHeaders();
        if (settings.HasEditors) app.UseEditorGuard();
        app.MapRefresh();
        app.MapCalculator();
        app.MapCalculations();
        app.MapSearch();
        if (settings.HasEditors) app.MapSignIn();
        app.MapSite();
        return app;
    }
}
