using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A wrong address leads on.</summary>
public sealed class NotFoundTests(Portal portal)
{
    [Theory, InlineData("/findes-ikke/"), InlineData("/modellen/findes-ikke"), InlineData("/404.html"), InlineData("/assets/findes-ikke.css")]
    public async Task Wrong_address_answers_404_with_a_page(string address)
    {
        await using var tab = await portal.OpenAsync();

        var response = await tab.GoToAsync(address);

        Assert.Equal(404, response.Status);
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("Vi kan ikke finde siden");
    }

    [Fact]
    public async Task Every_way_on_leads_to_a_page()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(SitePages.WrongAddress);
        var links = await tab.Page.Locator("main a[href^='/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        Assert.True(links.Length >= 5, $"Only {links.Length} ways on.");
        foreach (var link in links) Assert.Equal(200, (await tab.Page.Context.APIRequest.GetAsync(link)).Status);
    }
}
