using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A table that is wider than the screen scrolls in a region of its own, also from the keyboard.</summary>
public sealed class TableTests(Portal portal)
{
    private const string PageWithTable = "/modellen/indsatstrappen/";

    [Theory, InlineData(true), InlineData(false)]
    public async Task Wide_table_scrolls_with_the_arrows(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Narrow, JavaScriptEnabled = hasScript });
        await tab.GoToAsync(PageWithTable);
        var region = tab.Page.Locator(".table-scroll:has(table)").First;
        await region.Locator("table").EvaluateAsync("table => (table.style.minWidth = '60rem')");

        await Assertions.Expect(region).ToHaveAttributeAsync("tabindex", "0");
        await tab.TabToAsync(region);
        await tab.PressAsync("ArrowRight");

        await Assertions.Expect(region).ToBeFocusedAsync();
        await Assertions.Expect(region).Not.ToHaveJSPropertyAsync("scrollLeft", 0);
        Assert.NotEqual("none", await region.EvaluateAsync<string>("region => getComputedStyle(region).outlineStyle"));
    }

    [Fact]
    public async Task Table_that_fits_is_no_stop()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(PageWithTable);

        var region = tab.Page.Locator(".table-scroll:has(table)").First;

        await Assertions.Expect(region).Not.ToHaveAttributeAsync("tabindex", "0");
    }

    [Fact]
    public async Task Every_region_that_can_scroll_has_a_name()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(PageWithTable);

        foreach (var region in await tab.Page.Locator(".table-scroll").AllAsync())
            await Assertions.Expect(region).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex("^Tabel"));
    }
}
