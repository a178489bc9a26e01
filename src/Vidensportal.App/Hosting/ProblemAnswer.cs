using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Vidensportal.App.Operation;
using Vidensportal.Calculator.Inputs;

namespace Vidensportal.App.Hosting;

/// <summary>A visitor's or an editor's mistake as problem details (RFC 9457), in Danish.</summary>
internal static class ProblemAnswer
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <param name="isForEditors">What the editors' side answers is for its own pages; the rest any site may read.</param>
    public static Task Send(HttpContext http, int status, string title, string detail, IReadOnlyList<InputFault>? faults = null, bool isForEditors = false)
    {
        var problem = new Problem(
            "about:blank", title, status, detail, faults is { Count: > 0 } ? [.. faults.Select(fault => new ProblemField(fault.Field, fault.Code, fault.Message))] : null,
            TraceId.Of(http));
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/problem+json; charset=utf-8";
        http.Response.Headers.ContentLanguage = "da";
        http.Response.Headers.CacheControl = "no-store";
        if (!isForEditors) http.Response.Headers.AccessControlAllowOrigin = "*";
        return http.Response.WriteAsync(JsonSerializer.Serialize(problem, Json), http.RequestAborted);
    }

    private sealed record Problem(
        [property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("title")] string Title, [property: JsonPropertyName("status")] int Status,
        [property: JsonPropertyName("detail")] string Detail, [property: JsonPropertyName("fejl")] IReadOnlyList<ProblemField>? Faults, [property: JsonPropertyName("sporingsId")] string TraceId);

    private sealed record ProblemField(
        [property: JsonPropertyName("felt")] string Field, [property: JsonPropertyName("kode")] string Code, [property: JsonPropertyName("besked")] string Message);
}
