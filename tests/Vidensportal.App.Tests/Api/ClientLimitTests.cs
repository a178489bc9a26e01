using System.Globalization;
using System.Text.RegularExpressions;
using Vidensportal.App.Tests.Hosting;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Api;

/// <summary>A client that asks too often waits; the others do not notice.</summary>
public sealed class ClientLimitTests : IAsyncLifetime
{
    private readonly TemporaryFolder _content = new();
    private ServingPortal? _portal;

    public async ValueTask InitializeAsync()
    {
        _content.Write(ContentDefaults.Complete("-- soeg.md --\n---\ntype: soegning\n---\n-- beregner/index.md --\n---\ntype: beregner\n---\n-- beregner/sammenlign.md --\n---\ntype: sammenligning\n---\n"));
        _portal = await ServingPortal.Start(_content, "--set", "apiCallsAtOnce=5", "--set", "apiCallsPerMinute=30", "--set", "apiCalculationsAtOnce=2", "--set", "apiCalculationsPerMinute=30");
    }

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        _content.Dispose();
    }

    [Fact]
    public async Task Too_many_calls_are_refused_until_the_time_that_is_told_and_nobody_else_is()
    {
        var answers = new List<RawAnswer>();
        for (var call = 0; call < 12; call++) answers.Add(await Get("/api/v1/soegning?q=x", "127.0.0.2"));
        var refused = answers.Last();

        Assert.Equal(Enumerable.Repeat(200, 5), answers.Take(5).Select(answer => answer.Status));
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
        var answers = new List<int>();
        for (var call = 0; call < 6; call++) answers.Add((await Get(address, client)).Status);

        Assert.Equal([200, 200], answers.Take(2));
        Assert.Contains(429, answers);
        Assert.Equal(200, (await Get("/api/v1/soegning?q=x", client)).Status);
    }

    [Fact]
    public async Task Searches_on_the_page_count_as_calls()
    {
        var answers = new List<int>();
        for (var call = 0; call < 12; call++) answers.Add((await Get("/soeg/?q=x", "127.0.0.6")).Status);

        Assert.Contains(429, answers);
        Assert.Equal(200, (await Get("/soeg/", "127.0.0.6")).Status);
    }

    private Task<RawAnswer> Get(string address, string from) => RawClient.Ask(_portal!.Port, $"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", from);
}
