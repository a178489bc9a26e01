using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Media;

/// <summary>Readers whose system chooses the colours.</summary>
public sealed class ForcedColorsTests(Portal portal)
{
    [Theory, MemberData(nameof(SitePages.OfEachKind), MemberType = typeof(SitePages))]
    public async Task Page_breaks_no_axe_rule_in_forced_colours(string address)
    {
        await using var tab = await portal.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        await tab.GoToAsync(address);
        await tab.Page.LoadAxeAsync();

        // axe reads -webkit-text-fill-color, which keeps the author's colour where the reader sees her own.
        Problems.AssertNone(await tab.Page.RunAxeAsync("forced colours", exceptRules: "color-contrast"));
    }

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task Steps_of_the_ladder_have_the_readers_background_and_an_edge(ColorScheme theme)
    {
        await using var tab = await portal.OpenAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = theme });
        await tab.GoToAsync("/modellen/indsatstrappen/");

        var colors = await tab.Page.Locator("svg a.stairs-step").First.EvaluateAsync<string[]>(
            """
            step => {
              const style = part => getComputedStyle(step.querySelector(part))
              return [getComputedStyle(document.body).backgroundColor, style('rect').fill, style('rect').stroke, style('text').fill]
            }
            """);

        var (background, fill, edge, text) = (colors[0], colors[1], colors[2], colors[3]);
        Assert.Equal(background, fill);
        Assert.NotEqual(background, edge);
        Assert.NotEqual(background, text);
    }
}
