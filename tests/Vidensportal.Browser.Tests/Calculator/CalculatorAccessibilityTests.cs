using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>axe on every state of the pages, light and dark, wide and narrow.</summary>
public sealed class CalculatorAccessibilityTests(Portal portal)
{
    /// <summary>A fault of every kind: number, choice, together with another, in a table, in a row, unknown, the name.</summary>
    private const string EveryFault =
        "m=1.0&sager=mange&sager_foer=3.7&sager_efter=1.23.456&raadgiver_kr=40%25&enhedspris_kr_6=&boern_6=-1&rente_pct=&refusion=&refusion_graense_kr_2=1&indfasning_pct_2=300&horisont_aar=2,5" +
        "&flyt_1_fra=6&flyt_1_til=6&flyt_1_antal=8&flyt_2_fra=5&flyt_3_antal=x&ukendt=1&navn=";

    private static readonly string TwoCompared = $"a={Uri.EscapeDataString(CalculatorTab.EightMoved)}&b={Uri.EscapeDataString("m=1.0&besparelse_kendt_kr=6700000")}";

    public static TheoryData<string, ColorScheme, int> States()
    {
        var data = new TheoryData<string, ColorScheme, int>();
        string[] addresses =
        [
            $"{CalculatorTab.Page}?{CalculatorTab.EightMoved}&boern_6=4", $"{CalculatorTab.Page}?{EveryFault}{new string('x', 60)}", $"{CalculatorTab.Comparison}?{TwoCompared}",
            $"{CalculatorTab.Comparison}?{TwoCompared}&c=sager%3Dmange",
        ];
        foreach (var address in addresses)
        {
            data.Add(address, ColorScheme.Light, Screen.Wide.Width);
            data.Add(address, ColorScheme.Dark, Screen.Wide.Width);
            data.Add(address, ColorScheme.Light, Screen.Narrow.Width);
        }
        return data;
    }

    [Theory, MemberData(nameof(States))]
    public async Task Page_with_everything_unfolded_breaks_no_axe_rule(string address, ColorScheme theme, int width)
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = theme, ViewportSize = new() { Width = width, Height = 900 } });
        await tab.GoToAsync(address);
        if (address.StartsWith(CalculatorTab.Comparison, StringComparison.Ordinal)) await Assertions.Expect(tab.Announcement()).ToContainTextAsync("ved siden af hinanden");
        else await tab.WaitForScriptAsync();
        await tab.UnfoldAsync();
        await tab.Page.LoadAxeAsync();

        Problems.AssertNone([.. await tab.Page.RunAxeAsync($"{theme}, {width} px"), .. await tab.Page.FindProblemsAsync("EveryPage/structure.js")]);
    }

    [Fact]
    public async Task Every_fault_is_told_with_a_link_to_a_field_where_there_is_one()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToCalculatorAsync(EveryFault, hasScript: false);

        var links = await tab.Summary().GetByRole(AriaRole.Link).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.True(links.Length >= 12, $"Only {links.Length} faults.");
        foreach (var link in links) await Assertions.Expect(tab.Page.Locator($"{link}[aria-invalid=true]")).ToBeVisibleAsync();
    }

    [Theory, InlineData(CalculatorTab.EightMoved), InlineData(EveryFault)]
    public async Task Page_in_forced_colours_shows_only_the_readers_own(string query)
    {
        await using var tab = await portal.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        await tab.GoToCalculatorAsync(query);
        await tab.UnfoldAsync();

        Problems.AssertNone(await tab.Page.FindProblemsAsync("Media/forced-colors.js"));
    }
}
