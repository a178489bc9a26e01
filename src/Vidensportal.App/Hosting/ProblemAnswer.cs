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

    public static Task Send(HttpContext http, int status, string detail, IReadOnlyList<InputFault>? faults = null) => Send(http, status, ApiProblems.Of(status).Title, detail, faults, isForEditors: false);

    /// <summary>What the editors' side answers is for its own pages; the rest any site may read.</summary>
    public static Task SendToEditor(HttpContext http, int status, string title, string detail, IReadOnlyList<InputFault>? faults = null) => Send(http, status, title, detail, faults, isForEditors: true);

    private static Task Send(HttpContext http, int status, string title, string detail, IReadOnlyList<InputFault>? faults, bool isForEditors)
    {
        var problem = new ProblemDocument(
            "about:blank", title, status, detail, faults is { Count: > 0 } ? [.. faults.Select(fault => new ProblemFieldDocument(fault.Field, fault.Code, fault.Message))] : null,
            TraceId.Of(http));
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = "30";
        http.Response.ContentType = ApiProblems.MediaType;
        http.Response.Headers.ContentLanguage = "da";
        http.Response.Headers.CacheControl = "no-store";
        if (!isForEditors) http.Response.Headers.AccessControlAllowOrigin = "*";
        return http.Response.WriteAsync(JsonSerializer.Serialize(problem, Json), http.RequestAborted);
    }
}
