using System.Net;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Hosting;

/// <summary>Behind a proxy that has TLS, which stands on this machine in the tests.</summary>
public sealed class ProxyTests : IDisposable
{
    private readonly TemporaryFolder _content = new();

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    public ProxyTests() => _content.Write(ContentDefaults.Complete("-- a.md --\nTeksten.\n"));

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task A_reader_without_TLS_is_sent_on_and_one_with_it_is_told_to_keep_it()
    {
        await using var portal = await ServingPortal.Start(_content, "--set", "knownProxies=127.0.0.1", "--set", "httpsRedirect=true", "--set", "hstsDays=30");

        using var plain = await Send(portal, "/a/?x=1", "http");
        using var safe = await Send(portal, "/a/", "https");

        Assert.Equal((HttpStatusCode.PermanentRedirect, "https://localhost/a/?x=1"), (plain.StatusCode, plain.Headers.Location!.ToString()));
        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal((HttpStatusCode.OK, "max-age=2592000"), (safe.StatusCode, safe.Headers.GetValues("Strict-Transport-Security").Single()));
        Assert.Equal(HttpStatusCode.OK, (await Send(portal, "/healthz/live", null)).StatusCode);
    }

    [Fact]
    public async Task Nobody_else_is_believed()
    {
        await using var portal = await ServingPortal.Start(_content, "--set", "knownProxies=10.0.0.0/8");

        using var answer = await Send(portal, "/a/", "https");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    private static async Task<HttpResponseMessage> Send(ServingPortal portal, string address, string? scheme)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (scheme is not null)
        {
            request.Headers.Add("X-Forwarded-Proto", scheme);
            request.Headers.Add("X-Forwarded-For", "192.0.2.7");
        }
        return await portal.Client.SendAsync(request, Stopping);
    }
}
