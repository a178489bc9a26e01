using System.Text;
using Microsoft.Net.Http.Headers;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>Answers a reader with a file of the current site.</summary>
internal static class SiteEndpoint
{
    /// <summary>Answers everything that no other endpoint does.</summary>
    public static void MapSite(this WebApplication app) => app.MapFallback("{**address}", Answer);

    /// <summary>Goes before all that answers: no answer is without them.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        foreach (var (name, value) in SecurityHeaders.All) http.Response.Headers[name] = value;
        return next(http);
    });

    public static Task Answer(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }
        var current = http.RequestServices.GetRequiredService<CurrentSite>();
        if (current.Files is not { } files) return AnswerWithFaults(http, current);
        var address = http.Request.Path.Value ?? "/";
        if (files.Find(address) is { } file) return Send(http, file, StatusCodes.Status200OK);
        if (files.RedirectOf(address) is { } target)
        {
            http.Response.Redirect(target + http.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }
        if (files.NotFoundPage is { } notFound) return Send(http, notFound, StatusCodes.Status404NotFound);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static async Task Send(HttpContext http, ServedFile file, int status)
    {
        var (encoding, bytes, tag) = file.For(http.Request.Headers.AcceptEncoding);
        var headers = http.Response.Headers;
        if (file.IsCompressed) headers.Vary = HeaderNames.AcceptEncoding;
        if (status == StatusCodes.Status200OK)
        {
            headers.ETag = tag;
            headers.CacheControl = IsFingerprinted(file) ? SecurityHeaders.ForeverCache : SecurityHeaders.RevalidatedCache;
            if (http.Request.Headers.IfNoneMatch.Any(known => Matches(known, tag)))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        if (IsOpenData(file)) headers.AccessControlAllowOrigin = "*";
        http.Response.StatusCode = status;
        http.Response.ContentType = file.MediaType;
        http.Response.ContentLength = bytes.Length;
        if (encoding is not null) headers.ContentEncoding = encoding;
        if (HttpMethods.IsGet(http.Request.Method)) await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static bool IsFingerprinted(ServedFile file) => file.Path.StartsWith(ThemeAssets.AddressFolder.AsSpan(1), StringComparison.Ordinal);

    private static bool IsOpenData(ServedFile file) =>
        file.Path.StartsWith("data/", StringComparison.Ordinal) || file.Path.StartsWith("api/", StringComparison.Ordinal);

    private static bool Matches(string? known, string tag) =>
        known is not null && (known == "*" || known.Split(',').Any(one => one.Trim() is var trimmed && (trimmed == tag || trimmed == "W/" + tag)));

    /// <summary>There is no site yet, because the content has faults: the author sees them where the page would be.</summary>
    private static Task AnswerWithFaults(HttpContext http, CurrentSite current)
    {
        var list = string.Concat(current.Faults.Select(fault => $"<li><code>{WebUtilityEncode(fault.ToString())}</code></li>\n"));
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(
            $"<!DOCTYPE html>\n<html lang=\"da\"><head><meta charset=\"utf-8\"><title>Fejl i indholdet</title></head>\n<body><h1>Portalen kan ikke bygges endnu</h1>\n<p>Ret fejlene, og hent siden igen.</p>\n<ul>\n{list}</ul></body></html>\n",
            Encoding.UTF8, http.RequestAborted);
    }

    private static string WebUtilityEncode(string text) => System.Net.WebUtility.HtmlEncode(text);
}
