using System.Net;
using System.Text;
using Vidensportal.App.Tests.Hosting;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Api;

/// <summary>What a client sends that does not keep the rules, or means ill: the right status, a problem in Danish, and a program that goes on.</summary>
public sealed class BadInputTests(ApiPortal api) : IClassFixture<ApiPortal>
{
    private const string Secret = "fortroligt-tal-8472013";
    private const string PostHead = "POST /api/v1/beregninger HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    private ServingPortal Portal => api.Portal;

    [Theory]
    [InlineData("{\"sager\": ", 400)]
    [InlineData("{\"sager\": 192,}", 400)]
    [InlineData("{'sager': 192}", 400)]
    [InlineData("{\"sager\": 0192}", 400)]
    [InlineData("{\"sager\": NaN}", 400)]
    [InlineData("{\"sager\": 1} {\"sager\": 2}", 400)]
    [InlineData("\u00ff\u00fe{\u0000}\u0000", 400)]
    [InlineData("{\"navn\": \"\u00e6\"}", 400)]
    [InlineData("null", 400)]
    [InlineData("\"tekst\"", 400)]
    [InlineData("", 400)]
    [InlineData("{\"sager\": 1e400}", 422)]
    [InlineData("{\"sager\": \"192\"}", 422)]
    [InlineData("{\"sager\": [192]}", 422)]
    [InlineData("{\"sager\": {\"a\": 1}}", 422)]
    [InlineData("{\"sager\": 1, \"sager\": 2}", 422)]
    [InlineData("{\"flytninger\": 4}", 422)]
    [InlineData("{\"navn\": \"\\ud800\"}", 422)]
    [InlineData("\u00ef\u00bb\u00bf{}", 200)]
    public async Task A_body_is_read_as_JSON_or_refused(string body, int status) =>
        Check(await RawClient.Ask(Portal.Port, Post(body, "Content-Type: application/json\r\n")), status);

    [Theory]
    [InlineData("Content-Type: application/json; charset=utf-16\r\n")]
    [InlineData("Content-Type: application/json; charset=iso-8859-1\r\n")]
    [InlineData("Content-Type: application/json; charset=hvadsomhelst\r\n")]
    [InlineData("Content-Type: application/json\r\nContent-Encoding: gzip\r\n")]
    [InlineData("Content-Type: text/json-ish\r\n")]
    [InlineData("Content-Type: ;;;\r\n")]
    [InlineData("")]
    public async Task A_body_in_another_form_is_refused(string headers) => Check(await RawClient.Ask(Portal.Port, Post("{}", headers)), 415);

    [Theory]
    [InlineData("Content-Type: application/json; charset=UTF-8\r\n")]
    [InlineData("Content-Type: application/json; charset=\"utf-8\"\r\n")]
    [InlineData("Content-Type: application/vnd.min+json\r\n")]
    public async Task The_same_said_otherwise_is_taken(string headers) => Check(await RawClient.Ask(Portal.Port, Post("{}", headers)), 200);

