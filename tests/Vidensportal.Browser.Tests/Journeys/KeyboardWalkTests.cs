using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>The Tab key from the top of a page to its end: the reader sees where she is at every stop.</summary>
public sealed class KeyboardWalkTests(Portal portal)
{
    private const int MostStops = 100;

    [Theory, MemberData(nameof(SitePages.OfEachKind), MemberType = typeof(SitePages))]
    public async Task Every_stop_is_on_the_screen_uncovered_and_marked(string address)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(address);
        var look = PageScript.Read("Journeys/focus.js");
        var problems = new List<string>();

        for (var stops = 0; stops < MostStops; stops++)
        {
            await tab.PressAsync("Tab");
            if (await tab.Page.EvaluateAsync<string[]?>(look) is not { } found) break;
            problems.AddRange(found);
        }

        Problems.AssertNone(problems);
    }
}
