using System.Net;
using System.Text.Json.Nodes;
using Vidensportal.App.Tests.Hosting;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Searching;

/// <summary>The real program, searched through HTTP, and the log that it keeps.</summary>
public sealed class SearchTests : IAsyncLifetime
{
    private readonly TemporaryFolder _content = new();
    private readonly TemporaryFolder _data = new();
    private ServingPortal? _portal;

    private HttpClient Client => _portal!.Client;

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var pages = string.Concat(Enumerable.Range(1, 25).Select(number => $"-- kaniner/z{number}.md --\n---\ntitel: Kanin nummer {number}\nemner: [sagstal]\n---\nEn stribet kanin.\n"));
        _content.Write(ContentDefaults.Complete($"-- soeg.md --\n---\ntype: soegning\n---\n-- 404.md --\n-- ordliste/kanin.yaml --\n-- ordliste/index.md --\n{{{{liste ordliste}}}}\n{pages}"));
        _portal = await ServingPortal.Start(_content, "--data", _data.FullPath);
    }

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        _content.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task The_api_answers_with_hits_facets_and_links_to_the_pages_around()
    {
        using var answer = await Client.GetAsync("/api/v1/soegning?q=kaninerne&side=2&antal=10", Stopping);
        var found = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stopping))!;

        Assert.Equal((HttpStatusCode.OK, "application/json; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        Assert.Equal(("kaninerne", 26, 10), (found["q"]!.GetValue<string>(), found["iAlt"]!.GetValue<int>(), found["resultater"]!.AsArray().Count));
        Assert.Equal(["id", "titel", "url", "type", "uddrag", "score", "emner"], found["resultater"]![0]!.AsObject().Select(key => key.Key));
        Assert.Contains("<mark>", found["resultater"]![0]!["uddrag"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(25, found["facetter"]!["type"]!.AsArray().Single(value => value!["vaerdi"]!.GetValue<string>() == "side")!["antal"]!.GetValue<int>());
        var links = answer.Headers.GetValues("Link").Single();
        foreach (var relation in (string[])["first", "prev", "next", "last"]) Assert.Contains($"rel=\"{relation}\"", links, StringComparison.Ordinal);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task Completions_are_at_most_eight()
    {
        var found = JsonNode.Parse(await Client.GetStringAsync("/api/v1/soegning/forslag?q=kani", Stopping))!;

        Assert.InRange(found["forslag"]!.AsArray().Count, 1, 8);
    }

    [Fact]
    public async Task The_page_answers_without_scripts()
    {
        using var answer = await Client.GetAsync("/soeg/?q=kanin&type=begreb", Stopping);
        var page = await answer.Content.ReadAsStringAsync(Stopping);

        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Contains("/ordliste/#kanin", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/kaniner/z1/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_queries_cost_bounded_time_and_are_answered()
    {
        string[] queries = ["*a*", string.Concat(Enumerable.Repeat("(", 1_000)), string.Join(" OR ", Enumerable.Repeat("kanin", 300)), "\"" + new string('a', 1_900), "kanin~9 ^^^ [TO", "titel:( AND OR NOT"];
        foreach (var query in queries)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stopping);
            limit.CancelAfter(TimeSpan.FromMinutes(1));
            using var answer = await Client.GetAsync("/api/v1/soegning?q=" + Uri.EscapeDataString(query), limit.Token);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_change_in_the_content_is_found_without_a_restart()
    {
        Assert.DoesNotContain("/okapi/", await Client.GetStringAsync("/api/v1/soegning?q=okapi&live=1", Stopping), StringComparison.Ordinal);

        _content.Write(TestContent.File("okapi.md", "---\nid: okapi\ntype: system\ntitel: Okapi\nresume: En side om okapien, som er lang nok til at kunne stå her.\nstatus: udgivet\nudgivet: 2026-01-01\n---\nOkapien.\n"));

        await _portal!.PageWith("/api/v1/soegning?q=okapi&live=1", "/okapi/");
    }

    [Fact]
    public async Task A_question_asked_again_has_the_same_answer_and_a_wrong_one_is_wrong_again()
    {
        using var first = await Client.GetAsync("/api/v1/soegning?q=kaninerne&side=2", Stopping);
        using var second = await Client.GetAsync("/api/v1/soegning?q=kaninerne&side=2", Stopping);

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Stopping), await second.Content.ReadAsByteArrayAsync(Stopping));
        Assert.Equal(first.Headers.GetValues("Link"), second.Headers.GetValues("Link"));
        Assert.Equal("no-store", second.Headers.CacheControl!.ToString());
        for (var turn = 0; turn < 2; turn++) Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Client.GetAsync("/api/v1/soegning?q=kanin&side=nul", Stopping)).StatusCode);
        Assert.Matches("(?m)^vidensportal_search_repeated_total\\{.*\\} 1$", await Client.GetStringAsync("/metrics", Stopping));
    }

    [Fact]
    public async Task Searches_are_counted_by_day_without_who_and_not_while_one_types()
    {
        await Client.GetAsync("/soeg/?q=Kanin%20%20STRIBET", Stopping);
        // The second of the two is answered as the first was, and counted like it.
        await Client.GetAsync("/api/v1/soegning?q=kanin stribet", Stopping);
        await Client.GetAsync("/api/v1/soegning?q=kanin stribet", Stopping);
        await Client.GetAsync("/api/v1/soegning?q=kani&live=1", Stopping);
        await Client.GetAsync("/api/v1/soegning?q=findesikke", Stopping);
        await _portal!.StopAsync();

        var log = JsonNode.Parse(File.ReadAllText(Path.Combine(_data.FullPath, "soegelog.json")))!.AsArray();

        Assert.Equal(["findesikke", "kanin stribet"], log.Select(search => search!["Query"]!.GetValue<string>()));
        Assert.Equal([1, 3], log.Select(search => search!["Times"]!.GetValue<int>()));
        Assert.Equal(["Day", "Query", "Times", "Hits"], log[0]!.AsObject().Select(key => key.Key));
    }
}
