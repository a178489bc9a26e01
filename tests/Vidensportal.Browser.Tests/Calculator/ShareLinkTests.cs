using System.Text.RegularExpressions;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>A link that gives the same calculation again, for others too.</summary>
public sealed class ShareLinkTests(Portal portal)
{
    private static readonly string[] Clipboard = ["clipboard-write"];

    [Fact]
    public async Task Copied_link_gives_the_same_numbers_in_another_browser()
    {
        string link;
        IReadOnlyList<string> said;
        await using (var tab = await portal.OpenAsync(new() { Permissions = Clipboard }))
        {
            await tab.GoToCalculatorAsync(CalculatorTab.EightMoved);
            await Assertions.Expect(tab.Page.Locator(".js-link")).ToBeVisibleAsync();
            await tab.Field("navn").FillAsync("Otte børn & æbler");
            await tab.Field("sager").FillAsync("250");
            // Nobody has asked for a link with the new numbers yet.
            await Assertions.Expect(tab.Page.Locator(".js-link")).ToBeHiddenAsync();

            await tab.Button("Kopiér link til beregningen").ClickAsync();

            await Assertions.Expect(tab.Status()).ToHaveTextAsync("Linket er kopieret. Det indeholder alle jeres tal, og alle, der får det, kan læse dem.");
            link = await tab.ReadCopiedAsync();
            await Assertions.Expect(tab.Page.Locator(".js-link-address")).ToHaveTextAsync(link);
            said = await tab.ReadResultAsync();
        }
        Assert.StartsWith(new Uri(portal.Address, "/beregner/?m=1.0&").ToString(), link, StringComparison.Ordinal);
        foreach (var hasScript in (bool[])[true, false])
        {
            await using var other = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
            await other.GoToCalculatorAsync(new Uri(link).Query[1..], hasScript);
            await Assertions.Expect(other.Field("navn")).ToHaveValueAsync("Otte børn & æbler");
            Assert.Equal(said, await other.ReadResultAsync());
        }
    }

    [Fact]
    public async Task Link_is_shown_where_the_browser_does_not_let_it_be_copied()
    {
        await using var tab = await portal.OpenAsync();
        await tab.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await tab.GoToCalculatorAsync(CalculatorTab.EightMoved);

        await tab.Button("Kopiér link til beregningen").ClickAsync();

        await Assertions.Expect(tab.Status()).ToHaveTextAsync(new Regex(@"^Kopiér linket her: http://localhost:\d+/beregner/\?m=1\.0&.*flyt_1_antal=8"));
    }

    [Fact]
    public async Task Nothing_is_shared_or_saved_while_a_field_cannot_be_read()
    {
        await using var tab = await portal.OpenAsync(new() { Permissions = Clipboard });
        await tab.GoToCalculatorAsync(CalculatorTab.EightMoved);
        await tab.Field("sager").FillAsync("mange");

        foreach (var button in (string[])["Kopiér link til beregningen", "Gem på denne enhed", "Hent CSV til programmer"])
        {
            await tab.Button(button).ClickAsync();
            await Assertions.Expect(tab.Status()).ToHaveTextAsync("Noget mangler eller kan ikke læses. Tryk «Beregn» for at se hvad.");
        }

        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => localStorage.length"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Link_of_a_version_that_is_not_here_says_that_it_is_calculated_again(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });

        await tab.GoToCalculatorAsync("m=0.9&sager=200", hasScript);

        await Assertions.Expect(tab.Page.Locator(".notice--warning:visible")).ToContainTextAsync($"Tallene er regnet igen med model {NewestModel.Version}.");
        await Assertions.Expect(tab.Field("m")).ToHaveValueAsync(NewestModel.Version);
    }
}
