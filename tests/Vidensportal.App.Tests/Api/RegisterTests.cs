using System.Net;
using System.Text.Json.Nodes;

namespace Vidensportal.App.Tests.Api;

public sealed class RegisterTests(ApiPortal api) : IClassFixture<ApiPortal>
{
    private HttpClient Client => api.Portal.Client;

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_question_a_register_is_its_file_as_on_a_plain_file_host()
    {
        var answer = await Client.GetByteArrayAsync("/api/v1/ordliste", Stopping);

        Assert.Equal(await Client.GetByteArrayAsync("/data/ordliste.json", Stopping), answer);
    }

    [Fact]
    public async Task A_page_has_at_most_two_hundred()
    {
        var answer = await Json("/api/v1/ordliste?side=1");

        Assert.Equal((250, 200, 200), (Number(answer, "iAlt"), Number(answer, "antal"), answer["ordliste"]!.AsArray().Count));
        Assert.Equal(50, (await Json("/api/v1/ordliste?side=2"))["ordliste"]!.AsArray().Count);
    }

    [Fact]
    public async Task Following_next_gives_every_record_once_and_in_order()
    {
        var seen = new List<string>();
        for (var next = "/api/v1/ordliste?antal=60"; next is not null;)
        {
            using var answer = await Client.GetAsync(next, Stopping);
            seen.AddRange(JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stopping))!["ordliste"]!.AsArray().Select(term => term!["id"]!.GetValue<string>()));
            next = Links(answer).GetValueOrDefault("next");
        }

        Assert.Equal(Enumerable.Range(1, 250).Select(number => $"ord{number:000}"), seen);
    }

    [Fact]
    public async Task Links_lead_to_the_pages_around_and_the_licence()
    {
        using var answer = await Client.GetAsync("/api/v1/ordliste?side=2&antal=100", Stopping);

        Assert.Equal(new Dictionary<string, string>
        {
            ["first"] = "/api/v1/ordliste?side=1&antal=100", ["last"] = "/api/v1/ordliste?side=3&antal=100",
            ["prev"] = "/api/v1/ordliste?side=1&antal=100", ["next"] = "/api/v1/ordliste?side=3&antal=100",
            ["license"] = "https://creativecommons.org/licenses/by/4.0/deed.da",
        }, Links(answer));
    }

    [Fact]
    public async Task Beyond_the_last_page_there_is_nothing_and_a_way_back()
    {
        using var answer = await Client.GetAsync("/api/v1/ordliste?side=99&antal=100", Stopping);

        Assert.Empty(JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stopping))!["ordliste"]!.AsArray());
        Assert.Equal("/api/v1/ordliste?side=3&antal=100", Links(answer)["prev"]);
        Assert.DoesNotContain("next", Links(answer).Keys);
    }

    [Theory]
    [InlineData("2012-12-31", "F11")]
    [InlineData("2013-01-01", "F10 F11")]
    [InlineData("2014-12-31", "F10 F11 F12")]
    [InlineData("2015-01-01", "F14")]
    [InlineData("2020-01-01", "")]
    public async Task On_a_day_there_are_the_facts_whose_years_it_lies_in_and_the_undated_are_counted(string day, string expected)
    {
        var answer = await Json($"/api/v1/fakta?paaDato={day}");

        Assert.Equal(expected, string.Join(' ', answer["fakta"]!.AsArray().Select(fact => fact!["id"]!.GetValue<string>())));
        Assert.Equal((answer["fakta"]!.AsArray().Count, 1, day), (Number(answer, "iAlt"), Number(answer, "udenPeriode"), answer["paaDato"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_day_is_kept_in_the_links()
    {
        using var answer = await Client.GetAsync("/api/v1/fakta?paaDato=2014-06-01&antal=1", Stopping);

        Assert.Equal("/api/v1/fakta?side=2&antal=1&paaDato=2014-06-01", Links(answer)["next"]);
    }

    [Theory]
    [InlineData("/api/v1/fakta?side=0&antal=201&paaDato=i%20dag&siide=1", "siide side antal paaDato")]
    [InlineData("/api/v1/fakta?side=-1", "side")]
    [InlineData("/api/v1/fakta?side=1.5", "side")]
    [InlineData("/api/v1/fakta?side=99999999999999999999", "side")]
    [InlineData("/api/v1/fakta?side=1&side=2", "side")]
    [InlineData("/api/v1/fakta?paaDato=2014-02-30", "paaDato")]
    [InlineData("/api/v1/kilder?paaDato=2014-01-01", "paaDato")]
    [InlineData("/api/v1/soegning?q=x&type=faktura&emne=ukendt&side=0&antal=300", "type emne side antal")]
    [InlineData("/api/v1/soegning/forslag?query=x", "query")]
    public async Task Every_field_that_cannot_be_used_is_named_at_once(string address, string fields)
    {
        using var answer = await Client.GetAsync(address, Stopping);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stopping))!;

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(fields, string.Join(' ', problem["fejl"]!.AsArray().Select(fault => fault!["felt"]!.GetValue<string>())));
        Assert.All(problem["fejl"]!.AsArray(), fault => Assert.EndsWith(".", fault!["besked"]!.GetValue<string>().TrimEnd('?') + ".", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_a_register_has_its_own_tag_and_a_known_one_gets_an_empty_answer()
    {
        using var first = await Client.GetAsync("/api/v1/fakta?antal=1&side=1", Stopping);
        using var second = await Client.GetAsync("/api/v1/fakta?antal=1&side=2", Stopping);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/fakta?antal=1&side=1");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await Client.SendAsync(request, Stopping);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Stopping));
    }

    [Fact]
    public async Task What_has_not_changed_since_gets_an_empty_answer_unless_the_tag_says_otherwise()
    {
        using var first = await Client.GetAsync("/api/v1/fakta", Stopping);
        var changed = first.Content.Headers.LastModified!.Value;

        Assert.Equal(HttpStatusCode.NotModified, await Since(changed));
        Assert.Equal(HttpStatusCode.OK, await Since(changed.AddSeconds(-1)));
        Assert.Equal(HttpStatusCode.OK, await Since(changed, "\"andet\""));

        async Task<HttpStatusCode> Since(DateTimeOffset known, string? tag = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/fakta");
            request.Headers.IfModifiedSince = known;
            if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            using var answer = await Client.SendAsync(request, Stopping);
            return answer.StatusCode;
        }
    }

    [Theory]
    [InlineData("/api/v1/fakta/f10")]
    [InlineData("/api/v1/fakta/F10")]
    public async Task A_record_is_found_by_its_id_as_it_is_written(string address) => Assert.Equal("F10", (await Json(address))["id"]!.GetValue<string>());

    [Theory]
    [InlineData("/api/v1/fakta/F09", "F09 blev trukket tilbage 31.\u00A0januar 2026. Kilden sagde noget andet.")]
    [InlineData("/api/v1/sider/gammel", "gammel blev trukket tilbage 1.\u00A0februar 2026. Siden er udløbet.")]
    public async Task What_was_withdrawn_is_gone_and_the_answer_says_why(string address, string detail)
    {
        using var answer = await Client.GetAsync(address, Stopping);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal(detail, JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stopping))!["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_draft_was_never_there() => Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync("/api/v1/sider/kladde", Stopping)).StatusCode);

    [Theory]
    [InlineData("/api/v1/findes-ikke")]
    [InlineData("/api/v1/findes-ikke/x")]
    [InlineData("/api/v1/fakta/F99")]
    [InlineData("/api/v1/fakta/F10/mere")]
    [InlineData("/api/v1/fakta/")]
    [InlineData("/api/v1/")]
    [InlineData("/api/v2/fakta")]
    [InlineData("/api")]
    [InlineData("/API/V1/FAKTA")]
    [InlineData("/api/v1/soegning/andet")]
    [InlineData("/api/v1/beregninger/andet")]
    public async Task What_does_not_exist_is_a_problem_in_Danish(string address)
    {
        using var answer = await Client.GetAsync(address, Stopping);

        await Problems.Check(answer, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("DELETE", "/api/v1/fakta", "GET, HEAD, OPTIONS")]
    [InlineData("PUT", "/api/v1/fakta/F10", "GET, HEAD, OPTIONS")]
    [InlineData("POST", "/api/v1/soegning", "GET, HEAD, OPTIONS")]
    [InlineData("PATCH", "/api/v1/beregninger", "GET, HEAD, POST, OPTIONS")]
    [InlineData("HVAD", "/api/v1/beregningsmodeller/1.0", "GET, HEAD, OPTIONS")]
    public async Task Another_method_is_a_problem_with_those_that_may_be_used(string method, string address, string allowed)
    {
        using var request = new HttpRequestMessage(new(method), address);
        using var answer = await Client.SendAsync(request, Stopping);

        await Problems.Check(answer, HttpStatusCode.MethodNotAllowed);
        Assert.Equal(allowed.Split(", "), answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/api/v1/fakta")]
    [InlineData("/api/v1/fakta/F10")]
    [InlineData("/api/v1/findes-ikke")]
    [InlineData("/api/v1/soegning?q=ord")]
    [InlineData("/data/fakta.csv")]
    public async Task Any_site_may_read_and_gets_no_cookie(string address)
    {
        using var answer = await Client.GetAsync(address, Stopping);

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("ETag, Last-Modified, Link, Retry-After", Assert.Single(answer.Headers.GetValues("Access-Control-Expose-Headers")));
        Assert.Equal(["da"], answer.Content.Headers.ContentLanguage);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/api/v1/fakta")]
    [InlineData("/data/fakta.csv")]
    public async Task A_browser_may_ask_before_it_asks_conditionally(string address)
    {
        using var question = new HttpRequestMessage(HttpMethod.Options, address);
        using var answer = await Client.SendAsync(question, Stopping);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Contains("If-None-Match", answer.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
    }

    private async Task<JsonNode> Json(string address) => JsonNode.Parse(await Client.GetStringAsync(address, Stopping))!;

    private static int Number(JsonNode answer, string key) => answer[key]!.GetValue<int>();

    private static Dictionary<string, string> Links(HttpResponseMessage answer) => answer.Headers.GetValues("Link").SelectMany(line => line.Split(", "))
        .Select(link => link.Split(">; rel=")).ToDictionary(link => link[1].Trim('"'), link => link[0].TrimStart('<'));
}
