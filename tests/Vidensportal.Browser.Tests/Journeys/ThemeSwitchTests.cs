using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>Light, dark or as the system: chosen from the keyboard, remembered, and forgotten again.</summary>
public sealed class ThemeSwitchTests(Portal portal)
{
    private const string Page = "/om/cookies/";
    private const int SlowScriptInMilliseconds = 400;

    [Fact]
    public async Task Choice_is_made_from_the_keyboard_survives_a_reload_and_holds_on_other_pages()
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await tab.GoToAsync(Page);
        var light = await BackgroundAsync(tab);

        await ChooseAsync(tab, "dark");

        var dark = await BackgroundAsync(tab);
        Assert.NotEqual(light, dark);
        await tab.Page.ReloadAsync();
        Assert.Equal(dark, await BackgroundAsync(tab));
        await Assertions.Expect(Choice(tab, "dark")).ToBeCheckedAsync();
        await tab.GoToAsync("/");
        Assert.Equal(dark, await BackgroundAsync(tab));
    }

    [Fact]
    public async Task Choice_is_undone_by_following_the_system_and_leaves_nothing_stored()
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await tab.GoToAsync(Page);
        var light = await BackgroundAsync(tab);
        await Assertions.Expect(Choice(tab, "system")).ToBeCheckedAsync();
        Assert.Equal(0, await StoredAsync(tab));

        await ChooseAsync(tab, "dark");
        Assert.Equal(1, await StoredAsync(tab));
        await ChooseAsync(tab, "system");

        Assert.Equal(0, await StoredAsync(tab));
        Assert.Equal(light, await BackgroundAsync(tab));
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await BackgroundAsync(tab));
    }

    [Fact]
    public async Task Choice_of_light_wins_over_a_dark_system()
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = ColorScheme.Dark });
        await tab.GoToAsync(Page);
        var dark = await BackgroundAsync(tab);

        await ChooseAsync(tab, "light");

        Assert.NotEqual(dark, await BackgroundAsync(tab));
    }

    [Fact]
    public async Task Stored_choice_is_there_before_the_first_picture()
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = ColorScheme.Light });
        await tab.GoToAsync(Page);
        await ChooseAsync(tab, "dark");
        await tab.Page.AddInitScriptAsync("window.firstTheme = new Promise(done => requestAnimationFrame(() => done(document.documentElement.dataset.theme ?? 'none')))");
        await tab.Page.RouteAsync("**/assets/site-*.js", async route =>
        {
            await Task.Delay(SlowScriptInMilliseconds);
            await route.ContinueAsync();
        });

        await tab.Page.ReloadAsync();

        Assert.Equal("dark", await tab.Page.EvaluateAsync<string>("() => window.firstTheme"));
    }

    [Fact]
    public async Task Without_scripts_there_is_no_switch_and_the_system_decides()
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = ColorScheme.Dark, JavaScriptEnabled = false });
        await tab.GoToAsync(Page);
        await Assertions.Expect(tab.Page.Locator(".theme-switch")).ToBeHiddenAsync();
        var dark = await BackgroundAsync(tab);

        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        Assert.NotEqual(dark, await BackgroundAsync(tab));
    }

    /// <summary>The group is one stop; the arrows move within it.</summary>
    private static async Task ChooseAsync(Tab tab, string choice)
    {
        if (!await tab.Page.EvaluateAsync<bool>("() => document.activeElement.matches('.theme-switch input')"))
            await tab.TabToAsync(tab.Page.Locator(".theme-switch input:checked"));
        for (var presses = 0; presses < 3 && !await Choice(tab, choice).IsCheckedAsync(); presses++) await tab.PressAsync("ArrowDown");
        await Assertions.Expect(Choice(tab, choice)).ToBeCheckedAsync();
    }

    private static ILocator Choice(Tab tab, string choice) => tab.Page.Locator($".theme-switch input[value={choice}]");

    private static Task<string> BackgroundAsync(Tab tab) => tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private static Task<int> StoredAsync(Tab tab) => tab.Page.EvaluateAsync<int>("() => localStorage.length");
}
