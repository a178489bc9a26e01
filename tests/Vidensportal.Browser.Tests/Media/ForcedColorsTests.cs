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
        Problems.AssertNone(await tab.Page.FindProblemsAsync("Media/forced-colors.js"));
    }

    [Fact]
    public async Task Steps_of_the_ladder_are_told_from_their_text_and_from_each_other()
    {
        await using var tab = await portal.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        await tab.GoToAsync("/modellen/indsatstrappen/");

        var step = await tab.Page.Locator("svg a.stairs-step").First.EvaluateAsync<string[]>(
            """
            step => {
              const style = part => getComputedStyle(step.querySelector(part))
              return [style('rect').fill, style('text').fill, style('rect').stroke]
            }
            """);

        Assert.NotEqual(step[0], step[1]);
        Assert.NotEqual(step[0], step[2]);
    }
}