    [Fact]
    public async Task Deep_nesting_many_members_and_long_numbers_cost_no_more_than_their_bytes()
    {
        Check(await RawClient.Ask(Portal.Port, Post(new string('[', 60_000), "Content-Type: application/json\r\n")), 400);
        Check(await RawClient.Ask(Portal.Port, Post($"{{{string.Join(',', Enumerable.Range(0, 6_000).Select(number => $"\"a{number}\":1"))}}}", "Content-Type: application/json\r\n")), 422);
        Check(await RawClient.Ask(Portal.Port, Post($"{{\"sager\": {new string('9', 60_000)}}}", "Content-Type: application/json\r\n")), 422);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_whether_it_says_so_or_not()
    {
        var large = new string(' ', 70_000);

        Check(await RawClient.Ask(Portal.Port, Post(large, "Content-Type: application/json\r\n")), 413);
        Check(await RawClient.Ask(Portal.Port, $"{PostHead}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{large.Length:x}\r\n{large}\r\n0\r\n\r\n"), 413);
        Check(await RawClient.Ask(Portal.Port, $"{PostHead}Content-Type: application/json\r\nContent-Length: 9000000000000\r\n\r\n"), 413);
    }

    [Theory]
    [InlineData("/api/v1/soegning?q=%")]
    [InlineData("/api/v1/soegning?q=%zz")]
    [InlineData("/api/v1/soegning?q=%E6ble")]
    [InlineData("/api/v1/fakta?side=%c0%af")]
    [InlineData("/api/v1/beregninger?sager=%ff")]
    public async Task An_address_that_is_not_UTF8_is_refused(string address) => Check(await Get(address), 400);

    [Theory]
    [InlineData("/api/v1/../../site.yaml", 404)]
    [InlineData("/api/v1/fakta/..%2f..%2fsite.yaml", 404)]
    [InlineData("/api/v1/fakta/%2e%2e/%2e%2e/%2e%2e/site.yaml", 404)]
    [InlineData("/api/v1/fakta/..%5c..%5csite.yaml", 404)]
    [InlineData("/api/v1/fakta/F10.json.json", 404)]
    [InlineData("/api/v1//fakta", 404)]
    [InlineData("/api//v1/fakta", 404)]
    [InlineData("/api/v1/fakta;x=1", 404)]
    [InlineData("/api/v1/fakta%3Fside=1", 404)]
    [InlineData("/api/_headers", 404)]
    [InlineData("/api/v1/%00", 400)]
    public async Task A_trick_with_the_path_gets_nothing(string address, int status)
    {
        var answer = await Get(address);

        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain("ansvarlig", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Security-Policy:", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_is_refused_in_Danish_as_long_as_it_can_be_read_at_all()
    {
        Check(await Get($"/api/v1/soegning?q={new string('a', 7_900)}"), 200);
        Check(await Get($"/api/v1/soegning?q={new string('a', 8_100)}"), 414);
        Assert.Equal(414, (await Get($"/api/v1/soegning?q={new string('a', 100_000)}")).Status);
        Check(await Get("/api/v1/fakta", string.Concat(Enumerable.Range(0, 20).Select(number => $"X-{number}: {new string('a', 1_000)}\r\n"))), 431);
        Assert.Equal(431, (await Get("/api/v1/fakta", string.Concat(Enumerable.Range(0, 200).Select(number => $"X-{number}: {new string('a', 1_000)}\r\n")))).Status);
        Assert.Equal(431, (await Get("/api/v1/fakta", string.Concat(Enumerable.Range(0, 500).Select(number => $"X-{number}: a\r\n")))).Status);
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    [InlineData("DELETE")]
    public async Task Another_verb_is_refused(string verb) => Check(await RawClient.Ask(Portal.Port, $"{verb} /api/v1/fakta HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 405);

    [Theory]
    [InlineData("GET /api/v1/fakta HTTP/9.9\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /api/v1/fakta\r\n\r\n")]
    [InlineData("GET /api/v1/fakta HTTP/1.1\r\n\r\n")]
    [InlineData("GET /api/v1/fakta HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("POST /api/v1/beregninger HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /api/v1/beregninger HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")]
    [InlineData("POST /api/v1/beregninger HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n{}")]
    [InlineData("GET /api/v1/fakta HTTP/1.1\r\nHost: localhost\r\nX: \u0000\r\n\r\n")]
    public async Task What_is_no_HTTP_is_closed(string request)
    {
        using var client = await RawClient.Connect(Portal.Port);
        await client.Send(Encoding.Latin1.GetBytes(request));

        Assert.Contains((await client.Answer()).Status, (int[])[0, 400, 501, 505]);
    }

    [Fact]
    public async Task A_body_that_drips_is_not_waited_for()
    {
        using var content = new TemporaryFolder();
        content.Write(ContentDefaults.Complete("-- beregner/index.md --\n---\ntype: beregner\n---\n-- beregner/sammenlign.md --\n---\ntype: sammenligning\n---\n"));
        await using var portal = await ServingPortal.Start(content, "--set", "apiBodySeconds=1");
        using var client = await RawClient.Connect(portal.Port);
        await client.Send(Encoding.ASCII.GetBytes($"{PostHead}Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{{"));

        Check(await client.Answer(), 408);
        Assert.Equal(HttpStatusCode.OK, (await portal.Client.GetAsync("/api/v1/kilder", TestContext.Current.CancellationToken)).StatusCode);
        CheckNothingFailed(portal);
    }

    [Fact]
    public async Task Clients_that_vanish_or_never_read_cost_neither_memory_nor_words_in_the_log()
    {
        var before = Portal.MemoryBytes;
        var idle = new List<RawClient>();
        for (var number = 0; number < 150; number++)
        {
            var (half, unread) = (await RawClient.Connect(Portal.Port), await RawClient.Connect(Portal.Port));
            await half.Send(Encoding.ASCII.GetBytes($"{PostHead}Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{{\"navn\": \"{Secret}"));
            await unread.Send(Encoding.ASCII.GetBytes("GET /api/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            half.Vanish();
            if (number % 2 == 0) unread.Vanish();
            else idle.Add(unread);
        }

        Check(await Get("/api/v1/soegning?q=ord"), 200);
        Assert.InRange(Portal.MemoryBytes - before, long.MinValue, 150_000_000);
        foreach (var client in idle) client.Dispose();
        Assert.Single(Portal.Lines, line => line.StartsWith("Portalen vises", StringComparison.Ordinal));
        CheckNothingFailed(Portal);
    }

    [Fact]
    public async Task A_body_that_ends_too_soon_is_no_fault_of_ours()
    {
        using var client = await RawClient.Connect(Portal.Port);
        await client.Send(Encoding.ASCII.GetBytes($"{PostHead}Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{{\"navn\": \"{Secret}"));
        client.SendNoMore();

        Assert.Contains((await client.Answer()).Status, (int[])[0, 400]);
        Check(await Get("/api/v1/soegning?q=ord"), 200);
        CheckNothingFailed(Portal);
    }

    [Fact]
    public async Task Nothing_that_was_typed_is_written_in_the_log()
    {
        await Get($"/api/v1/soegning?q={Secret}&side=0");
        await Get($"/api/v1/beregninger?navn={Secret}&{Secret}=1");
        await Get($"/api/v1/{Secret}");
        await RawClient.Ask(Portal.Port, Post($"{{\"navn\": \"{Secret}\", \"{Secret}\": ", "Content-Type: application/json\r\n"));
        await RawClient.Ask(Portal.Port, $"{PostHead}Content-Length: x{Secret}\r\n\r\n");

        Assert.DoesNotContain(Portal.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
    }

    private Task<RawAnswer> Get(string address, string headers = "") => RawClient.Ask(Portal.Port, $"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n");

    private static byte[] Post(string body, string headers) => Encoding.Latin1.GetBytes($"{PostHead}{headers}Content-Length: {body.Length}\r\n\r\n{body}");

    private static void CheckNothingFailed(ServingPortal portal) => Assert.Equal([], portal.Lines.Where(line => line.Contains("fail:", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal)));

    private static void Check(RawAnswer answer, int status)
    {
        Assert.True(status == answer.Status, $"{answer.Status} {answer.Body}");
        if (status == 200) return;
        Assert.True(answer.IsProblem, answer.Head);
        Problems.Check(answer.Body, status);
    }
}
