using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Replication;

/// <summary>The tools filled in: for every eye, on a telephone, enlarged, and on paper.</summary>
public sealed class ReplicationMediaTests(Portal portal)
{
    public static TheoryData<string> Tools => [ReplicationTab.Fidelity, ReplicationTab.Readiness, ReplicationTab.RoadMap];

    public static TheoryData<string, ColorScheme, int> States()
    {
        var data = new TheoryData<string, ColorScheme, int>();
        foreach (var tool in Tools)
        {
            data.Add(tool, ColorScheme.Light, Screen.Wide.Width);
            data.Add(tool, ColorScheme.Dark, Screen.Wide.Width);
            data.Add(tool, ColorScheme.Light, Screen.Narrow.Width);
        }
        return data;
    }

    [Theory, MemberData(nameof(States))]
    public async Task Filled_in_tool_with_a_fault_breaks_no_axe_rule(string tool, ColorScheme theme, int width)
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = theme, ViewportSize = new() { Width = width, Height = 900 } });
        await FillInAsync(tab, tool);
        if (tool != ReplicationTab.Readiness)
        {
            await tab.Page.FillAsync(tool == ReplicationTab.Fidelity ? "#dato" : "#start", "i går");
            await tab.ToolButton("Gem på denne enhed").ClickAsync();
            await Assertions.Expect(tab.Page.Locator(".js-faults")).ToBeFocusedAsync();
        }
        await tab.Page.LoadAxeAsync();

        Problems.AssertNone([.. await tab.Page.RunAxeAsync($"{theme}, {width} px"), .. await tab.Page.FindProblemsAsync("EveryPage/structure.js")]);
    }

    [Theory, MemberData(nameof(Tools))]
    public async Task Narrow_screen_does_not_scroll_sideways_and_no_text_lies_on_other_text(string tool)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Narrow });
        await FillInAsync(tab, tool);

        Problems.AssertNone([.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/text.js")]);
    }

    [Theory, MemberData(nameof(Tools))]
    public async Task Text_of_200_percent_is_borne(string tool)
    {
        await using var tab = await portal.OpenAsync();
        await FillInAsync(tab, tool);
        await tab.Page.EvaluateAsync("() => (document.documentElement.style.fontSize = '200%')");

        Problems.AssertNone([.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/text.js")]);
    }

    [Theory, MemberData(nameof(Tools))]
    public async Task Forced_colours_show_only_the_readers_own(string tool)
    {
        await using var tab = await portal.OpenAsync(new() { ForcedColors = ForcedColors.Active });
        await FillInAsync(tab, tool);

        Problems.AssertNone(await tab.Page.FindProblemsAsync("Media/forced-colors.js"));
    }

    [Theory, MemberData(nameof(Tools))]
    public async Task Filled_in_tool_is_printed_as_its_result(string tool)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Paper });
        await FillInAsync(tab, tool);
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        await Assertions.Expect(tab.Page.Locator(".replication__form")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".take-along")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".replication__result").First).ToBeVisibleAsync();
        Problems.AssertNone([.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/print.js")]);
    }

    [Theory, MemberData(nameof(Tools))]
    public async Task Blank_tool_is_printed_as_a_form(string tool)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = Screen.Paper, JavaScriptEnabled = false });
        await tab.GoToAsync(tool);
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        await Assertions.Expect(tab.Page.Locator(".replication__form")).ToBeVisibleAsync();
        Problems.AssertNone([.. await tab.Page.FindProblemsAsync("EveryPage/sideways.js"), .. await tab.Page.FindProblemsAsync("Media/print.js")]);
    }

    private static async Task FillInAsync(Tab tab, string tool)
    {
        await tab.GoToToolAsync(tool);
        await tab.Page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(details => (details.open = true))");
        await tab.Page.FillAsync("#navn", "Etmegetlangtnavnpåetdistriktudenmellemrum og mere");
        if (tool == ReplicationTab.RoadMap)
        {
            await tab.Page.FillAsync("#start", "01-02-2027");
            await tab.ToolButton("Lav planen").ClickAsync();
            await Assertions.Expect(tab.Page.Locator("#plan")).ToBeFocusedAsync();
            return;
        }
        await tab.Page.EvaluateAsync(
            """
            () => {
              const values = ['ja', 'delvist', 'nej', 'ved-ikke']
              document.querySelectorAll('.replies').forEach((replies, at) => replies.querySelector(`[value=${values[at % 4]}]`).click())
              document.querySelectorAll('textarea').forEach(note => (note.value = 'En lang note om, hvad svaret bygger på. '.repeat(4) + 'https://eksempel.dk/' + 'x'.repeat(60)))
            }
            """);
        await tab.AnswerAsync(tool == ReplicationTab.Fidelity ? "KE1" : "behov-problem", "delvist");
        await Assertions.Expect(tab.Page.Locator("output.js-announcement")).Not.ToBeEmptyAsync();
    }
}
