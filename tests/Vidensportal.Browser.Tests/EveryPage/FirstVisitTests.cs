using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>What a browser fetches of a page before the reader has done anything, as it comes over the line.</summary>
public sealed class FirstVisitTests(Portal portal)
{
    private const int MostBytes = 60_000;

    /// <summary>For what scripts fetch once the page is there.</summary>
    private const int WaitInMilliseconds = 800;

    [Theory]
    [InlineData("/beregner/")]
    [InlineData("/beregner/?m=1.0&sager=200")]
    [InlineData("/beregner/sammenlign/")]
    [InlineData("/kom-i-gang/til-moedet/")]
    [InlineData("/kom-i-gang/til-moedet/#?del=side-resultater-oekonomi")]
    [InlineData("/kom-i-gang/koereplan/")]
    [InlineData("/kommuner/?status=naevnt")]
    [InlineData("/soeg/?q=sagstal")]
    public async Task A_first_visit_fetches_at_most_60_kilobytes(string address)
    {
        await using var tab = await portal.OpenAsync();
        var fetched = new List<IRequest>();
        tab.Page.RequestFinished += (_, request) => { lock (fetched) fetched.Add(request); };

        await tab.Page.GotoAsync(new Uri(portal.Address, address).AbsoluteUri);
        await tab.Page.WaitForTimeoutAsync(WaitInMilliseconds);
        List<IRequest> requests;
        lock (fetched) requests = [.. fetched];
        var sizes = await Task.WhenAll(requests.Select(async request => (request.Url, Bytes: (await request.SizesAsync()).ResponseBodySize)));

        Assert.True(sizes.Sum(one => one.Bytes) <= MostBytes, string.Join('\n', sizes.Select(one => $"{one.Bytes} {one.Url}")));
        Assert.True(sizes.Length > 4, "Neither fonts nor styles were fetched.");
    }
}
