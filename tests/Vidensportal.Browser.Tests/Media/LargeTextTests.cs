using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Media;

/// <summary>Text at twice its size, with nothing cut off and nothing on top of something else. That the page as it is bears larger text is tried on every page by <c>EveryPageTests</c>.</summary>
public sealed class LargeTextTests(Portal portal)
{
    private const int TwiceTheUsual = 32;

    /// <summary>As for a reader who has set the browser's own text size: the page may choose another layout.</summary>
    [Theory, MemberData(nameof(SitePages.OfEachKind), MemberType = typeof(SitePages))]
    public async Task Page_bears_a_browser_that_is_set_to_twice_the_text_size(string address)
    {
        await using var tab = await portal.OpenAsync();
        var developer = await tab.Page.Context.NewCDPSessionAsync(tab.Page);
        await developer.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = TwiceTheUsual, ["fixed"] = TwiceTheUsual } });
        await tab.GoToAsync(address);
        Assert.Equal("32px", await tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));

        Problems.AssertNone(await FindProblemsAsync(tab));
        await tab.Page.LoadAxeAsync();
        Problems.AssertNone(await tab.Page.RunAxeAsync("200 %"));
    }

    private static async Task<IReadOnlyList<string>> FindProblemsAsync(Tab tab) =>
        [.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/text.js")];
}
