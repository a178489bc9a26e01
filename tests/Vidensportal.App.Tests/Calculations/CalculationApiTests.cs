using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Vidensportal.App.Tests.Hosting;
using Vidensportal.Calculator.Models;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Calculations;

/// <summary>The real program with the portal's own calculator.</summary>
public sealed class CalculatingPortal : IAsyncLifetime
{
    private readonly TemporaryFolder _content = new();
    private ServingPortal? _portal;

    internal ServingPortal Portal => _portal!;

    public async ValueTask InitializeAsync()
    {
        _content.Write(ContentDefaults.Complete("-- beregner/index.md --\n---\ntype: beregner\n---\n-- beregner/sammenlign.md --\n---\ntype: sammenligning\n---\n-- 404.md --\n"));
        _portal = await ServingPortal.Start(_content);
    }

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        _content.Dispose();
    }
}

public sealed class CalculationApiTests(CalculatingPortal calculating) : IClassFixture<CalculatingPortal>
{
    private const string Address = "/api/v1/beregninger";

    private HttpClient Client => calculating.Portal.Client;

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_is_calculated_to_the_oere()
    {
        using var answer = await Post("""{"modelVersion": "1.0", "besparelseKendtKr": 6700000}""");
        var calculation = await Json(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal((3772064.26, 4084108.24, 1.2935, 1.2210), (Number(calculation, "nutidsvaerdiKr"), Number(calculation, "sumResultatKr"), Number(calculation, "gevinstPrInvesteretKrone"), Number(calculation, "tilbagebetalingAar")));
        Assert.Equal(-12850967.82, calculation["scenarier"]!["ingenEffekt"]!["nutidsvaerdiKr"]!.GetValue<double>());
        Assert.Equal("1.0", calculation["modelVersion"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_query_of_a_share_link_gives_the_same_as_the_body()
    {
        using var byLink = await Client.GetAsync($"{Address}?m=1.0&besparelse_kendt_kr=3.700.000&indfasning_pct_1=100&indfasning_pct_2=&bortfald_pct=0&kausal_pct=100&horisont_aar=1&rente_pct=0", Stopping);
        using var byBody = await Post("""{"modelVersion":"1.0","besparelseKendtKr":3700000,"indfasningPct":[100],"bortfaldPct":0,"kausalPct":100,"horisontAar":1,"rentePct":0}""");
        var calculation = await Json(byLink);

        Assert.Equal(950_000, Number(calculation, "sumResultatKr"));
        Assert.Equal((await Json(byBody)).ToJsonString(), calculation.ToJsonString());
    }

    [Fact]
    public async Task All_faults_are_named_in_Danish_with_their_fields_and_a_trace_id()
    {
        using var answer = await Post("""{"sager": 0, "sagerEfter": 61, "refusion": "ja", "flytninger": [{"fra": 6, "til": 6, "antal": -1}], "hvadsomhelst": 1}""");
        var problem = await Json(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("da", answer.Content.Headers.ContentLanguage.Single());
        Assert.Empty(((string[])["sager", "sagerEfter", "refusion", "hvadsomhelst"]).Except(problem["fejl"]!.AsArray().Select(fault => fault!["felt"]!.GetValue<string>())));
        Assert.All(problem["fejl"]!.AsArray(), fault => Assert.NotEmpty(fault!["besked"]!.GetValue<string>()));
        Assert.NotEmpty(problem["sporingsId"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"sager": """, HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("""{"sager": NaN}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"sager": 1e999}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"sager": "192"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"modelVersion": "7.0"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"enhedsprisKr": [1,2]}""", HttpStatusCode.UnprocessableEntity)]
    public async Task What_cannot_be_calculated_is_answered_with_a_problem(string body, HttpStatusCode status)
    {
        using var answer = await Post(body);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal((int)status, (await Json(answer))["status"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_is_refused()
    {
        using var answer = await Post($"{{\"navn\": \"{new string('a', 10_000_000)}\"}}");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        using var answer = await Post(string.Concat(Enumerable.Repeat("[", 20_000)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Another_kind_of_body_is_refused()
    {
        using var content = new StringContent("sager=192", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await Client.PostAsync(Address, content, Stopping);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Another_site_may_ask_before_it_posts()
    {
        using var question = new HttpRequestMessage(HttpMethod.Options, Address);
        using var answer = await Client.SendAsync(question, Stopping);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("GET, HEAD, POST, OPTIONS", answer.Headers.GetValues("Access-Control-Allow-Methods").Single());
    }

    [Fact]
    public async Task The_model_is_answered_by_its_version_and_an_unknown_one_is_not_found()
    {
        var model = JsonNode.Parse(await Client.GetStringAsync("/api/v1/beregningsmodeller/1.0", Stopping))!;

        Assert.Equal(Enum.GetValues<InputKey>().Length, model["felter"]!.AsArray().Count);
        Assert.Equal("sager", model["felter"]![0]!["noegle"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync("/api/v1/beregningsmodeller/9.9", Stopping)).StatusCode);
    }

    [Fact]
    public async Task The_form_is_answered_with_its_own_page_and_kept_nowhere()
    {
        using var answer = await Client.GetAsync("/beregner/?sager=384", Stopping);
        var page = await answer.Content.ReadAsStringAsync(Stopping);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Contains("value=\"384\"", page, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy", answer.Headers.Select(header => header.Key));
    }

    [Theory]
    [InlineData("/beregner/")]
    [InlineData("/beregner/sammenlign/")]
    public async Task Without_anything_filled_in_the_built_page_is_answered_with_its_tag(string address)
    {
        using var answer = await Client.GetAsync(address, Stopping);

        Assert.NotNull(answer.Headers.ETag);
    }

    [Fact]
    public async Task An_address_without_its_last_slash_keeps_what_was_filled_in_on_the_way()
    {
        using var answer = await Client.GetAsync("/beregner?sager=384", Stopping);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/beregner/?sager=384", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Markup_in_a_name_is_text()
    {
        var page = await Client.GetStringAsync("/beregner/?navn=%3Cscript%3Ealert(1)%3C/script%3E", Stopping);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Post(string body) => Client.PostAsync(Address, new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")), Stopping);

    private static async Task<JsonNode> Json(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stopping))!;

    private static double Number(JsonNode calculation, string key) => calculation[key]!.GetValue<double>();
}
