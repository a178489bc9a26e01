using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>The menus of the portal and of a section, from the keyboard: all there on a wide screen, behind a button on a narrow one.</summary>
public sealed class MenuTests(Portal portal)
{
    private const string Page = "/modellen/faerre-sager/";

    [Theory, InlineData(true), InlineData(false)]
    public async Task Tab_walks_through_the_menus_in_the_order_of_reading(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToAsync(Page);
        var menu = await tab.Page.Locator(".menu-links__link:visible").AllInnerTextsAsync();
        var section = await tab.Page.Locator(".section-navigation__link:visible").AllInnerTextsAsync();

        var passed = await tab.TabToAsync(tab.Page.Locator("main a").First);

        Assert.Equal("Gå til sidens indhold", passed[0]);
        Assert.Contains("Modellen", menu);
        Assert.Equal(menu, passed.Where(menu.Contains).Take(menu.Count));
        Assert.Contains("Indsatstrappen", section);
        Assert.Equal(section, passed.Skip(menu.Count).Where(section.Contains));
    }

    [Fact]
    public async Task Enter_on_a_menu_link_leads_to_its_page_where_it_is_marked_as_the_current()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Page);

        await tab.TabToAsync(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Resultater", Exact = true }).First);
        await tab.PressAsync("Enter");

        await tab.ArriveAtAsync("/resultater/");
        await Assertions.Expect(tab.Page.Locator(".menu-links__link[aria-current=page]")).ToHaveTextAsync("Resultater");
    }

    [Theory]
    [InlineData(".site-header__menu-button", "#menu", true)]
    [InlineData(".site-header__menu-button", "#menu", false)]
    [InlineData(".section-navigation__button", "#section-menu", true)]
    [InlineData(".section-navigation__button", "#section-menu", false)]
    public async Task Menu_on_a_narrow_screen_opens_and_closes_from_the_keyboard(string button, string menu, bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Narrow, JavaScriptEnabled = hasScript });
        await tab.GoToAsync(Page);
        var (opener, list) = (tab.Page.Locator(button), tab.Page.Locator(menu));
        await Assertions.Expect(list).ToBeHiddenAsync();

        await tab.TabToAsync(opener);
        await tab.PressAsync("Enter");
        await Assertions.Expect(list).ToBeVisibleAsync();

        await tab.PressAsync("Tab");
        Assert.True(await list.EvaluateAsync<bool>("list => list.contains(document.activeElement)"), $"After the button comes \"{await tab.FocusAsync()}\", which is not in the menu.");

        await tab.PressAsync("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();
        await Assertions.Expect(opener).ToBeFocusedAsync();

        await tab.PressAsync("Space");
        await tab.TabToAsync(list.GetByRole(AriaRole.Button).First);
        await tab.PressAsync("Enter");
        await Assertions.Expect(list).ToBeHiddenAsync();
        await Assertions.Expect(opener).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(".site-header__menu-button", ColorScheme.Light)]
    [InlineData(".site-header__menu-button", ColorScheme.Dark)]
    [InlineData(".section-navigation__button", ColorScheme.Light)]
    [InlineData(".section-navigation__button", ColorScheme.Dark)]
    public async Task Open_menu_on_a_narrow_screen_breaks_no_axe_rule(string button, ColorScheme theme)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Narrow, ColorScheme = theme });
        await tab.GoToAsync(Page);
        await tab.Page.Locator(button).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[popover]:popover-open")).ToBeVisibleAsync();
        await tab.Page.LoadAxeAsync();

        Problems.AssertNone(await tab.Page.RunAxeAsync($"{theme}, 320 px, menu open"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Menu_on_a_narrow_screen_leads_to_a_page(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Narrow, JavaScriptEnabled = hasScript });
        await tab.GoToAsync(Page);

        await tab.TabToAsync(tab.Page.Locator(".site-header__menu-button"));
        await tab.PressAsync("Enter");
        var link = tab.Page.Locator("#menu").GetByRole(AriaRole.Link, new() { Name = "Kilder", Exact = true });
        await tab.TabToAsync(link);
        await Assertions.Expect(link).ToBeFocusedAsync();
        await tab.PressAsync("Enter");

        await tab.ArriveAtAsync("/kilder/");
        await Assertions.Expect(tab.Page.Locator("#menu")).ToBeHiddenAsync();
    }
}
