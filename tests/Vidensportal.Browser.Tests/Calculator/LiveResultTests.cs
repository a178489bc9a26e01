using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>With JavaScript, the result follows while the visitor types.</summary>
public sealed class LiveResultTests(Portal portal)
{
    [Fact]
    public async Task Page_begins_with_Hernings_profile_and_one_click_gives_our_own_numbers()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();
        await Assertions.Expect(tab.Page.Locator(".profiles__link[aria-current]")).ToContainTextAsync("Hernings profil");
        await Assertions.Expect(tab.Field("besparelse_kendt_kr")).ToHaveValueAsync("6.700.000");

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Vores egne tal" }).ClickAsync();

        await Assertions.Expect(tab.Field("besparelse_kendt_kr")).ToHaveValueAsync("");
        await Assertions.Expect(tab.Field("sager_foer")).ToHaveValueAsync("31");
        await Assertions.Expect(tab.Shown("breakEven")).ToContainTextAsync("helårsbørn flytter fra institution til plejefamilie");
        await Assertions.Expect(tab.Page.Locator(".profiles__link[aria-current]")).ToContainTextAsync("Vores egne tal");
        Assert.Equal(CalculatorTab.Page, new Uri(tab.Page.Url).PathAndQuery);
    }

    [Fact]
    public async Task Children_moved_and_prices_change_the_result_which_is_announced_in_one_sentence()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync("profil=egne");

        await tab.Field("flyt_1_fra").SelectOptionAsync("6");
        await tab.Field("flyt_1_til").SelectOptionAsync("5");
        await tab.Field("flyt_1_antal").PressSequentiallyAsync("8");
        await tab.Field("flyt_1_stoette_kr").PressSequentiallyAsync("50.000");

        await Assertions.Expect(tab.Shown("baseValue")).ToHaveTextAsync("2,5 mio. kr.");
        await Assertions.Expect(tab.Announcement()).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Grundforløb: 2,5\smio\.\skr\. "));
        await tab.UnfoldAsync();
        await tab.Field("enhedspris_kr_6").FillAsync("1.500.000");
        await Assertions.Expect(tab.Shown("baseValue")).Not.ToHaveTextAsync("2,5 mio. kr.");
        await Assertions.Expect(tab.Announcement()).Not.ToContainTextAsync("2,5 mio. kr.");
        await Assertions.Expect(tab.Announcement()).ToHaveAttributeAsync("aria-live", "polite");
    }

    [Fact]
    public async Task A_quick_typist_hears_one_announcement()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();
        await tab.Page.EvaluateAsync(
            """
            () => {
              window.announced = []
              const place = document.querySelector('output.js-announcement')
              new MutationObserver(() => window.announced.push(place.textContent)).observe(place, { childList: true, characterData: true, subtree: true })
            }
            """);
        var before = await tab.Shown("baseValue").InnerTextAsync();

        await tab.Field("besparelse_kendt_kr").TypeAtOnceAsync("9.000.000");

        await Assertions.Expect(tab.Shown("baseValue")).Not.ToHaveTextAsync(before);
        Assert.Single(await tab.Page.EvaluateAsync<string[]>("() => window.announced"));
        await Assertions.Expect(tab.Field("besparelse_kendt_kr")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Another_row_of_moves_is_added_in_place_and_counts()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync(CalculatorTab.EightMoved);

        await tab.Button("Tilføj en række").ClickAsync();

        await Assertions.Expect(tab.Field("flyt_2_fra")).ToBeFocusedAsync();
        await tab.Field("flyt_2_fra").SelectOptionAsync("6");
        await tab.Field("flyt_2_til").SelectOptionAsync("4");
        await tab.Field("flyt_2_antal").FillAsync("2");
        await Assertions.Expect(tab.Shown("baseValue")).Not.ToHaveTextAsync("2,5 mio. kr.");
        Assert.Equal(CalculatorTab.EightMoved, new Uri(tab.Page.Url).Query[1..]);
    }

    [Theory]
    [InlineData("1234567", "Læses som 1.234.567 kr.", "1.234.567")]
    [InlineData("1,5 mio.", "Læses som 1.500.000 kr.", "1.500.000")]
    [InlineData("450 tusind", "Læses som 450.000 kr.", "450.000")]
    [InlineData("400.000,50 kr.", "Læses som 400.000,5 kr.", "400.000,5")]
    public async Task Number_is_read_back_while_typing_and_written_out_on_leaving_the_field(string typed, string reading, string left)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();
        var field = tab.Field("raadgiver_kr");

        await field.FillAsync(typed);
        await Assertions.Expect(tab.Page.Locator("#raadgiver_kr-laest")).ToHaveTextAsync(reading);
        await Assertions.Expect(field).ToHaveValueAsync(typed);
        await field.BlurAsync();

        await Assertions.Expect(field).ToHaveValueAsync(left);
    }

    [Fact]
    public async Task Standard_numbers_are_marked_until_they_are_replaced_and_the_result_counts_those_left()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();
        var standard = tab.Page.Locator(".js-field[data-field='sager'] .js-standard");
        var unedited = tab.Page.Locator(".js-unedited");
        var all = int.Parse((await unedited.InnerTextAsync()).Split(' ')[0], null);
        await Assertions.Expect(standard.GetByText("rettet af jer")).ToBeHiddenAsync();

        await tab.Field("sager").FillAsync("250");

        await Assertions.Expect(unedited).ToHaveTextAsync($"{all - 1} af tallene er stadig standardtal.");
        await Assertions.Expect(standard.GetByText("rettet af jer")).ToBeVisibleAsync();
        await tab.Field("sager").FillAsync("192");
        await Assertions.Expect(unedited).ToHaveTextAsync($"{all} af tallene er stadig standardtal.");
    }

    [Fact]
    public async Task Result_says_that_it_is_from_before_while_a_field_cannot_be_read()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();
        var stale = tab.Page.Locator(".js-stale");
        await Assertions.Expect(stale).ToBeHiddenAsync();

        await tab.Field("sager").FillAsync("mange");

        await Assertions.Expect(stale).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".result-bar")).ToContainTextAsync("Resultat fra før");
        await Assertions.Expect(tab.Announcement()).ToHaveTextAsync(await stale.InnerTextAsync());
        await Assertions.Expect(tab.Summary()).ToBeHiddenAsync();
        await tab.Field("sager").FillAsync("192");
        await Assertions.Expect(stale).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Beregn_leads_to_the_result_and_begin_again_to_the_start()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync("profil=egne");
        await tab.Field("sager").FillAsync("250");

        await tab.CalculateAsync();
        await Assertions.Expect(tab.Page.Locator("#resultat-titel")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator("#resultat-titel")).ToBeInViewportAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Begynd forfra" }).ClickAsync();

        await Assertions.Expect(tab.Field("sager")).ToHaveValueAsync("192");
        await Assertions.Expect(tab.Field("sager_foer")).ToHaveValueAsync("31");
    }

    [Fact]
    public async Task Button_that_is_pressed_while_a_field_is_left_does_not_move_away()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();
        await tab.Field("sager").FillAsync("4567");
        var button = tab.Button("Tilføj en række");
        await button.ScrollIntoViewIfNeededAsync();
        var before = await button.BoundingBoxAsync();

        await tab.Field("sager").EvaluateAsync("field => field.blur()");

        await Assertions.Expect(tab.Page.Locator("#sager-laest")).ToHaveTextAsync("Læses som 4.567");
        Assert.Equal(before!.Y, (await button.BoundingBoxAsync())!.Y);
    }
}
