using System.Text;
using Vidensportal.Site;
using Vidensportal.Site.Rendering;

namespace Vidensportal.App.Hosting;

/// <summary>A page that needs no site: for when there is none, or when it is the one that fails.</summary>
internal static class PlainPage
{
    private static readonly Dictionary<string, string> NoAssets = [];

    /// <param name="body">HTML, below the title.</param>
    public static Task Send(HttpContext http, int status, string title, string body)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "text/html; charset=utf-8";
        var assets = http.RequestServices.GetService<ThemeAssets>()?.Addresses ?? NoAssets;
        return http.Response.WriteAsync(PlainPageRenderer.Render(new(title, body, assets)), Encoding.UTF8, http.RequestAborted);
    }
}
