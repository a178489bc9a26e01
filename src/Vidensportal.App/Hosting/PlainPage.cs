using System.Text;
using Vidensportal.Site;
using Vidensportal.Site.Rendering;

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
        return http.Response.WriteAsync(PlainPageRenderer.Render(new(title, body, http.RequestServices.GetRequiredService<ThemeAssets>().Addresses)), Encoding.UTF8, http.RequestAborted);
    }
}
