using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>What a browser fetches of a page before the reader has done anything, as it comes over the line.</summary>
public sealed class FirstVisitTests(Portal portal)
{
    private const int MostBytes = 60_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/beregner/")]
    [InlineData("/beregner/?m=1.0&sager=200")]
    [InlineData("/beregner/?sager=mange")]
    [InlineData("/beregner/sammenlign/")]
    [InlineData("/kom-i-gang/til-moedet/")]
    [InlineData("/kom-i-gang/til-moedet/?del=side-resultater-oekonomi")]
    [InlineData("/kom-i-gang/til-moedet/#?del=side-resultater-oekonomi")]
    [InlineData("/kom-i-gang/koereplan/")]
    [InlineData("/kommuner/?status=naevnt")]
    [InlineData("/soeg/?q=sagstal")]
    public async Task A_first_visit_fetches_at_most_60_kilobytes(string address)
    {
        await using var tab = await portal.OpenAsync();
        var requests = new List<IRequest>();
        tab.Page.Request += (_, request) => { lock (requests) requests.Add(request); };

        await tab.Page.GotoAsync(new Uri(portal.Address, address).AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var sizes = await Task.WhenAll(requests.Select(async request => (request.Url, Bytes: (await request.SizesAsync()).ResponseBodySize)));

        Assert.True(sizes.Sum(one => one.Bytes) <= MostBytes, string.Join('\n', sizes.Select(one => $"{one.Bytes} {one.Url}")));
        Assert.True(sizes.Length > 4, "Neither fonts nor styles were fetched.");
    }
}
