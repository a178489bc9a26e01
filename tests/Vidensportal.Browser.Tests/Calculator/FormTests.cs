using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>The page as a form that the server answers: without JavaScript, and when its numbers cannot be fetched.</summary>
public sealed class FormTests(Portal portal)
{
    [Fact]
    public async Task Form_is_answered_by_the_server_with_the_same_page_calculated()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToCalculatorAsync(hasScript: false);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Vores egne tal" }).ClickAsync();
        await tab.ArriveAtAsync("/beregner/?profil=egne*");

        await FillMoveAsync(tab, 1, "6", "5", "8");
        await tab.Field("flyt_1_stoette_kr").FillAsync("50.000");
        await tab.CalculateAsync();

        await Assertions.Expect(tab.Shown("baseValue")).ToHaveTextAsync("2,5 mio. kr.");
        await Assertions.Expect(tab.Field("flyt_1_stoette_kr")).ToHaveValueAsync("50.000");
        await Assertions.Expect(tab.Button("Kopiér link til beregningen")).ToBeHiddenAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "link til denne beregning" }).ClickAsync();
        await tab.ArriveAtAsync("/beregner/?*flyt_1_stoette_kr=50000*");
        await Assertions.Expect(tab.Shown("baseValue")).ToHaveTextAsync("2,5 mio. kr.");
    }

    [Fact]
    public async Task Row_is_added_by_the_button_with_all_that_was_typed_and_nothing_said_about_what_is_missing()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToCalculatorAsync(hasScript: false);
        await tab.Field("besparelse_kendt_kr").FillAsync("");
        await FillMoveAsync(tab, 1, "6", "5", "8");
        await tab.Field("sager").FillAsync("mange");

        await tab.Button("Tilføj en række").ClickAsync();

        await Assertions.Expect(tab.Field("flyt_2_antal")).ToBeVisibleAsync();
        await tab.Page.WaitForLoadStateAsync();
        await Assertions.Expect(tab.Summary()).ToBeHiddenAsync();
        await Assertions.Expect(tab.Field("sager")).ToHaveValueAsync("mange");
        await Assertions.Expect(tab.Field("flyt_1_antal")).ToHaveValueAsync("8");
        await FillMoveAsync(tab, 2, "6", "4", "2");
        await tab.Field("sager").FillAsync("200");
        await tab.CalculateAsync();
        await tab.ArriveAtAsync("/beregner/?*&sager=200&*");
        await Assertions.Expect(tab.Field("flyt_2_fra")).ToHaveValueAsync("6");
        await Assertions.Expect(tab.Shown("baseValue")).Not.ToBeEmptyAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Enter_in_a_field_asks_for_the_result_and_adds_no_row(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToCalculatorAsync(hasScript: hasScript);
        var before = await tab.Shown("baseValue").InnerTextAsync();
        await tab.Field("besparelse_kendt_kr").FillAsync("9.000.000");

        await tab.Field("besparelse_kendt_kr").PressAsync("Enter");

        await Assertions.Expect(tab.Shown("baseValue")).Not.ToHaveTextAsync(before);
        await Assertions.Expect(tab.Page.Locator(".js-move-row")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Page_works_as_a_form_when_the_models_numbers_cannot_be_fetched()
    {
        await using var tab = await portal.OpenAsync();
        await tab.Page.RouteAsync("**/api/v1/beregningsmodeller/**", route => route.AbortAsync());
        await tab.GoToCalculatorAsync("profil=egne", hasScript: false);
        await tab.Field("sager_foer").FocusAsync();
        await Assertions.Expect(tab.Status()).ToHaveTextAsync("Resten af beregneren kunne ikke hentes. Genindlæs siden, og prøv igen.");
        await Assertions.Expect(tab.Button("Kopiér link til beregningen")).ToBeHiddenAsync();

        await FillMoveAsync(tab, 1, "6", "5", "8");
        await tab.Field("flyt_1_stoette_kr").FillAsync("50.000");
        await tab.CalculateAsync();

        await Assertions.Expect(tab.Shown("baseValue")).ToHaveTextAsync("2,5 mio. kr.");
        await tab.Button("Tilføj en række").ClickAsync();
        await Assertions.Expect(tab.Field("flyt_2_antal")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_typed_and_pressed_before_the_formulas_are_there_counts()
    {
        await using var tab = await portal.OpenAsync();
        TaskCompletionSource asked = new(), held = new();
        await tab.Page.RouteAsync("**/api/v1/beregningsmodeller/**", async route =>
        {
            asked.TrySetResult();
            await held.Task;
            await route.ContinueAsync();
        });
        await tab.GoToCalculatorAsync(CalculatorTab.EightMoved, hasScript: false);
        Assert.False(asked.Task.IsCompleted);

        await tab.Field("flyt_1_antal").FillAsync("9");
        await tab.CalculateAsync();
        await asked.Task.WaitAsync(TimeSpan.FromMilliseconds(Tab.LongestWaitInMilliseconds), TestContext.Current.CancellationToken);
        held.SetResult();

        await Assertions.Expect(tab.Page.Locator("#resultat-titel")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Field("flyt_1_antal")).ToHaveValueAsync("9");
        await Assertions.Expect(tab.Shown("baseValue")).Not.ToHaveTextAsync("2,5 mio. kr.");
        Assert.Equal(CalculatorTab.EightMoved, new Uri(tab.Page.Url).Query[1..]);
    }

    private static async Task FillMoveAsync(Tab tab, int row, string from, string to, string children)
    {
        await tab.Field($"flyt_{row}_fra").SelectOptionAsync(from);
        await tab.Field($"flyt_{row}_til").SelectOptionAsync(to);
        await tab.Field($"flyt_{row}_antal").FillAsync(children);
    }
}
