using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>A telephone, large text, paper: with the visitor's own numbers, everything unfolded and every fault told.</summary>
public sealed class CalculatorMediaTests(Portal portal)
{
    private const string Faulty = "m=1.0&sager=mange&sager_foer=3.7&enhedspris_kr_6=1.23.456&boern_6=x&rente_pct=&flyt_1_antal=8&flyt_2_fra=6";

    [Theory, InlineData(CalculatorTab.EightMoved), InlineData(Faulty)]
    public async Task Narrow_screen_does_not_scroll_sideways_and_no_text_lies_on_other_text(string query)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Narrow });
        await tab.GoToCalculatorAsync(query);
        await tab.UnfoldAsync();

        Problems.AssertNone(await FindProblemsAsync(tab));
    }

    [Theory, InlineData(CalculatorTab.EightMoved), InlineData(Faulty)]
    public async Task Text_of_200_percent_is_borne(string query)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync(query);
        await tab.UnfoldAsync();
        await tab.Page.EvaluateAsync("() => (document.documentElement.style.fontSize = '200%')");

        Problems.AssertNone(await FindProblemsAsync(tab));
    }

    [Fact]
    public async Task Targets_are_at_least_24_px_on_a_narrow_screen()
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Narrow });
        await tab.GoToCalculatorAsync(CalculatorTab.EightMoved);
        await tab.UnfoldAsync();

        Problems.AssertNone(await tab.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.calculator :is(button, input, select, summary, .profiles__link, .result-bar__link, .calculator__reset)')]
              .filter(element => element.checkVisibility() && element.tabIndex >= 0 && element.type !== 'hidden')
              .map(element => [element, element.getBoundingClientRect()])
              .filter(([, box]) => box.width < 24 || box.height < 24)
              .map(([element, box]) => `${element.outerHTML.slice(0, 80)} is ${box.width} × ${box.height}`)
            """));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Paper_has_the_whole_result_and_no_form(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Paper, JavaScriptEnabled = hasScript });
        await tab.GoToCalculatorAsync(CalculatorTab.EightMoved + "&boern_6=12&boern_5=60", hasScript);
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        foreach (var chrome in (string[])[".calculator .js-form", ".calculator__start", ".take-along", ".result-bar", ".js-faults"]) await Assertions.Expect(tab.Page.Locator(chrome)).ToBeHiddenAsync();
        foreach (var part in (string[])["#aar-tabel", "#foelsomhed-tabel", "#trappen-tabel", "[data-drawing=cumulativeDrawing]", ".bullet-list--checklist"]) await Assertions.Expect(tab.Page.Locator(part)).ToBeVisibleAsync();
        Problems.AssertNone([.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/print.js")]);
    }

    [Fact]
    public async Task Comparison_of_three_stands_whole_on_paper()
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Paper, JavaScriptEnabled = false });
        var link = Uri.EscapeDataString(CalculatorTab.EightMoved);
        await tab.GoToAsync($"{CalculatorTab.Comparison}?a={link}&b={link}&c={Uri.EscapeDataString("m=1.0&besparelse_kendt_kr=6700000&navn=Hernings tal som de blev skrevet i 2014")}");
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Problems.AssertNone([.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/print.js")]);
    }

    private static async Task<IReadOnlyList<string>> FindProblemsAsync(Tab tab) =>
        [.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/text.js")];
}
