using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Search;

/// <summary>The page that one searches on, with JavaScript and without.</summary>
public sealed class SearchPageTests(Portal portal)
{
    private const string Field = "#search-page-field";
    private const string Status = ".search-page > [role=status]";

    public static TheoryData<string, string> Acceptance => new()
    {
        { "trappe", "/modellen/indsatstrappen/" }, { "sagstal", "/modellen/faerre-sager/" }, { "3,7 mio", "/resultater/oekonomi/" }, { "tre distrikter", "/resultater/uoverensstemmelser/" },
        { "sundhedsplejerske", "/modellen/tvaerfagligt-samarbejde/" }, { "institusion", "/resultater/anbringelser/" }, { "96 mio", "/det-nationale-program/" },
        { "kontakt herning", "/kontakt/" }, { "modtagelse", "/modellen/tidligt-ind/" },
    };

    public static TheoryData<string, ColorScheme, bool> States
    {
        get
        {
            var states = new TheoryData<string, ColorScheme, bool>();
            foreach (var address in (string[])["/soeg/", "/soeg/?q=institusion", "/soeg/?q=trappe&type=kilde", "/soeg/?q=xyzzyx"])
                foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                    foreach (var isNarrow in (bool[])[false, true]) states.Add(address, theme, isNarrow);
            return states;
        }
    }

    [Theory, MemberData(nameof(Acceptance))]
    public async Task First_hit_is_the_page_that_answers_without_JavaScript(string query, string address)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync("/soeg/");

        await tab.Page.FillAsync(Field, query);
        await tab.PressAsync("Enter");

        Assert.StartsWith(address, await tab.Page.Locator(".search-hits__link").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal(query, await tab.Page.InputValueAsync(Field));
    }

    [Theory, MemberData(nameof(Acceptance))]
    public async Task First_hit_is_the_page_that_answers_while_one_types(string query, string address)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync("/soeg/");

        await tab.Page.Locator(Field).PressSequentiallyAsync(query);

        await Assertions.Expect(tab.Page.Locator(".js-asked")).ToHaveTextAsync(query);
        Assert.StartsWith(address, await tab.Page.Locator(".search-hits__link").First.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trappe")]
    [InlineData("institusion")]
    [InlineData("faerre sager")]
    [InlineData("xyzzyx")]
    [InlineData("<b>\"sager")]
    public async Task What_the_browser_shows_is_what_the_server_shows(string query)
    {
        await using var served = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await using var typed = await portal.OpenAsync();
        await served.GoToAsync($"/soeg/?q={Uri.EscapeDataString(query)}");
        await typed.GoToAsync("/soeg/");

        await typed.Page.FillAsync(Field, query);
        await Assertions.Expect(typed.Page.Locator(".js-asked")).ToHaveTextAsync(query);

        Assert.Equal(await ResultsAsync(served), await ResultsAsync(typed));
        await typed.ArriveAtAsync(new Uri(served.Page.Url).PathAndQuery);
    }

    [Fact]
    public async Task Results_follow_the_typing_and_the_count_is_said_once_when_it_stops()
    {
        await using var tab = await portal.OpenAsync();
        var morning = PortalProgram.Day.ToDateTime(new(9, 0), DateTimeKind.Utc);
        await tab.Page.Clock.InstallAsync(new() { TimeDate = morning });
        await GoToSearchAsync(tab, "/soeg/", hasScript: true);
        await tab.Page.EvaluateAsync(
            """
            status => {
              window.said = []
              status = document.querySelector(status)
              new MutationObserver(() => { if (status.textContent) window.said.push(status.textContent) }).observe(status, { childList: true })
            }
            """, Status);
        // From now on the page's time goes only when it is told to: a slow machine makes no slow typist.
        await tab.Page.Clock.PauseAtAsync(morning.AddHours(1));

        foreach (var (typed, query) in new[] { ("tra", "tra"), ("ppe", "trappe") })
        {
            await tab.Page.Locator(Field).PressSequentiallyAsync(typed);
            await tab.Page.Clock.RunForAsync(250);
            await Assertions.Expect(tab.Page.Locator(".js-asked")).ToHaveTextAsync(query);
            await tab.Page.Clock.RunForAsync(800);
        }
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>("() => window.said"));
        await tab.Page.Clock.RunForAsync(200);

        await Assertions.Expect(tab.Page.Locator(Status)).ToContainTextAsync("resultater for trappe");
        Assert.Single(await tab.Page.EvaluateAsync<string[]>("() => window.said"));
        await Assertions.Expect(tab.Page.Locator(Field)).ToBeFocusedAsync();
        await tab.ArriveAtAsync("/soeg/?q=trappe");
        Assert.Empty(tab.TakeTroubles());
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Filter_narrows_the_results_and_Back_widens_them_again(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await GoToSearchAsync(tab, "/soeg/?q=trappe", hasScript);
        var all = await tab.Page.InnerTextAsync(".js-count");
        var filter = tab.Page.Locator(".js-types .search-filters__link", new() { HasText = "Kilde" }).First;
        var count = await filter.Locator(".search-filters__number").InnerTextAsync();

        await filter.ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".js-count")).ToHaveTextAsync($"{count} resultater");
        await Assertions.Expect(filter).ToHaveAttributeAsync("aria-current", "true");
        await tab.ArriveAtAsync("/soeg/?q=trappe&type=kilde");
        if (hasScript) await Assertions.Expect(filter).ToBeFocusedAsync();

