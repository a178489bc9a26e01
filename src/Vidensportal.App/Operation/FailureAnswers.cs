using System.Net;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Vidensportal.App.Hosting;
using Vidensportal.Site;

namespace Vidensportal.App.Operation;

/// <summary>What a reader gets when the program itself is at fault: a number to report, never what went wrong inside. The log has the rest under that number.</summary>
internal static class FailureAnswers
{
    public static void UseFailureAnswers(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Vidensportal.Failures");
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (Exception left) when (HasLeft(http, left))
            {
                // Nobody to answer, and nothing is wrong.
            }
            catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
            {
                await Answer(http, bad.StatusCode, "Forespørgslen kan ikke læses", "Den følger ikke reglerne for HTTP.");
            }
#pragma warning disable CA1031 // The last stop: whatever it is, it is logged, and the next request goes on.
            catch (Exception failure) when (!http.Response.HasStarted)
#pragma warning restore CA1031
            {
                FailureMessages.Failed(logger, TraceId.Of(http), failure);
                await Answer(http, StatusCodes.Status500InternalServerError, "Der er sket en fejl hos os", "Prøv igen om lidt. Bliver fejlen ved, så skriv til redaktionen og oplys sporingsnummeret.");
            }
        });
    }

    /// <summary>A connection that is cut while its body is read says so itself, often before the request is told that it was.</summary>
    private static bool HasLeft(HttpContext http, Exception failure) =>
        failure is ConnectionResetException or ConnectionAbortedException
        || (http.RequestAborted.IsCancellationRequested && failure is OperationCanceledException or IOException);

    private static Task Answer(HttpContext http, int status, string title, string detail)
    {
        // What was said of the answer that failed is not true of this one.
        var headers = http.Response.Headers;
        (headers.ContentLength, headers.ContentEncoding, headers.ETag, headers.LastModified) = (null, default, default, default);
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) return ProblemAnswer.Send(http, status);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">{Style(http)}<title>{title}</title></head>
            <body class="document"><div class="page"><main class="page__main not-found">
            <h1 class="article-header__title">{title}</h1>
            <p>{detail}</p>
            <p>Sporingsnummer: {WebUtility.HtmlEncode(TraceId.Of(http))}</p>
            <p><a href="/">Til forsiden</a></p>
            </main></div></body></html>

            """,
            Encoding.UTF8, http.RequestAborted);
    }

    /// <summary>The page looks like the others, where their look can be had.</summary>
    private static string Style(HttpContext http) =>
        http.RequestServices.GetService<ThemeAssets>()?.Addresses.GetValueOrDefault("site.css") is { } address ? $"<link rel=\"stylesheet\" href=\"{address}\">" : "";
}

internal static partial class FailureMessages
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Uventet fejl, sporingsnummer {SporingsId}")]
    public static partial void Failed(ILogger logger, string sporingsId, Exception failure);
}
