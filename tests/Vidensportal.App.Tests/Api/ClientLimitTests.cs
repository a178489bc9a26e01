using System.Globalization;
using System.Text.RegularExpressions;
using Vidensportal.App.Tests.Hosting;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Api;

/// <summary>The real program with small limits, for tests that each come from an address of their own.</summary>
public sealed class LimitedPortal : IAsyncLifetime
{
    private readonly TemporaryFolder _content = new();
    private ServingPortal? _portal;

    internal ServingPortal Portal => _portal!;

    public async ValueTask InitializeAsync()
    {
        _content.Write(ContentDefaults.Complete("-- soeg.md --\n---\ntype: soegning\n---\n-- beregner/index.md --\n---\ntype: beregner\n---\n-- beregner/sammenlign.md --\n---\ntype: sammenligning\n---\n"
            + "-- kommuner/index.md --\n---\ntype: kommuneregister\n---\n-- kom-i-gang/til-moedet.md --\n---\ntype: moede\n---\n-- 429.md --\n---\ntitel: Vent et øjeblik\nnoindex: ja\n---\n"));
        _portal = await ServingPortal.Start(_content, "--set", "apiCallsAtOnce=5", "--set", "apiCallsPerMinute=30", "--set", "apiCalculationsAtOnce=2", "--set", "apiCalculationsPerMinute=30");
    }

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        _content.Dispose();
    }
}

/// <summary>A client that asks too often waits; the others do not notice.</summary>
public sealed class ClientLimitTests(LimitedPortal limited) : IClassFixture<LimitedPortal>
{
    private const int Most = 60;

    [Fact]
    public async Task Too_many_calls_are_refused_until_the_time_that_is_told_and_nobody_else_is()
    {
        var (refused, calls) = await UntilRefused("/api/v1/soegning?q=x", "127.0.0.2");

        Assert.InRange(calls, 5, Most);
        Assert.Equal(429, refused.Status);
        Problems.Check(refused.Body, 429);
        var wait = int.Parse(Regex.Match(refused.Head, "Retry-After: ([0-9]+)").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(wait, 1, 4);
        Assert.Equal(200, (await Get("/api/v1/soegning?q=x", "127.0.0.3")).Status);
        Assert.Equal(200, (await Get("/api/v1/kilder", "127.0.0.2")).Status);
        Assert.Equal(200, (await Get("/", "127.0.0.2")).Status);

        await Task.Delay(TimeSpan.FromSeconds(wait + 1), TestContext.Current.CancellationToken);
        Assert.Equal(200, (await Get("/api/v1/soegning?q=x", "127.0.0.2")).Status);
    }

    [Theory]
    [InlineData("/api/v1/beregninger?sager=100", "127.0.0.4")]
    [InlineData("/beregner/?sager=100", "127.0.0.5")]
    public async Task Calculations_have_a_limit_of_their_own(string address, string client)
    {
        var (refused, calls) = await UntilRefused(address, client);

        Assert.InRange(calls, 2, Most);
        Assert.Equal(429, refused.Status);
        Assert.Equal(200, (await Get("/api/v1/soegning?q=x", client)).Status);
    }

    [Theory]
    [InlineData("/soeg/", "?q=x", "127.0.0.6")]
    [InlineData("/kommuner/", "?navn=x", "127.0.0.7")]
    [InlineData("/kom-i-gang/til-moedet/", "?vis=x", "127.0.0.8")]
    [InlineData("/beregner/", "?sager=100", "127.0.0.9")]
    [InlineData("/beregner/sammenlign/", "?sager=100", "127.0.0.10")]
    public async Task A_reader_who_asks_too_often_meets_a_page_of_the_site_and_can_still_read(string page, string query, string client)
    {
        var (answer, _) = await UntilRefused(page + query, client);

        Assert.Equal(429, answer.Status);
        Assert.Contains("Content-Type: text/html; charset=utf-8", answer.Head, StringComparison.Ordinal);
        Assert.Contains("Cache-Control: no-store", answer.Head, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy:", answer.Head, StringComparison.Ordinal);
        Assert.InRange(int.Parse(Regex.Match(answer.Head, "Retry-After: ([0-9]+)").Groups[1].Value, CultureInfo.InvariantCulture), 1, 4);
        Assert.Contains("<h1 class=\"article-header__title\">Vent et øjeblik</h1>", answer.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await Get(page, client)).Status);
    }

    [Fact]
    public async Task The_page_for_it_has_no_address_of_its_own()
    {
        Assert.Equal(404, (await Get("/429.html", "127.0.0.11")).Status);
        Assert.Equal(404, (await Get("/429/", "127.0.0.11")).Status);
        Assert.DoesNotContain("429", (await Get("/sitemap.xml", "127.0.0.11")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_without_that_page_tells_it_plainly()
    {
        using var content = new TemporaryFolder();
        content.Write(ContentDefaults.Complete("-- soeg.md --\n---\ntype: soegning\n---\n"));
        await using var portal = await ServingPortal.Start(content, "--set", "apiCallsAtOnce=1", "--set", "apiCallsPerMinute=1");
        await portal.Client.GetAsync(new Uri("/soeg/?q=x", UriKind.Relative), TestContext.Current.CancellationToken);

        using var refused = await portal.Client.GetAsync(new Uri("/soeg/?q=x", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Contains(">Vent et øjeblik, og prøv igen</h1>", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>Asks until it is no longer answered: how many calls that takes depends on how fast the machine is, for a new one is allowed every other second.</summary>
    private async Task<(RawAnswer Answer, int Calls)> UntilRefused(string address, string from)
    {
        RawAnswer answer;
        var calls = 0;
        do answer = await Get(address, from);
        while (answer.Status == 200 && ++calls < Most);
        return (answer, calls);
    }

    private Task<RawAnswer> Get(string address, string from) => RawClient.Ask(limited.Portal.Port, $"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", from);
}
