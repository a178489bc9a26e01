using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Search;

/// <summary>The field in the header and the results below it, from the keyboard and with a mouse.</summary>
public sealed class SearchBoxTests(Portal portal)
{
    private const string Page = "/modellen/";
    private const string Field = "#header-search";
    private const string List = "[role=listbox]";
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(Tab.LongestWaitInMilliseconds);

    [Fact]
    public async Task Without_JavaScript_the_form_leads_to_the_results()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync(Page);

        await tab.TabToAsync(tab.Page.Locator(Field));
        await tab.Page.Keyboard.TypeAsync("trappe");
        await tab.PressAsync("Enter");

        await tab.ArriveAtAsync("/soeg/?q=trappe");
        await Assertions.Expect(tab.Page.Locator(".search-hits__item").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Arrows_choose_among_the_results_and_Enter_opens_the_chosen()
    {
        await using var tab = await OpenWithAsync("trappe");
        var (field, options) = (tab.Page.Locator(Field), tab.Page.Locator("[role=option]"));
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Equal(7, await options.CountAsync());
        await Assertions.Expect(options.Last).ToContainTextAsync("Se alle");

        await tab.PressAsync("ArrowDown");
        await tab.PressAsync("ArrowDown");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", "header-search-list-2");
        await Assertions.Expect(options.Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(field).ToHaveValueAsync("trappe");
        await tab.PressAsync("ArrowUp");
        await tab.PressAsync("ArrowUp");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));
        await tab.PressAsync("ArrowUp");
        await Assertions.Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await tab.PressAsync("Home");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));
        await tab.PressAsync("ArrowDown");
        await tab.PressAsync("Enter");

        await tab.ArriveAtAsync("/modellen/indsatstrappen/*");
    }

    [Fact]
    public async Task Enter_with_nothing_chosen_searches_for_what_is_written()
    {
        await using var tab = await OpenWithAsync("trappe");

        await tab.PressAsync("Enter");

        await tab.ArriveAtAsync("/soeg/?q=trappe");
    }

    [Fact]
    public async Task Escape_closes_the_list_and_then_empties_the_field()
    {
        await using var tab = await OpenWithAsync("trappe");

        await tab.PressAsync("Escape");
        await Assertions.Expect(tab.Page.Locator(List)).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(Field)).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(tab.Page.Locator(Field)).ToHaveValueAsync("trappe");

        await tab.PressAsync("ArrowDown");
        await Assertions.Expect(tab.Page.Locator(List)).ToBeVisibleAsync();
        await tab.PressAsync("Escape");
        await tab.PressAsync("Escape");
        await Assertions.Expect(tab.Page.Locator(Field)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task List_closes_when_the_focus_goes_on_and_the_count_has_been_said()
    {
        await using var tab = await OpenWithAsync("trappe");
        await Assertions.Expect(tab.Page.Locator(".search-form--header [role=status]")).ToContainTextAsync("Viser 6 af");

        await tab.PressAsync("Tab");

        await Assertions.Expect(tab.Page.Locator(List)).ToBeHiddenAsync();
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Mouse_opens_a_result()
    {
        await using var tab = await OpenWithAsync("trappe");

        await tab.Page.Locator("[role=option]").First.ClickAsync();

        await tab.ArriveAtAsync("/modellen/indsatstrappen/*");
    }

    [Fact]
    public async Task Only_the_latest_answer_is_shown()
    {
        await using var tab = await portal.OpenAsync();
        TaskCompletionSource asked = new(), held = new(), answered = new();
        await tab.Page.RouteAsync("**/api/v1/soegning?q=sager&**", async route =>
        {
            asked.TrySetResult();
            await held.Task;
            // The page may have cut it off.
            try { await route.ContinueAsync(); }
            catch (PlaywrightException) { }
        });
        tab.Page.RequestFinished += (_, request) => { if (IsSlow(request)) answered.TrySetResult(); };
        tab.Page.RequestFailed += (_, request) => { if (IsSlow(request)) answered.TrySetResult(); };
        await tab.GoToAsync(Page);

        await tab.Page.FillAsync(Field, "sager");
        await asked.Task.WaitAsync(LongestWait, TestContext.Current.CancellationToken);
        await tab.Page.FillAsync(Field, "trappe");
        await Assertions.Expect(tab.Page.Locator("[role=option]").Last).ToHaveAttributeAsync("href", "/soeg/?q=trappe");
        held.SetResult();
        await answered.Task.WaitAsync(LongestWait, TestContext.Current.CancellationToken);
        // Time enough to show an answer that is there.
        await tab.Page.EvaluateAsync("() => new Promise(shown => setTimeout(shown, 200))");

        await Assertions.Expect(tab.Page.Locator("[role=option]").Last).ToHaveAttributeAsync("href", "/soeg/?q=trappe");

        static bool IsSlow(IRequest request) => request.Url.Contains("/soegning?q=sager&", StringComparison.Ordinal);
    }

    [Theory, InlineData("/"), InlineData("Control+k"), InlineData("Meta+k")]
    public async Task Shortcut_leads_to_the_field_from_anywhere(string keys)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Page);

        await tab.PressAsync(keys);

        await Assertions.Expect(tab.Page.Locator(Field)).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator(Field)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Slash_is_a_letter_where_one_writes()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync("/soeg/");
        var field = tab.Page.Locator("#search-page-field");

        await tab.PressAsync("/");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await tab.Page.Keyboard.TypeAsync("a/b");

        await Assertions.Expect(field).ToHaveValueAsync("a/b");
    }

    [Fact]
    public async Task Slash_can_be_turned_off_and_on_again()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync("/soeg/");
        await tab.Page.Locator(".js-slash").UncheckAsync();
        await tab.GoToAsync(Page);

        await tab.PressAsync("/");
        await Assertions.Expect(tab.Page.Locator(Field)).Not.ToBeFocusedAsync();
        await tab.PressAsync("Control+k");
        await Assertions.Expect(tab.Page.Locator(Field)).ToBeFocusedAsync();

        await tab.GoToAsync("/soeg/");
        await tab.Page.Locator(".js-slash").CheckAsync();
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => localStorage.length"));
    }

    [Fact]
    public async Task Shortcut_on_a_narrow_screen_opens_the_menu_with_the_field()
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Narrow });
        await tab.GoToAsync(Page);

        await tab.PressAsync("/");
        await Assertions.Expect(tab.Page.Locator("#menu")).ToBeVisibleAsync();
        await tab.Page.Keyboard.TypeAsync("trappe");
        await Assertions.Expect(tab.Page.Locator(List)).ToBeVisibleAsync();
        await tab.PressAsync("Escape");

        await Assertions.Expect(tab.Page.Locator(List)).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator("#menu")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, false)]
    [InlineData(ColorScheme.Dark, false)]
    [InlineData(ColorScheme.Light, true)]
    [InlineData(ColorScheme.Dark, true)]
    public async Task Open_list_breaks_no_axe_rule_and_does_not_scroll_sideways(ColorScheme theme, bool isNarrow)
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = theme, ViewportSize = isNarrow ? Screen.Narrow : Screen.Wide });
        await tab.GoToAsync(Page);
        await tab.PressAsync("Control+k");
        await tab.Page.Keyboard.TypeAsync("institusion");
        await Assertions.Expect(tab.Page.Locator("[role=option]").Last).ToHaveAttributeAsync("href", "/soeg/?q=institusion");
        await tab.PressAsync("ArrowDown");
        await tab.Page.LoadAxeAsync();

        Problems.AssertNone([.. await tab.Page.RunAxeAsync($"{theme}, list open, narrow: {isNarrow}"), .. await tab.Page.FindProblemsAsync("EveryPage/sideways.js")]);
    }

    private async Task<Tab> OpenWithAsync(string query)
    {
        var tab = await portal.OpenAsync();
        await tab.GoToAsync(Page);
        await tab.Page.Locator(Field).PressSequentiallyAsync(query);
        await Assertions.Expect(tab.Page.Locator("[role=option]").Last).ToHaveAttributeAsync("href", $"/soeg/?q={query}");
        return tab;
    }
}
