using System.Text;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>A page that needs no site: for when there is none, or when it is the one that fails.</summary>
internal static class PlainPage
{
    /// <param name="body">HTML, below the title.</param>
    public static Task Send(HttpContext http, int status, string title, string body)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">{Style(http)}<title>{title}</title></head>
            <body class="document"><div class="page"><main class="page__main stand-in">
            <h1 class="article-header__title">{title}</h1>
            {body}
            </main></div></body></html>

            """,
            Encoding.UTF8, http.RequestAborted);
    }

    /// <summary>It looks like the others where their look can be had.</summary>
    private static string Style(HttpContext http) =>
        http.RequestServices.GetService<ThemeAssets>()?.Addresses.GetValueOrDefault("site.css") is { } address ? $"<link rel=\"stylesheet\" href=\"{address}\">" : "";
}
