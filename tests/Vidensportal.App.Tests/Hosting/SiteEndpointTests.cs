using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Vidensportal.App.Tests.Api;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Hosting;

/// <summary>One program for all tests: nothing here changes what it serves.</summary>
public sealed class SmallPortal : IAsyncLifetime
{
    private readonly TemporaryFolder _content = new();
    private ServingPortal? _portal;

    internal ServingPortal Portal => _portal!;

    public async ValueTask InitializeAsync()
    {
        _content.Write(ContentDefaults.Complete("""
            -- 404.md --
            ---
            titel: Vi kan ikke finde siden
            ---
            -- modellen/index.md --
            ---
            titel: Modellen på dansk
            aliasser: [/gammel/model/]
            ---
            -- modellen/forkert.md --
            ---
            status: trukket-tilbage
            tilbagetrukket: {slags: fejl, begrundelse: Tallene var forkerte., dato: 2026-01-01}
            ---
            -- fakta/F33.yaml --
            """));
        _content.Write(TestContent.File(".hemmelig/noget.txt", "hemmeligt"));
        _portal = await ServingPortal.Start(_content);
    }

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        _content.Dispose();
    }
}

public sealed class SiteEndpointTests(SmallPortal small) : IClassFixture<SmallPortal>
{
    private HttpClient Client => small.Portal.Client;

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task A_page_that_was_withdrawn_as_a_mistake_is_gone(string method)
    {
        using var answer = await Client.SendAsync(new(new(method), "/modellen/forkert/"), Stopping);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal(method == "GET", (await answer.Content.ReadAsStringAsync(Stopping)).Contains("Tallene var forkerte.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("br;q=0.0, gzip;q=0", null)]
    [InlineData("identity", null)]
    [InlineData("BR", "br")]
    [InlineData("brotli", null)]
    [InlineData(null, null)]
    public async Task A_page_comes_in_the_encoding_that_the_browser_takes(string? accepted, string? encoding)
    {
        using var answer = await Send(HttpMethod.Get, "/modellen/", ("Accept-Encoding", accepted));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
        Assert.Contains("<h1 class=\"article-header__title\">Modellen på dansk</h1>", await Unpacked(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_encoding_has_a_strong_tag_of_its_own_and_a_known_tag_gets_an_empty_answer()
    {
        var tags = new List<string>();
        foreach (var encoding in (string[])["br", "gzip", "identity"])
        {
            using var answer = await Send(HttpMethod.Get, "/modellen/", ("Accept-Encoding", encoding));
            var tag = answer.Headers.ETag!;
            Assert.False(tag.IsWeak);
            tags.Add(tag.Tag);
            foreach (var known in (string[])[tag.Tag, $"\"andet\", {tag.Tag}", "W/" + tag.Tag, "*"])
            {
                using var again = await Send(HttpMethod.Get, "/modellen/", ("Accept-Encoding", encoding), ("If-None-Match", known));
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
                Assert.Equal(tag, again.Headers.ETag);
                Assert.Empty(await again.Content.ReadAsByteArrayAsync(Stopping));
            }
        }
        Assert.Equal(3, tags.Distinct().Count());
    }

    [Fact]
    public async Task An_unknown_tag_gets_the_page()
    {
        using var answer = await Send(HttpMethod.Get, "/modellen/", ("If-None-Match", "\"andet\""));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/modellen/")]
    [InlineData("/assets/site.css")]
    [InlineData("/sitemap.xml")]
    public async Task HEAD_gets_the_headers_of_GET_and_no_body(string address)
    {
        address = await Real(address);
        using var get = await Send(HttpMethod.Get, address, ("Accept-Encoding", "br"));
        using var head = await Send(HttpMethod.Head, address, ("Accept-Encoding", "br"));

        Assert.Equal(HeadersOf(get), HeadersOf(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stopping));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        using var answer = await Send(new(method), "/modellen/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/gammel/model/", "/modellen/")]
    [InlineData("/gammel/model", "/modellen/")]
    [InlineData("/modellen", "/modellen/")]
    [InlineData("/modellen?x=1&y=2", "/modellen/?x=1&y=2")]
    public async Task An_old_address_and_one_without_its_slash_lead_on(string address, string target)
    {
        using var answer = await Send(HttpMethod.Get, address);

        Assert.Equal((HttpStatusCode.MovedPermanently, target), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/findes-ikke/")]
    [InlineData("/findes-ikke")]
    [InlineData("/404/")]
    [InlineData("/404.html")]
    [InlineData("/modellen/index.html/")]
    public async Task What_does_not_exist_is_answered_with_404_and_the_portals_own_page(string address)
    {
        using var answer = await Send(HttpMethod.Get, address, ("If-None-Match", "*"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
        Assert.Contains("Vi kan ikke finde siden", await answer.Content.ReadAsStringAsync(Stopping), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/modellen/")]
    [InlineData("GET", "/findes-ikke/")]
    [InlineData("GET", "/modellen")]
    [InlineData("POST", "/")]
    [InlineData("GET", "/api/v1/fakta")]
    [InlineData("GET", "/_vidensportal/refresh")]
    public async Task Every_answer_has_the_security_headers(string method, string address)
    {
        using var request = new HttpRequestMessage(new(method), address);
        using var answer = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stopping);

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(answer, "Referrer-Policy"));
        Assert.Null(Header(answer, "Server"));
        Assert.Null(Header(answer, "Set-Cookie"));
    }

    [Fact]
    public async Task What_has_a_fingerprint_in_its_name_may_be_kept_for_a_year_and_the_rest_is_asked_for_each_time()
    {
        using var asset = await Send(HttpMethod.Get, await Real("/assets/site.css"));
        using var page = await Send(HttpMethod.Get, "/");

        Assert.Equal("public, max-age=31536000, immutable", Header(asset, "Cache-Control"));
        Assert.Equal("no-cache", Header(page, "Cache-Control"));
    }

    [Theory]
    [InlineData("/api/v1/fakta")]
    [InlineData("/api/v1/fakta.json")]
    public async Task The_API_answers_with_and_without_ending_to_any_site(string address)
    {
        using var answer = await Send(HttpMethod.Get, address);

        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
        Assert.Equal(1, JsonNode.Parse(await answer.Content.ReadAsByteArrayAsync(Stopping))!["iAlt"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("/api/v1/fakta/f33", HttpStatusCode.OK)]
    [InlineData("/api/v1/fakta/f99", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/fakta/", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/", HttpStatusCode.NotFound)]
    [InlineData("/data/fakta.csv", HttpStatusCode.OK)]
    [InlineData("/data/fakta", HttpStatusCode.NotFound)]
    [InlineData("/nyheder/atom.xml", HttpStatusCode.OK)]
    [InlineData("/robots.txt", HttpStatusCode.OK)]
    public async Task Files_answer_at_their_own_address_only(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await Send(HttpMethod.Get, address)).StatusCode);

    [Theory]
    [InlineData("/../site.yaml")]
    [InlineData("/%2e%2e/site.yaml")]
    [InlineData("/..%2fsite.yaml")]
    [InlineData("/modellen/../../site.yaml")]
    [InlineData("/..\\site.yaml")]
    [InlineData("/..%5csite.yaml")]
    [InlineData("//etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/%00")]
    [InlineData("/modellen/%00index.html")]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    [InlineData("/%5fheaders")]
    [InlineData("/site.yaml")]
    [InlineData("/modellen/index.md")]
    [InlineData("/.hemmelig/noget.txt")]
    [InlineData("/assets/")]
    [InlineData("/assets/../vidensportal.dll")]
    [InlineData("/MODELLEN/")]
    [InlineData("/%ff%fe")]
    [InlineData("/modellen/%")]
    [InlineData("/;/x")]
    [InlineData("http://andet.dk/_headers")]
    public async Task No_trick_gets_anything_but_a_refusal(string target)
    {
        var answer = await Raw(target);

        Assert.Contains(answer.Status, (int[])[400, 404]);
        foreach (var secret in (string[])["hemmeligt", "root:", "ansvarlig:"]) Assert.DoesNotContain(secret, answer.Head + answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_very_long_address_is_refused_and_the_program_goes_on()
    {
        Assert.Contains((await Raw("/" + new string('a', 100_000))).Status, (int[])[400, 404, 414]);
        Assert.Equal(404, (await Raw("/" + new string('a', 6_000))).Status);

        Assert.Equal(HttpStatusCode.OK, (await Send(HttpMethod.Get, "/")).StatusCode);
    }

    [Fact]
    public async Task Only_this_machine_is_listened_to()
    {
        var addresses = await Dns.GetHostAddressesAsync(Dns.GetHostName(), Stopping);
        foreach (var address in addresses.Where(address => !IPAddress.IsLoopback(address)))
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(address, small.Portal.Port, Stopping).AsTask());
        }
    }

    /// <summary>The address of an asset with its fingerprint, as the front page has it.</summary>
    private async Task<string> Real(string address)
    {
        if (!address.StartsWith("/assets/", StringComparison.Ordinal)) return address;
        var page = await Client.GetStringAsync("/", Stopping);
        var start = page.IndexOf("/assets/site-", StringComparison.Ordinal);
        return page[start..page.IndexOf('"', start)];
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            if (value is not null) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, Stopping);
    }

    private Task<RawAnswer> Raw(string target) => RawClient.Ask(small.Portal.Port, $"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    private static async Task<string> Unpacked(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStreamAsync(Stopping);
        await using Stream plain = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress), "gzip" => new GZipStream(body, CompressionMode.Decompress), _ => body,
        };
        return await new StreamReader(plain, Encoding.UTF8).ReadToEndAsync(Stopping);
    }

    private static string? Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer) =>
        answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Prepend(answer.StatusCode.ToString());
}