        await tab.Page.GoBackAsync();

        await Assertions.Expect(tab.Page.Locator(".js-count")).ToHaveTextAsync(all);
        await Assertions.Expect(tab.Page.Locator(".search-filters__chip")).ToHaveCountAsync(0);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Filters_on_a_narrow_screen_open_choose_and_come_off(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Narrow, JavaScriptEnabled = hasScript });
        await GoToSearchAsync(tab, "/soeg/?q=trappe", hasScript);
        await Assertions.Expect(tab.Page.Locator("#search-filters")).ToBeHiddenAsync();

        await tab.TabToAsync(tab.Page.Locator(".search-filters__open"));
        await tab.PressAsync("Enter");
        await tab.Page.Locator(".search-filters__link", new() { HasText = "Faktum" }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator("#search-filters")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".search-filters__chip")).ToHaveTextAsync("Fjern filter: Faktum");
        await tab.Page.Locator(".search-filters__chip").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".search-filters__chip")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Next_results_are_shown_and_have_the_focus()
    {
        await using var tab = await portal.OpenAsync();
        await GoToSearchAsync(tab, "/soeg/?q=trappe", hasScript: true);

        await tab.Page.ClickAsync(".search-pages__link--next");

        await Assertions.Expect(tab.Page.Locator(".js-place")).ToHaveTextAsync("Side 2 af 2");
        await Assertions.Expect(tab.Page.Locator(".js-title")).ToBeFocusedAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Search_without_hits_helps_on(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToAsync("/soeg/?q=boernesamtale");

        await Assertions.Expect(tab.Page.Locator(".js-count")).ToHaveTextAsync("Ingen resultater");
        await Assertions.Expect(tab.Page.Locator(".search-advice")).ToBeVisibleAsync();
        Assert.True(await tab.Page.Locator(".search-suggestions__link:visible").CountAsync() >= 3);
    }

    [Theory, MemberData(nameof(States))]
    public async Task No_state_breaks_an_axe_rule_or_scrolls_sideways(string address, ColorScheme theme, bool isNarrow)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = isNarrow ? Screen.Narrow : Screen.Wide, ColorScheme = theme });
        await tab.GoToAsync(address);
        if (isNarrow && await tab.Page.Locator(".search-filters__open").IsVisibleAsync()) await tab.Page.ClickAsync(".search-filters__open");
        await tab.Page.LoadAxeAsync();

        Problems.AssertNone([.. await tab.Page.RunAxeAsync($"{address}, {theme}, narrow: {isNarrow}"), .. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. tab.TakeTroubles()]);
    }

    [Fact]
    public async Task Paper_has_the_results_and_no_chrome()
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Paper, ColorScheme = ColorScheme.Dark });
        await tab.GoToAsync("/soeg/?q=trappe&type=kilde");
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Problems.AssertNone([.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/print.js")]);
        await Assertions.Expect(tab.Page.Locator(".search-hits__link").First).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".js-title")).ToHaveTextAsync("Resultater for «trappe»");
    }

    [Fact]
    public async Task Reader_with_colours_of_her_own_sees_the_results_in_them()
    {
        await using var tab = await portal.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        await tab.GoToAsync("/soeg/?q=trappe&type=kilde");
        // The browser has a colour of its own for a mark.
        await tab.Page.EvaluateAsync("() => document.querySelectorAll('mark').forEach(mark => mark.replaceWith(mark.textContent))");

        Problems.AssertNone(await tab.Page.FindProblemsAsync("Media/forced-colors.js"));
    }

    /// <summary>The page's script comes after the page. Until then a link is only a link.</summary>
    private static async Task GoToSearchAsync(Tab tab, string address, bool hasScript)
    {
        await tab.GoToAsync(address);
        if (hasScript) await Assertions.Expect(tab.Page.Locator(Status)).ToBeAttachedAsync();
    }

    private static Task<string> ResultsAsync(Tab tab) => tab.Page.EvaluateAsync<string>(
        """
        () => [...document.querySelectorAll('.search-page > :is(section, .search-results)')].filter(part => !part.hidden)
          .map(part => part.outerHTML.replaceAll('&nbsp;', ' ').replace(/ role="status"/, '').replace(/>\s+/g, '>').replace(/\s+</g, '<').replace(/ class="(\w+)"/g, '').replace(/ hidden=""/g, ' hidden')).join('\n')
        """);
}
