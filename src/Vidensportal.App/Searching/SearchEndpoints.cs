using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vidensportal.App.Api;
using Vidensportal.App.Hosting;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Site;
using Vidensportal.Site.Search;

namespace Vidensportal.App.Searching;

/// <summary>The search page without JavaScript, and the search for programs: <c>/soeg/</c>, <c>/api/v1/soegning</c>, <c>/api/v1/soegning/forslag</c>.</summary>
internal static class SearchEndpoints
{
    private const string Address = "/api/v1/soegning";
    private const string JsonType = "application/json; charset=utf-8";

    /// <summary>Asked as somebody types: not a search of its own, and not counted.</summary>
    private const string AsOneTypes = "live";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapSearch(this WebApplication app)
    {
        app.MapMethods("/soeg/", Reading, Page);
        app.MapApi(Address, Find);
        app.MapApi(Address + "/forslag", Complete);
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

    private static Task Find(HttpContext http)
    {
        var current = http.RequestServices.GetRequiredService<CurrentSite>();
        if (current.Site is not { } site) return NotReady(http);
        var (kept, question) = (http.RequestServices.GetRequiredService<KeptAnswers>(), http.Request.QueryString.Value ?? "");
        if (kept.Find(site, question) is not { } answer)
        {
            if (Refusal(http, site) is { } faults) return ProblemAnswer.Send(http, StatusCodes.Status422UnprocessableEntity, "Ret felterne i adressen, og søg igen.", faults);
            kept.Keep(site, question, answer = Make(http, site));
        }
        if (answer.Counted is { } counted) http.RequestServices.GetRequiredService<SearchLog>().Count(counted, answer.Total);
        http.Response.Headers.Link = answer.Link;
        http.Response.Headers.CacheControl = "no-store";
        return answer.Forms.Send(http, JsonType);
    }

    /// <summary>What is wrong with the fields of the address; null when nothing is.</summary>
    private static IReadOnlyList<InputFault>? Refusal(HttpContext http, StaticSite site)
    {
        var query = new ApiQuery(http, "q", "type", "emne", "side", "antal", AsOneTypes);
        query.OneOf("type", SearchKinds.All);
        query.OneOf("emne", [.. site.Plan.Library.Settings.Topics.Select(topic => topic.Id)]);
        query.Whole("side", 1, AskedSearch.LastPage);
        query.Whole("antal", AskedSearch.HitsOnPage, AskedSearch.MostHits);
        return query.Faults.Count > 0 ? query.Faults : null;
    }

    private static KeptAnswer Make(HttpContext http, StaticSite site)
    {
        var asked = Asked(http);
        var clock = Stopwatch.GetTimestamp();
        var answer = site.Search.Index.Search(asked.Request);
        var took = Stopwatch.GetElapsedTime(clock);
        var isCounted = !asked.IsEmpty && !http.Request.Query.ContainsKey(AsOneTypes);
        var links = PageLinks.Of(asked.Page, asked.Count, answer.Total, page => (asked with { Page = page }).Address(Address));
        return new(EncodedForms.Of(SiteFile.OfBytes("soegning.json", () => JsonSerializer.SerializeToUtf8Bytes(SearchAnswerDocument.Of(asked, answer, took), Json))), links, isCounted ? asked.Query : null, answer.Total);
    }

    private static Task Complete(HttpContext http)
    {
        if (http.RequestServices.GetRequiredService<CurrentSite>().Site is not { } site) return NotReady(http);
        var query = new ApiQuery(http, "q");
        return query.Faults.Count > 0
            ? ProblemAnswer.Send(http, StatusCodes.Status422UnprocessableEntity, "Ret feltet i adressen, og hent igen.", query.Faults)
            : Send(http, new CompletionsDocument(site.Search.Index.Complete(Asked(http).Query)));
    }

    private static AskedSearch Asked(HttpContext http) => AskedSearch.Of(name => http.Request.Query[name]);

    private static Task NotReady(HttpContext http) => ProblemAnswer.Send(http, StatusCodes.Status503ServiceUnavailable, "Søgningen er ikke klar. Prøv igen om lidt.");

    private static Task Send(HttpContext http, object answer)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = JsonType;
        return JsonSerializer.SerializeAsync(http.Response.Body, answer, Json, http.RequestAborted);
    }
}
