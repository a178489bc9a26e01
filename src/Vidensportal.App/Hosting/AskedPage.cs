using Vidensportal.Site.Views;

namespace Vidensportal.App.Hosting;

/// <summary>A page that answers what stands in its address: without JavaScript a form comes here, and the answer is the same page, filled in.</summary>
internal static class AskedPage
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <param name="read">What the visitor asks, from the fields of the address.</param>
    public static void MapAskedPage(this WebApplication app, string address, Func<IQueryCollection, VisitorInput> read) =>
        app.MapMethods(address, Reading, (HttpContext http, CurrentSite current) => Answer(http, current, read));

    private static Task Answer(HttpContext http, CurrentSite current, Func<IQueryCollection, VisitorInput> read)
    {
        if (http.Request.Query.Count == 0 || current.Site?.Answer(http.Request.Path.Value!, read(http.Request.Query)) is not { } page) return SiteEndpoint.Answer(http);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = page.Length;
        // What somebody typed is kept nowhere on the way.
        http.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsGet(http.Request.Method) ? http.Response.Body.WriteAsync(page, http.RequestAborted).AsTask() : Task.CompletedTask;
    }
}
