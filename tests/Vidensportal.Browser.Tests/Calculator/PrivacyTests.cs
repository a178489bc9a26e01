using System.Collections.Concurrent;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>What is typed stays in the browser.</summary>
public sealed class PrivacyTests(Portal portal)
{
    [Fact]
    public async Task Typing_calculating_and_saving_sends_nothing_at_all()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();
        var requests = new List<string>();
        tab.Page.Request += (_, request) => { lock (requests) requests.Add($"{request.Method} {request.Url}"); };

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Vores egne tal" }).ClickAsync();
        await tab.Field("sager").FillAsync("34567");
        await tab.Field("sager").FillAsync("4567");
        await tab.Field("flyt_1_fra").SelectOptionAsync("6");
        await tab.Field("flyt_1_til").SelectOptionAsync("5");
        await tab.Field("flyt_1_antal").FillAsync("8");
        await tab.Button("Tilføj en række").ClickAsync();
        await Assertions.Expect(tab.Shown("breakEvenDistance")).ToContainTextAsync("at 8 flytter den vej");
        await tab.CalculateAsync();
        await Assertions.Expect(tab.Page.Locator("#resultat-titel")).ToBeFocusedAsync();
        await tab.Button("Gem på denne enhed").ClickAsync();
        await Assertions.Expect(tab.Status()).ToContainTextAsync("gemt på denne enhed");

        Problems.AssertNone(requests);
        Assert.Empty(await tab.Page.Context.CookiesAsync());
        Assert.Empty(tab.TakeTroubles());
    }

    [Theory, InlineData("[data-export=csv]"), InlineData(".js-csv[data-table=aar-tabel]")]
    public async Task File_is_made_in_the_browser_from_a_script_that_knows_no_numbers(string button)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();
        await tab.Field("sager").FillAsync("4567");
        var requests = new ConcurrentQueue<IRequest>();
        tab.Page.Request += (_, request) => requests.Enqueue(request);

        await tab.Page.Locator(button).ClickAsync();
        await Assertions.Expect(tab.Status()).ToHaveTextAsync("Filen er hentet.");

        Assert.All(requests.Where(request => !request.Url.StartsWith("blob:", StringComparison.Ordinal)), request =>
        {
            Assert.Equal("GET", request.Method);
            Assert.Matches(@"^/assets/[\w.-]+\.js$", new Uri(request.Url).PathAndQuery);
        });
    }
}
