using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>Kept on this device when the visitor asks for it, and nowhere else.</summary>
public sealed class SavedCalculationTests(Portal portal)
{
    [Fact]
    public async Task Saved_calculation_is_listed_opened_and_deleted_and_leaves_nothing_behind()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync(CalculatorTab.WithNewestModel(CalculatorTab.EightMoved));
        var said = await tab.ReadResultAsync();
        await tab.Field("navn").FillAsync("Otte børn");
        await tab.Button("Gem på denne enhed").ClickAsync();
        await Assertions.Expect(tab.Status()).ToHaveTextAsync("Beregningen er gemt på denne enhed som «Otte børn».");

        await tab.GoToCalculatorAsync();
        var requests = new List<string>();
        tab.Page.Request += (_, request) => requests.Add(request.Url);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Otte børn" }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator("#resultat-titel")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Field("navn")).ToHaveValueAsync("Otte børn");
        Assert.Equal(said, await tab.ReadResultAsync());
        Assert.Empty(requests);
        await tab.Button("Slet Otte børn").ClickAsync();
        await Assertions.Expect(tab.Status()).ToHaveTextAsync("Beregningen «Otte børn» er slettet fra enheden.");
        await Assertions.Expect(tab.Page.Locator(".js-saved li")).ToHaveCountAsync(0);
        await Assertions.Expect(tab.Button("Gem på denne enhed")).ToBeFocusedAsync();
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => localStorage.length"));
    }

    [Fact]
    public async Task Saved_calculation_opens_in_a_new_tab_without_its_numbers_being_sent()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync(CalculatorTab.WithNewestModel(CalculatorTab.EightMoved));
        await tab.Button("Gem på denne enhed").ClickAsync();
        var address = await tab.Page.Locator(".js-saved a").GetAttributeAsync("href");

        await tab.GoToAsync("/om/cookies/");
        var sent = tab.Page.WaitForRequestAsync("**/beregner/**");
        await tab.GoToAsync(address!);
        await tab.WaitForScriptAsync();

        Assert.EndsWith("/beregner/", (await sent).Url, StringComparison.Ordinal);
        await Assertions.Expect(tab.Shown("baseValue")).ToHaveTextAsync("2,5 mio. kr.");
    }

    [Fact]
    public async Task Saving_again_keeps_both()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync(CalculatorTab.WithNewestModel(CalculatorTab.EightMoved));

        await tab.Button("Gem på denne enhed").ClickAsync();
        await tab.Field("flyt_1_antal").FillAsync("4");
        await tab.Button("Gem på denne enhed").ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".js-saved a")).ToHaveTextAsync(["Uden navn (2)", "Uden navn"]);
    }

    [Theory]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })")]
    public async Task Storage_that_is_full_or_blocked_is_told_and_the_page_goes_on(string obstacle)
    {
        await using var tab = await portal.OpenAsync();
        await tab.Page.AddInitScriptAsync(obstacle);
        await tab.GoToCalculatorAsync(CalculatorTab.WithNewestModel(CalculatorTab.EightMoved));

        await tab.Button("Gem på denne enhed").ClickAsync();

        await Assertions.Expect(tab.Status()).ToHaveTextAsync("Beregningen kunne ikke gemmes. Browseren tillader det ikke, eller der er ikke plads.");
        await tab.Field("flyt_1_antal").FillAsync("4");
        await Assertions.Expect(tab.Shown("breakEvenDistance")).ToContainTextAsync("at 4 flytter den vej");
    }

    [Fact]
    public async Task What_others_have_put_in_the_storage_does_no_harm()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(CalculatorTab.Page);
        await tab.Page.EvaluateAsync("""() => localStorage.setItem('vidensportal.beregninger', JSON.stringify([7, null, { name: '<img src=x onerror=alert(1)>', query: 'sager=mange' }, { name: 1 }]))""");

        await tab.GoToCalculatorAsync();

        await Assertions.Expect(tab.Page.Locator(".js-saved a")).ToHaveTextAsync(["<img src=x onerror=alert(1)>"]);
        await tab.Page.Locator(".js-saved a").ClickAsync();
        await Assertions.Expect(tab.Summary()).ToBeFocusedAsync();
        Assert.Empty(tab.TakeTroubles());
    }
}
