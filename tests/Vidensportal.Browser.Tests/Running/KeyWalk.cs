namespace Vidensportal.Browser.Tests.Running;

/// <summary>Somebody who goes through a page with the Tab key, and looks at every stop whether she sees where she is.</summary>
internal sealed class KeyWalk(Tab tab)
{
    private const int LongestWay = 250;
    // A field for a date has four stops of its own.
    private const int MostStopsInOnePlace = 6;
    private static readonly string Look = PageScript.Read("Journeys/focus.js");
    private readonly List<string> _problems = [];
    private string _place = "";
    private int _stopsInPlace;

    /// <summary>What could not be seen, or not well enough.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>One stop on; false at the end of the page. Fails when the key does not lead away.</summary>
    public async Task<bool> StepAsync()
    {
        await tab.PressAsync("Tab");
        if (await tab.Page.EvaluateAsync<string[]?>(Look) is not { } found) return false;
        _problems.AddRange(found);
        var place = await tab.Page.EvaluateAsync<string>("document.activeElement.id + document.activeElement.outerHTML.slice(0, 200)");
        _stopsInPlace = place == _place ? _stopsInPlace + 1 : 1;
        _place = place;
        Assert.True(_stopsInPlace < MostStopsInOnePlace, $"The Tab key does not leave {place}.");
        return true;
    }

    /// <summary>To the end of the page.</summary>
    /// <returns>The number of stops.</returns>
    public async Task<int> ToEndAsync()
    {
        var stops = 0;
        while (await StepAsync()) Assert.True(++stops < LongestWay, $"The page has not ended after {stops} stops.");
        return stops;
    }

    public async Task ReachAsync(string target)
    {
        await Assertions.Expect(tab.Page.Locator(target).First).ToBeAttachedAsync();
        for (var steps = 0; steps < LongestWay; steps++)
        {
            Assert.True(await StepAsync(), $"{target} was never reached.");
            if (await tab.Page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target)) return;
        }
        Assert.Fail($"{target} was not reached in {LongestWay} steps.");
    }

    public async Task FollowAsync(string link)
    {
        await ReachAsync(link);
        await tab.PressAsync("Enter");
    }

    /// <summary>Presses a button, and is then at what the page says of it.</summary>
    public async Task SendAsync(string button, string answer)
    {
        await FollowAsync(button);
        await Assertions.Expect(tab.Page.Locator("[data-module]:focus")).ToContainTextAsync(answer);
    }
}
