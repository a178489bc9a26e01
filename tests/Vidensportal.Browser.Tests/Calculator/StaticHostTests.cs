using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>Where nothing but files is served, the browser does all of it.</summary>
public sealed class StaticHostTests(Portal portal, StaticHost host) : IClassFixture<StaticHost>
{
    [Theory]
    [InlineData("profil=egne")]
    [InlineData(CalculatorTab.EightMoved)]
    [InlineData("m=1.0&besparelse_kendt_kr=&flyt_1_fra=6&flyt_1_til=5&flyt_1_antal=8&flyt_3_fra=6&flyt_3_til=4&flyt_3_antal=1,5&navn=Ni%20og%20en%20halv")]
    [InlineData("m=1.0&besparelse_kendt_kr=6700000&indfasning_pct_1=10&indfasning_pct_2=40&indfasning_pct_3=70&indfasning_pct_4=90&indfasning_pct_5=100")]
    public async Task Address_gives_what_the_server_would_have_answered(string query)
    {
        query = CalculatorTab.WithNewestModel(query);
        await using var answered = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await answered.GoToCalculatorAsync(query, hasScript: false);
        await using var alone = await portal.OpenAsync(host.Address);
        await alone.GoToCalculatorAsync(query);

        Assert.Equal(await answered.ReadResultAsync(), await alone.ReadResultAsync());
        Assert.Equal(await ProfileAsync(answered), await ProfileAsync(alone));
        Assert.Empty(alone.TakeTroubles());
    }

    [Fact]
    public async Task Link_with_faults_shows_them_and_not_Hernings_result()
    {
        await using var tab = await portal.OpenAsync(host.Address);

        await tab.GoToCalculatorAsync("m=1.0&sager=mange");

        await Assertions.Expect(tab.Summary()).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator("#resultat")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".result-bar")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Link_of_another_version_says_that_it_is_calculated_again()
    {
        await using var tab = await portal.OpenAsync(host.Address);

        await tab.GoToCalculatorAsync("m=0.9&sager=200");

        await Assertions.Expect(tab.Page.Locator(".notice--warning:visible")).ToContainTextAsync($"Tallene er regnet igen med model {NewestModel.Version}.");
        await Assertions.Expect(tab.Field("sager")).ToHaveValueAsync("200");
    }

    [Fact]
    public async Task Calculations_are_compared()
    {
        await using var tab = await portal.OpenAsync(host.Address);

        await tab.GoToAsync($"{CalculatorTab.Comparison}?a={Uri.EscapeDataString(CalculatorTab.EightMoved)}&b={Uri.EscapeDataString("m=1.0&besparelse_kendt_kr=6700000")}");

        await Assertions.Expect(tab.Page.Locator("[data-rows=results] tr", new() { HasText = "Nutidsværdi i grundforløbet" })).ToContainTextAsync("2.463.626");
    }

    private static Task<IReadOnlyList<string>> ProfileAsync(Tab tab) => tab.Page.Locator(".profiles__link[aria-current]").AllInnerTextsAsync();
}
