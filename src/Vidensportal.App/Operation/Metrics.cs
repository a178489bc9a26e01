using System.Diagnostics.Metrics;
using System.Net;
using OpenTelemetry.Metrics;
using Vidensportal.App.Hosting;
using Vidensportal.App.Searching;
using Vidensportal.App.Settings;

namespace Vidensportal.App.Operation;

/// <summary><c>/metrics</c>: the framework's measurements and a few of our own, as Prometheus reads them. None of them is about a person.</summary>
internal static class Metrics
{
    private const string Own = "Vidensportal";

    public static void AddMetrics(this WebApplicationBuilder builder) => builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
        .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", Own)
        .AddPrometheusExporter());

    public static void MapMetrics(this WebApplication app, HostSettings settings)
    {
        var current = app.Services.GetRequiredService<CurrentSite>();
        var meter = app.Services.GetRequiredService<IMeterFactory>().Create(Own);
        meter.CreateObservableGauge("vidensportal.pages", () => current.Site?.Plan.Pages.Count ?? 0, description: "Pages of the site that is served.");
        meter.CreateObservableGauge("vidensportal.content.faults", () => current.Faults.Count, description: "Faults that stood in the way of the newest build.");
        meter.CreateObservableGauge("vidensportal.shortcomings", () => current.Shortcoming is null ? 0 : 1, description: "1 while something of the site cannot be answered.");
        var kept = app.Services.GetRequiredService<KeptAnswers>();
        meter.CreateObservableCounter("vidensportal.search.made", () => kept.Made, description: "Answers of the API to a search that were computed.");
        meter.CreateObservableCounter("vidensportal.search.repeated", () => kept.Found, description: "Answers of the API to a search that had just been given to somebody.");
        app.UseWhen(http => http.Request.Path == Addresses.Metrics && !MayRead(http, settings), refused => refused.Run(SiteEndpoint.Answer));
        app.MapPrometheusScrapingEndpoint(Addresses.Metrics);
    }

    /// <summary>A request that somebody passed on is not from the neighbour that it seems to come from.</summary>
    private static bool MayRead(HttpContext http, HostSettings settings)
    {
        if (http.Request.Headers.ContainsKey("X-Forwarded-For") || http.Connection.RemoteIpAddress is not { } address) return false;
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return settings.MetricsReaders.Any(network => Contains(network, plain));
    }

    private static bool Contains(IPNetwork network, IPAddress address) => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address);
}
