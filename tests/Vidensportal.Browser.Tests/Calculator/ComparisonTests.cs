using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>Up to three calculations side by side.</summary>
public sealed class ComparisonTests(Portal portal)
{
    private static readonly string Four = CalculatorTab.EightMoved.Replace("antal=8", "antal=4", StringComparison.Ordinal);

    [Theory, InlineData(true), InlineData(false)]
    public async Task Pasted_links_are_compared_with_their_differences(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToAsync(CalculatorTab.Comparison);
        await tab.Field("a").FillAsync($"https://et.eksempel/beregner/?{CalculatorTab.EightMoved}&navn=Otte");
        await tab.Field("b").FillAsync(Four);

        await tab.Button("Sammenlign").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("[data-headings]").First.Locator("th")).ToHaveTextAsync(["Tal", "Otte", "Beregning 2"]);
        await Assertions.Expect(tab.Page.Locator("[data-rows=results] tr", new() { HasText = "Nutidsværdi i grundforløbet" })).ToContainTextAsync("2.463.626");
        await Assertions.Expect(tab.Page.Locator("[data-rows=differences] tr")).ToHaveTextAsync(["Antal børn, i hele år84"]);
        await Assertions.Expect(tab.Summary()).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Comparison_is_the_same_with_and_without_a_script()
    {
        var texts = new List<IReadOnlyList<string>>();
        foreach (var hasScript in (bool[])[true, false])
        {
            await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
            await tab.GoToAsync($"{CalculatorTab.Comparison}?a={Uri.EscapeDataString(CalculatorTab.EightMoved)}&b={Uri.EscapeDataString(Four)}&c={Uri.EscapeDataString("m=1.0&besparelse_kendt_kr=6700000")}");
            if (hasScript) await Assertions.Expect(tab.Announcement()).ToHaveTextAsync("3 beregninger er stillet op ved siden af hinanden.");
            texts.Add(await tab.Page.Locator(".js-comparison tr").AllInnerTextsAsync());
        }

        Assert.Equal(texts[1], texts[0]);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Link_that_cannot_be_calculated_is_told_and_kept(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToAsync(CalculatorTab.Comparison);
        await tab.Field("a").FillAsync(CalculatorTab.EightMoved);
        await tab.Field("b").FillAsync("https://et.eksempel/beregner/?sager=mange");

        await tab.Button("Sammenlign").ClickAsync();

        await Assertions.Expect(tab.Summary()).ToContainTextAsync("Linket kan ikke regnes: «Antal børnesager");
        await Assertions.Expect(tab.Page.Locator("#b-fejl")).ToContainTextAsync("Åbn linket i beregneren, ret det, og kopiér et nyt.");
        await Assertions.Expect(tab.Field("b")).ToHaveValueAsync("https://et.eksempel/beregner/?sager=mange");
        await Assertions.Expect(tab.Page.Locator("[data-headings]").First.Locator("th")).ToHaveCountAsync(2);
        Assert.StartsWith("Fejl: ", await tab.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Nothing_to_compare_is_told(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToAsync(CalculatorTab.Comparison);

        await tab.Button("Sammenlign").ClickAsync();

        await Assertions.Expect(tab.Summary().GetByRole(AriaRole.Link)).ToHaveTextAsync("Indsæt linket til den beregning, I vil begynde med.");
        await Assertions.Expect(tab.Page.Locator(".js-comparison")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Saved_calculations_are_chosen_up_to_three_and_nothing_is_sent()
    {
        await using var tab = await portal.OpenAsync();
        await SaveAsync(tab, 4);
        await tab.GoToAsync(CalculatorTab.Comparison);
        var requests = new List<string>();
        var choices = tab.Page.Locator(".js-saved-list").GetByRole(AriaRole.Checkbox);
        await Assertions.Expect(choices).ToHaveCountAsync(4);
        tab.Page.Request += (_, request) => requests.Add(request.Url);

        foreach (var number in (int[])[1, 2, 3]) await tab.Page.GetByLabel($"Plan {number}").CheckAsync();

        await Assertions.Expect(tab.Page.Locator("[data-headings]").First.Locator("th")).ToHaveCountAsync(4);
        await Assertions.Expect(tab.Page.GetByLabel("Plan 4")).ToBeDisabledAsync();
        await Assertions.Expect(tab.Page.Locator("[data-rows=differences] tr")).ToHaveCountAsync(1);
        await tab.Page.GetByLabel("Plan 2").UncheckAsync();
        await Assertions.Expect(tab.Page.GetByLabel("Plan 4")).ToBeEnabledAsync();
        Assert.Empty(requests);
        await tab.Page.LoadAxeAsync();
        Problems.AssertNone(await tab.Page.RunAxeAsync("saved calculations compared"));
    }

    private static async Task SaveAsync(Tab tab, int count)
    {
        await tab.GoToCalculatorAsync(CalculatorTab.EightMoved);
        for (var number = 1; number <= count; number++)
        {
            await tab.Field("navn").FillAsync($"Plan {number}");
            await tab.Field("flyt_1_antal").FillAsync($"{number}");
            await tab.Button("Gem på denne enhed").ClickAsync();
            await Assertions.Expect(tab.Page.Locator(".js-saved a")).ToHaveCountAsync(number);
        }
    }
}
