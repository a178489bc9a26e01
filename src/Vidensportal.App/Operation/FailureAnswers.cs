using System.Net;
using Microsoft.AspNetCore.Connections;
using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn.Guarding;

namespace Vidensportal.App.Operation;

/// <summary>What a reader gets when the program itself is at fault: a number to report, never what went wrong inside. The log has the rest under that number.</summary>
internal static class FailureAnswers
{
    private static readonly TimeSpan LongestUntilNoticed = TimeSpan.FromSeconds(5);

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
                // Nobody to answer, and nothing is wrong; but a server that has not noticed yet would go on reading the body and log that it cannot.
                await Task.Delay(LongestUntilNoticed, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
            {
                await Answer(http, bad.StatusCode, "Forespørgslen kan ikke læses", "Den er for stor, eller den følger ikke reglerne for HTTP.");
            }
#pragma warning disable CA1031 // The last stop: whatever it is, it is logged, and the next request goes on.
            catch (Exception failure) when (!http.Response.HasStarted)
#pragma warning restore CA1031
            {
                FailureMessages.Failed(logger, TraceId.Of(http), failure);
                await Answer(http, StatusCodes.Status500InternalServerError, "Der er sket en fejl hos os", "Prøv igen om lidt. Bliver fejlen ved, så <a href=\"/kontakt/\">skriv til redaktionen</a>, og oplys sporingsnummeret.");
            }
        });
    }

    private static string WayOn(PathString path) =>
        path.StartsWithSegments(EditorGuard.Folder) ? "<a href=\"/redaktion/\">Til redaktionens oversigt</a>" : "<a href=\"/\">Til forsiden</a>";

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
        return PlainPage.Send(http, status, title, $"<p>{detail}</p>\n<p>Sporingsnummer: <code>{WebUtility.HtmlEncode(TraceId.Of(http))}</code></p>\n<p>{WayOn(http.Request.Path)}</p>");
    }
}

internal static partial class FailureMessages
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Uventet fejl, sporingsnummer {SporingsId}")]
    public static partial void Failed(ILogger logger, string sporingsId, Exception failure);
}
