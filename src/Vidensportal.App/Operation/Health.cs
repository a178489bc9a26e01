using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Vidensportal.App.Operation;

/// <summary>
/// <c>/healthz/live</c>: the program runs. <c>/healthz/ready</c>: it can answer readers, and what it lacks. Only what leaves a reader without an answer
/// makes it unready: a balancer that takes away every replica for a fault that they share would take away the pages too.
/// </summary>
internal static class Health
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks()
        .AddCheck<RunningHealth>("program").AddCheck<ContentHealth>("indhold").AddCheck<IndexHealth>("soegeindeks");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Addresses.Live, new() { Predicate = _ => false, ResponseWriter = Write });
        app.MapHealthChecks(Addresses.Ready, new() { ResponseWriter = Write });
    }

    private static Task Write(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        var answer = new Dictionary<string, object> { ["status"] = Word(report.Status) };
        foreach (var (name, entry) in report.Entries) answer[name] = new { status = Word(entry.Status), besked = entry.Description };
        return JsonSerializer.SerializeAsync(http.Response.Body, answer, Json, http.RequestAborted);
    }

    private static string Word(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "klar",
        HealthStatus.Degraded => "mangler noget",
        _ => "ikke klar",
    };
}
