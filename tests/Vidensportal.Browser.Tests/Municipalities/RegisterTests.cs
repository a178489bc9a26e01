using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Municipalities;

/// <summary>The map and the list of municipalities, with and without scripts, with and without a server.</summary>
public sealed class RegisterTests(Portal portal, StaticHost host) : IClassFixture<StaticHost>
{
    private const string Address = "/kommuner/";
    private const string Shown = ".js-row:not([hidden])";

    [Fact]
    public async Task Name_region_and_status_narrow_list_and_map_as_one_types()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Address);

        await tab.Page.FillAsync("#kommune-navn", "åben");
        await Assertions.Expect(tab.Page.Locator(Shown)).ToHaveCountAsync(1);
        await Assertions.Expect(tab.Page.Locator(".js-count")).ToHaveTextAsync("Viser 1 af 98 kommuner.");
        await Assertions.Expect(tab.Page.Locator("a.map-link.map-faint")).ToHaveCountAsync(17);
        await tab.Page.FillAsync("#kommune-navn", "<b>");
        await Assertions.Expect(tab.Page.Locator(".js-count")).ToContainTextAsync("Ingen kommuner passer.");
        await tab.Page.ClickAsync(".js-all");
        await tab.Page.SelectOptionAsync("#kommune-status", "naevnt");

        await Assertions.Expect(tab.Page.Locator(Shown)).ToHaveCountAsync(15);
        await tab.ArriveAtAsync("/kommuner/?status=naevnt");
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Without_scripts_the_form_is_answered()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync(Address);

        await tab.Page.SelectOptionAsync("#kommune-region", "nordjylland");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Vis", Exact = true }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator(Shown)).ToHaveCountAsync(11);
        await Assertions.Expect(tab.Page.Locator("#kommune-region")).ToHaveValueAsync("nordjylland");
    }

    [Fact]
    public async Task Where_only_files_are_served_a_link_is_understood_and_a_foreign_value_told()
    {
        await using var tab = await portal.OpenAsync(host.Address);

        await tab.GoToAsync($"{Address}?region=%3Cimg%20src%3Dx%3E&status=beslaegtet");

        await Assertions.Expect(tab.Page.Locator(Shown)).ToHaveCountAsync(1);
        await Assertions.Expect(tab.Page.Locator(".register-filter__notice")).ToHaveTextAsync("«<img src=x>» er ikke en region i registret. Listen er ikke begrænset af det.");
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Map_is_passed_over_or_walked_with_the_keyboard()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Address);
        var herning = tab.Page.Locator("a.map-link[data-code='0657']");

        await herning.FocusAsync();
        await Assertions.Expect(herning).ToHaveAccessibleNameAsync("Herning: på vej i hele kommunen");
        await tab.PressAsync("Enter");
        await tab.ArriveAtAsync("/kommuner/herning/");
        await tab.GoToAsync(Address);
        await tab.Page.Locator(".municipality-map__skip").FocusAsync();
        await tab.PressAsync("Enter");

        await Assertions.Expect(tab.Page.Locator("#kommuner-med-oplysninger")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Register_and_form_break_no_axe_rule_and_fit_the_screen(ColorScheme scheme, int width)
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var address in new[] { Address, "/kommuner/herning/", "/kommuner/bidrag/" })
        {
            await tab.GoToAsync(address);
            await tab.Page.LoadAxeAsync();

            Problems.AssertNone(await tab.Page.RunAxeAsync($"{address} {scheme} {width}"));
            Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    [Fact]
    public async Task In_forced_colours_the_patterns_are_the_readers_own()
    {
        await using var tab = await portal.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        await tab.GoToAsync(Address);

        var colors = await tab.Page.EvaluateAsync<string[]>(
            """
            () => {
              const fill = selector => getComputedStyle(document.querySelector(selector)).fill
              return [getComputedStyle(document.body).backgroundColor, fill('#kort-naevnt .map-pattern__ground'), fill('#kort-naevnt .map-pattern__line'), fill('.map-pattern__ground--full')]
            }
            """);

        Assert.Equal(colors[0], colors[1]);
        Assert.NotEqual(colors[0], colors[2]);
        Assert.NotEqual(colors[0], colors[3]);
    }
}
