using System.Text;
using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Media;

/// <summary>Pages on paper, as committee members read them.</summary>
public sealed class PrintTests(Portal portal)
{
    [Theory, MemberData(nameof(SitePages.OfEachKind), MemberType = typeof(SitePages))]
    public async Task Paper_has_the_whole_text_and_no_chrome(string address)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Paper, JavaScriptEnabled = false });
        await tab.GoToAsync(address);
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Problems.AssertNone([.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/print.js")]);
    }

    [Fact]
    public async Task Reader_of_the_dark_theme_prints_black_on_white()
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = ColorScheme.Dark });
        await tab.GoToAsync("/resultater/oekonomi/");

        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task What_is_folded_is_unfolded_on_paper_and_folded_again()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync("/resultater/oekonomi/");
        var folded = await Folded(tab).CountAsync();
        Assert.True(folded > 0, "The page has nothing folded.");
        await tab.Page.EvaluateAsync("() => addEventListener('beforeprint', () => (window.foldedOnPaper = document.querySelectorAll('details:not([open])').length))");

        var paper = await tab.Page.PdfAsync(new() { Format = "A4" });

        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(paper, 0, 8), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => window.foldedOnPaper"));
        await Assertions.Expect(Folded(tab)).ToHaveCountAsync(folded);
    }

    private static ILocator Folded(Tab tab) => tab.Page.Locator("details:not([open])");
}
