using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>The whole way through without a mouse.</summary>
public sealed class CalculatorKeyboardTests(Portal portal)
{
    [Fact]
    public async Task Keys_lead_from_the_first_field_to_a_copied_link()
    {
        await using var tab = await portal.OpenAsync(new() { Permissions = ["clipboard-write"] });
        await tab.GoToCalculatorAsync("profil=egne");

        await tab.TabToAsync(tab.Field("sager"));
        await tab.Page.Keyboard.TypeAsync("250");
        await tab.TabToAsync(tab.Page.Locator("#udgangspunkt .more-fields > summary"));
        await tab.PressAsync("Enter");
        await tab.TabToAsync(tab.Field("enhedspris_kr_6"));
        await tab.Page.Keyboard.TypeAsync("1.200.000");
        await tab.TabToAsync(tab.Field("flyt_1_fra"));
        await tab.Page.Keyboard.TypeAsync("6");
        await tab.PressAsync("Tab");
        for (var step = 0; step <= 5; step++) await tab.PressAsync("ArrowDown");
        await Assertions.Expect(tab.Field("flyt_1_til")).ToHaveValueAsync("5");
        await tab.PressAsync("Tab");
        await tab.Page.Keyboard.TypeAsync("8");
        await tab.TabToAsync(tab.Button("Tilføj en række"));
        await tab.PressAsync("Space");
        await Assertions.Expect(tab.Field("flyt_2_fra")).ToBeFocusedAsync();
        await tab.TabToAsync(tab.Button("Beregn"));
        await tab.PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator("#resultat-titel")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Shown("breakEvenDistance")).ToContainTextAsync("at 8 flytter den vej");
        await tab.TabToAsync(tab.Button("Kopiér link til beregningen"));
        await tab.PressAsync("Enter");

        await Assertions.Expect(tab.Status()).ToContainTextAsync("Linket er kopieret.");
        var link = await tab.ReadCopiedAsync();
        Assert.Equal($"?m={NewestModel.Version}&sager=250&sager_foer=31&enhedspris_kr_6=1200000&flyt_1_fra=6&flyt_1_til=5&flyt_1_antal=8", new Uri(link).Query);
    }

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(1280, 500)]
    [InlineData(320, 640)]
    public async Task Every_stop_is_seen_above_the_result_bar(int width, int height)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await tab.GoToCalculatorAsync();
        await tab.UnfoldAsync();
        await tab.Page.Locator(".js-profile").First.FocusAsync();
        var look = PageScript.Read("Journeys/focus.js");
        var problems = new List<string>();

        for (var stops = 0; stops < 200 && !await tab.Page.EvaluateAsync<bool>("() => document.activeElement.matches('.js-print')"); stops++)
        {
            await tab.PressAsync("Tab");
            problems.AddRange(await tab.Page.EvaluateAsync<string[]?>(look) ?? []);
            problems.AddRange(await tab.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const box = document.activeElement.getBoundingClientRect(), bar = document.querySelector('.result-bar')
                  const edge = getComputedStyle(bar).position === 'sticky' && !bar.contains(document.activeElement) ? Math.min(innerHeight, bar.getBoundingClientRect().top) : innerHeight
                  // What is higher than the screen cannot be seen whole.
                  return box.bottom > edge + 1 && box.top > 0 && box.height < innerHeight / 2 && bar.getBoundingClientRect().top > box.top ? [`${document.activeElement.outerHTML.slice(0, 80)} ends at ${box.bottom}, behind ${edge}`] : []
                }
                """));
        }

        await Assertions.Expect(tab.Button("Udskriv")).ToBeFocusedAsync();
        Problems.AssertNone(problems);
    }
}
