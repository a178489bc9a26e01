using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A caseworker wants to know how often the team meets, uses a word of their own and misspells it.</summary>
public sealed class CaseworkerTests(Portal portal)
{
    private const string Page = "Tværfagligt samarbejde i en fast rytme";

    [Theory]
    [InlineData("mødrytme", "møderytme", true)]
    [InlineData("møterytme", "møderytme", false)]
    [InlineData("mødefrekvents", "mødefrekvens", false)]
    [InlineData("temmøde", "teammøde", true)]
    public async Task Finds_the_rhythm_of_meetings_by_a_misspelt_search(string written, string meant, bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToAsync("/");

        await tab.Page.Locator("#header-search").FillAsync(written);
        await tab.PressAsync("Enter");
        await tab.ArriveAtAsync("/soeg/?*");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(meant);
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Page }).First.ClickAsync();

        await ReadsTheRhythmAsync(tab);
    }

    [Fact]
    public async Task Finds_it_on_a_telephone_while_typing()
    {
        await using var tab = await portal.OpenAsync(Walk.Phone());
        await tab.GoToAsync("/");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).TapAsync();

        await tab.Page.Locator("#header-search").PressSequentiallyAsync("mødrytme");
        await tab.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = Page }).First.TapAsync();

        await ReadsTheRhythmAsync(tab);
        Assert.Empty(tab.TakeTroubles());
    }

    [Theory, InlineData("hvor tit mødes vi"), InlineData("Hvor ofte mødes teamet?")]
    public async Task May_ask_as_one_asks_a_colleague(string question)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync("/");

        await tab.Page.Locator("#header-search").FillAsync(question);
        await tab.PressAsync("Enter");

        await Assertions.Expect(tab.Page.Locator(".search-hits__item").First).ToContainTextAsync(Page);
    }

    private static async Task ReadsTheRhythmAsync(Tab tab)
    {
        await tab.MeetsAsync(Page);
        var main = tab.Page.GetByRole(AriaRole.Main);
        await Assertions.Expect(main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Lederne for faggrupperne mødtes to" })).ToBeVisibleAsync();
        await Assertions.Expect(main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Teamet mødtes med to" })).ToBeVisibleAsync();
        await Assertions.Expect(main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Skolerne fik besøg af teamet" })).ToBeVisibleAsync();
    }
}
