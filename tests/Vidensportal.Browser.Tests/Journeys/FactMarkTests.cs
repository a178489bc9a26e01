using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A figure's source, period and area are one keystroke away.</summary>
public sealed class FactMarkTests(Portal portal)
{
    private const string Page = "/modellen/faerre-sager/";

    [Theory, InlineData(true), InlineData(false)]
    public async Task Enter_on_a_mark_opens_source_period_and_area_and_Escape_leads_back(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToAsync(Page);
        var mark = tab.Page.Locator("main .fact-mark").First;
        var source = tab.Page.Locator($"#{await mark.GetAttributeAsync("popovertarget")}");
        await Assertions.Expect(source).ToBeHiddenAsync();

        await tab.TabToAsync(mark);
        await tab.PressAsync("Enter");

        await Assertions.Expect(source).ToBeVisibleAsync();
        await Assertions.Expect(source).ToContainTextAsync("Periode");
        await Assertions.Expect(source).ToContainTextAsync("Område");
        await Assertions.Expect(source.Locator("a[href^='/kilder/']").First).ToBeVisibleAsync();

        await tab.PressAsync("Escape");

        await Assertions.Expect(source).ToBeHiddenAsync();
        await Assertions.Expect(mark).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Mark_is_named_by_its_number_and_source()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Page);

        var name = await tab.Page.Locator("main .fact-mark").First.GetAttributeAsync("aria-label");

        Assert.Matches("^Kilde 1: .{5,}", name);
    }

    [Theory, InlineData(1280, 900), InlineData(320, 640)]
    public async Task Source_opens_whole_on_the_screen_and_its_links_come_next_for_the_keyboard(int width, int height)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await tab.GoToAsync(Page);
        var mark = tab.Page.Locator("main .fact-mark").Nth(2);
        var source = tab.Page.Locator($"#{await mark.GetAttributeAsync("popovertarget")}");

        await mark.FocusAsync();
        await tab.PressAsync("Enter");

        await Assertions.Expect(source).ToBeVisibleAsync();
        var box = await source.BoundingBoxAsync();
        Assert.NotNull(box);
        Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= width && box.Y + box.Height <= height, $"It lies at {box.X}, {box.Y} and is {box.Width} × {box.Height}.");
        await tab.PressAsync("Tab");
        Assert.True(await source.EvaluateAsync<bool>("source => source.contains(document.activeElement)"), $"After the mark comes \"{await tab.FocusAsync()}\".");
    }

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task Open_source_breaks_no_axe_rule(ColorScheme theme)
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = theme });
        await tab.GoToAsync(Page);
        await tab.Page.Locator("main .fact-mark").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".fact-popover:popover-open")).ToBeVisibleAsync();
        await tab.Page.LoadAxeAsync();

        Problems.AssertNone(await tab.Page.RunAxeAsync($"{theme}, source open"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Disagreement_mark_leads_to_its_entry_in_the_register(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToAsync(Page);
        var mark = tab.Page.Locator("main .disagreement-mark[href^='/resultater/uoverensstemmelser/#']").First;
        var id = (await mark.GetAttributeAsync("href"))!.Split('#')[1];

        await tab.TabToAsync(mark);
        await tab.PressAsync("Enter");

        await tab.ArriveAtAsync($"/resultater/uoverensstemmelser/#{id}");
        var entry = tab.Page.Locator($"#{id}");
        await Assertions.Expect(entry).ToBeInViewportAsync();
        await Assertions.Expect(entry).ToContainTextAsync(id.ToUpperInvariant());
    }

    [Fact]
    public async Task Mark_of_several_disagreements_leads_to_the_source_on_the_page_that_names_them_all()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync("/resultater/oekonomi/");
        var mark = tab.Page.Locator("main .disagreement-mark[href^='#']").First;
        var entry = tab.Page.Locator(await mark.GetAttributeAsync("href") ?? "");

        await mark.FocusAsync();
        await tab.PressAsync("Enter");

        await Assertions.Expect(entry).ToBeInViewportAsync();
        Assert.True(await entry.Locator("a[href^='/resultater/uoverensstemmelser/#']").CountAsync() > 1, "The entry names fewer than two disagreements.");
    }
}
