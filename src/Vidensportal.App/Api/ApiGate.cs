using System.Text.Unicode;
using Vidensportal.App.Hosting;

namespace Vidensportal.App.Api;

/// <summary>
/// Goes before everything under <c>/api</c>: opens it to any site, refuses what is out of all proportion, and makes sure that every
/// refusal is a problem in Danish. The data files are opened to any site, too.
/// </summary>
internal sealed class ApiGate(RequestDelegate next, ApiLimits limits)
{
    private const string CalculationAddress = "/api/v1/beregninger";

    public async Task InvokeAsync(HttpContext http)
    {
        var isApi = http.Request.Path.StartsWithSegments("/api");
        if (!isApi && !http.Request.Path.StartsWithSegments("/data"))
        {
            await next(http);
            return;
        }
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Last-Modified, Link, Retry-After";
        headers.ContentLanguage = "da";
        if (HttpMethods.IsOptions(http.Request.Method)) AllowOthers(http);
        else if (!isApi) await next(http);
        else if (Refusal(http) is { } status) await ProblemAnswer.Send(http, status);
        else await Worded(http);
    }

    /// <summary>The question that a browser asks before it sends from another site.</summary>
    private static void AllowOthers(HttpContext http)
    {
        var methods = http.Request.Path.Equals(CalculationAddress) ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.Allow = methods;
        http.Response.Headers.AccessControlAllowMethods = methods;
        http.Response.Headers.AccessControlAllowHeaders = "Content-Type, If-None-Match, If-Modified-Since";
        http.Response.Headers.AccessControlMaxAge = "86400";
    }

    private int? Refusal(HttpContext http)
    {
        var query = http.Request.QueryString.Value ?? "";
        if (http.Request.Path.Value!.Length + query.Length > limits.MostAddressCharacters) return StatusCodes.Status414UriTooLong;
        if (Characters(http.Request.Headers) > limits.MostHeaderCharacters) return StatusCodes.Status431RequestHeaderFieldsTooLarge;
        return IsUtf8(query) ? null : StatusCodes.Status400BadRequest;
    }

    private static int Characters(IHeaderDictionary headers)
    {
        var characters = 0;
        foreach (var (name, values) in headers)
        {
            characters += name.Length;
            foreach (var value in values) characters += value?.Length ?? 0;
        }
        return characters;
    }

    /// <summary>Whether every <c>%</c> begins two digits, and the bytes are letters in UTF-8.</summary>
    private static bool IsUtf8(string query)
    {
        if (!query.Contains('%', StringComparison.Ordinal)) return true;
        var bytes = new byte[query.Length];
        var length = 0;
        for (var at = 0; at < query.Length; at++)
        {
            if (query[at] != '%') bytes[length++] = (byte)Math.Min((int)query[at], 0x7f);
            else if (at + 2 < query.Length && char.IsAsciiHexDigit(query[at + 1]) && char.IsAsciiHexDigit(query[at + 2]))
            {
                bytes[length++] = Convert.FromHexString(query.AsSpan(at + 1, 2))[0];
                at += 2;
            }
            else return false;
        }
        return Utf8.IsValid(bytes.AsSpan(0, length));
    }

    /// <summary>A refusal without words, such as the router's, gets the words of its status.</summary>
    private async Task Worded(HttpContext http)
    {
        await next(http);
        if (http.Response is { HasStarted: false, ContentType: null, StatusCode: >= StatusCodes.Status400BadRequest and var status }) await ProblemAnswer.Send(http, status);
    }
}
