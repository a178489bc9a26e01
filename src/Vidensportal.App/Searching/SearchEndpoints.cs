using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vidensportal.App.Hosting;
using Vidensportal.Search;
using Vidensportal.Site.Search;

namespace Vidensportal.App.Searching;

/// <summary>The search page without JavaScript, and the search for programs: <c>/soeg/</c>, <c>/api/v1/soegning</c>, <c>/api/v1/soegning/forslag</c>.</summary>
internal static class SearchEndpoints
{
    private const string Address = "/api/v1/soegning";

    /// <summary>Asked as somebody types: not a search of its own, and not counted.</summary>
    private const string AsOneTypes = "live";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapSearch(this WebApplication app)
    {
        app.MapMethods("/soeg/", Reading, Page);
        app.MapGet(Address, Find);
        app.MapGet(Address + "/forslag", Complete);
    }

    private static async Task Page(HttpContext http, CurrentSite current, SearchLog log)
    {
        var asked = Asked(http);
        if (asked.IsEmpty || current.Site is not { } site || site.Answer(http.Request.Path.Value!, asked) is not { } page)
        {
            await SiteEndpoint.Answer(http);
            return;
        }
        log.Count(asked.Query, site.Search.Index.Search(asked.Request with { Take = 0 }).Total);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = page.Length;
        http.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsGet(http.Request.Method)) await http.Response.Body.WriteAsync(page, http.RequestAborted);
    }

    private static Task Find(HttpContext http, CurrentSite current, SearchLog log)
    {
        if (Index(current) is not { } index) return NotReady(http);
        var asked = Asked(http);
        var clock = Stopwatch.GetTimestamp();
        var answer = index.Search(asked.Request);
        var took = Stopwatch.GetElapsedTime(clock);
        if (!asked.IsEmpty && !http.Request.Query.ContainsKey(AsOneTypes)) log.Count(asked.Query, answer.Total);
        Link(http, asked, answer.Total);
        return Send(http, SearchDocument.Of(asked, answer, took));
    }

    private static Task Complete(HttpContext http, CurrentSite current) =>
        Index(current) is { } index ? Send(http, new { forslag = index.Complete(Asked(http).Query) }) : NotReady(http);

    private static AskedSearch Asked(HttpContext http) => AskedSearch.Of(name => http.Request.Query[name]);

    private static ISearchIndex? Index(CurrentSite current) => current.Site?.Search.Index;

    private static Task NotReady(HttpContext http) => ProblemAnswer.Send(http, StatusCodes.Status503ServiceUnavailable, "Søgningen er ikke klar", "Prøv igen om lidt.");

    private static Task Send(HttpContext http, object answer)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentLanguage = "da";
        http.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(http.Response.Body, answer, Json, http.RequestAborted);
    }

    /// <summary>The pages of results around this one (RFC 8288).</summary>
    private static void Link(HttpContext http, AskedSearch asked, int total)
    {
        var last = Math.Max(1, (total + asked.Count - 1) / asked.Count);
        var links = new List<string> { To(1, "first"), To(last, "last") };
        if (asked.Page > 1) links.Add(To(asked.Page - 1, "prev"));
        if (asked.Page < last) links.Add(To(asked.Page + 1, "next"));
        http.Response.Headers.Link = string.Join(", ", links);

        string To(int page, string relation) => $"<{(asked with { Page = page }).Address(Address)}>; rel=\"{relation}\"";
    }
}
