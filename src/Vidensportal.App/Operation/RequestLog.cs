using System.Diagnostics;
using Vidensportal.App.Settings;

namespace Vidensportal.App.Operation;

/// <summary>A line for each request: what was asked for and how it went, nothing about who asked or what was typed.</summary>
internal static class RequestLog
{
    private const int LongestPath = 200;

    public static void UseRequestLog(this WebApplication app, HostSettings settings)
    {
        if (!settings.LogsRequests) return;
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Vidensportal.Requests");
        app.Use(async (http, next) =>
        {
            var clock = Stopwatch.GetTimestamp();
            // As it came: an answer in its place, such as the page for what is not found, may change it.
            var path = Clean(http.Request.Path.Value ?? "/");
            try
            {
                await next(http);
            }
            finally
            {
                var milliseconds = Math.Round(Stopwatch.GetElapsedTime(clock).TotalMilliseconds, 3);
                var (method, traceId) = (Method(http.Request.Method), TraceId.Of(http));
                RequestLogMessages.Answered(logger, method, path, http.Response.StatusCode, milliseconds, traceId);
            }
        });
    }

    /// <summary>A visitor chooses the method too, and could write anything into the log.</summary>
    private static string Method(string method) =>
        HttpMethods.IsGet(method) ? "GET" : HttpMethods.IsHead(method) ? "HEAD" : HttpMethods.IsPost(method) ? "POST" : HttpMethods.IsOptions(method) ? "OPTIONS" : "ANDEN";

    private static string Clean(string path)
    {
        var kept = path.Length > LongestPath ? path[..LongestPath] + "…" : path;
        return string.Create(kept.Length, kept, (letters, text) =>
        {
            for (var at = 0; at < text.Length; at++) letters[at] = char.IsControl(text[at]) ? '?' : text[at];
        });
    }
}

internal static partial class RequestLogMessages
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Metode} {Sti} {Status} {Millisekunder} ms {SporingsId}")]
    public static partial void Answered(ILogger logger, string metode, string sti, int status, double millisekunder, string sporingsId);
}
