using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vidensportal.App.Operation;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Site.Api;

namespace Vidensportal.App.Hosting;

/// <summary>What went wrong as problem details (RFC 9457), in Danish.</summary>
internal static class ProblemAnswer
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>With the words that the status always has.</summary>
    public static Task Send(HttpContext http, int status) => Send(http, status, ApiProblems.Of(status).Detail);

    public static Task Send(HttpContext http, int status, string detail, IReadOnlyList<InputFault>? faults = null)
    {
        var problem = new ProblemDocument(
            "about:blank", ApiProblems.Of(status).Title, status, detail, faults is { Count: > 0 } ? [.. faults.Select(fault => new ProblemFieldDocument(fault.Field, fault.Code, fault.Message))] : null,
            TraceId.Of(http));
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = "30";
        http.Response.ContentType = ApiProblems.MediaType;
        http.Response.Headers.ContentLanguage = "da";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return http.Response.WriteAsync(JsonSerializer.Serialize(problem, Json), http.RequestAborted);
    }
}
