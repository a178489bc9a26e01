using Vidensportal.App.Hosting;
using Vidensportal.Site.Calculations;

namespace Vidensportal.App.Calculations;

/// <summary>The calculator without JavaScript: its form comes here, and the answer is the same page, calculated.</summary>
internal static class CalculatorEndpoint
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCalculator(this WebApplication app)
    {
        app.MapMethods("/beregner/", Reading, Answer);
        app.MapMethods("/beregner/sammenlign/", Reading, Answer);
    }

    private static Task Answer(HttpContext http, CurrentSite current)
    {
        if (http.Request.Query.Count == 0 || current.Site?.Answer(http.Request.Path.Value!, FilledForm.Of(Fields(http.Request.Query))) is not { } page) return SiteEndpoint.Answer(http);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = page.Length;
        // What somebody typed is kept nowhere on the way.
        http.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsGet(http.Request.Method) ? http.Response.Body.WriteAsync(page, http.RequestAborted).AsTask() : Task.CompletedTask;
    }

    internal static IEnumerable<KeyValuePair<string, string>> Fields(IQueryCollection query) =>
        query.SelectMany(field => field.Value.Select(text => KeyValuePair.Create(field.Key, text ?? "")));
}
