using System.Text.Encodings.Web;
using System.Text.Unicode;
using Vidensportal.App.Settings;

namespace Vidensportal.App.Operation;

/// <summary>What is written while the program runs: for a person, or as JSON. No line has a query, a body or an address.</summary>
internal static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.Logging.Configure(logging => logging.ActivityTrackingOptions = ActivityTrackingOptions.TraceId);
        if (settings.Log == LogForm.Text) builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        else builder.Logging.AddJsonConsole(console =>
        {
            (console.IncludeScopes, console.UseUtcTimestamp, console.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ss.fffZ");
            console.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        });
        // The framework's own lines about a request have its query: only what it warns of is let through.
        builder.Logging.SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft", LogLevel.Warning)
            // The keys lie as they are, in a folder that only the program's own user may enter: docs/log-ind.md.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // It warns of every page with a form: our own headers say no-store, and it makes sure of the same.
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            .AddFilter("OpenTelemetry", LogLevel.Warning)
            // Whoever asks after the health gets the answer; what is wrong is logged where it goes wrong.
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None)
            // A start that fails is told by the command, in Danish.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }
}
