using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Media;

/// <summary>Readers who become ill from movement.</summary>
public sealed class ReducedMotionTests(Portal portal)
{
    [Fact]
    public async Task Nothing_moves_by_itself_for_those_who_ask_for_stillness()
    {
        await using var tab = await portal.OpenAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await tab.GoToAsync("/modellen/indsatstrappen/");

        var moving = await tab.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('*')].filter(element => {
              const style = getComputedStyle(element)
              return style.scrollBehavior !== 'auto' || parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none'
            }).map(element => element.tagName + '.' + element.getAttribute('class'))
            """);

        Problems.AssertNone(moving);
    }

    [Fact]
    public async Task Link_within_the_page_glides_for_others()
    {
        await using var tab = await portal.OpenAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await tab.GoToAsync("/modellen/indsatstrappen/");

        Assert.Equal("smooth", await tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
    }
}
