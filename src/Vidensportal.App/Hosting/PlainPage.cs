using System.Text;

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
            $"<!DOCTYPE html>\n<html lang=\"da\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title></head>\n<body><h1>{title}</h1>\n{body}\n</body></html>\n",
            Encoding.UTF8, http.RequestAborted);
    }
}
