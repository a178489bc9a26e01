using Vidensportal.App.Api;
using Vidensportal.App.Calculations;
using Vidensportal.App.Editing;
using Vidensportal.App.Operation;
using Vidensportal.App.Overview;
using Vidensportal.App.Searching;
using Vidensportal.App.Settings;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Guarding;
using Vidensportal.App.Watching;
using Vidensportal.Site.Meetings;
using Vidensportal.Site.Municipalities;

namespace Vidensportal.App.Hosting;

/// <summary>The program as a server: a line for each thing that it does.</summary>
internal static class PortalHost
{
    public static WebApplication Create(HostSettings settings)
    {
        // Empty: nothing is read from files or variables that are not among the settings.
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = Environments.Production });
        builder.AddServer(settings);
        builder.AddLogs(settings);
        builder.AddHealth();
        builder.AddMetrics();
        builder.AddSite(settings);
        builder.AddSearchLog(settings);
        builder.AddApi(settings);
        builder.AddAnswerCompression();
        if (settings.HasEditors)
        {
            builder.AddSignIn(settings);
            builder.AddEditing();
            builder.AddOverview(settings);
        }

        var app = builder.Build();
        app.UseKnownProxies(settings);
        app.UseRequestLog(settings);
        app.UseSecurityHeaders(settings);
        app.UseFailureAnswers();
        app.UseHttps(settings);
        app.UseApiGate();
        app.UseSiteFiles();
        app.UseAnswerCompression();
        app.UseRateLimiter();
        app.UseRouting();
        if (settings.HasEditors) app.UseEditorGuard();
        app.MapHealth();
        app.MapMetrics(settings);
        app.MapRefresh(settings);
        app.MapCalculator();
        app.MapCalculations();
        app.MapSearch();
        app.MapRegisters();
        app.MapAskedPage("/kommuner/", query => AskedMunicipalities.Of(name => query[name]));
        app.MapAskedPage("/kom-i-gang/til-moedet/", query => AskedMeeting.Of(name => query[name]));
        if (settings.HasEditors)
        {
            app.MapSignIn();
            app.MapEditing();
            app.MapOverview();
        }
        app.MapSite();
        return app;
    }
}
