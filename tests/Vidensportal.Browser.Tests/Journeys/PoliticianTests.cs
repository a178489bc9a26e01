using Vidensportal.Browser.Tests.Calculator;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A politician opens the economist's link on a telephone, on the way to a meeting, and asks: what if it fails?</summary>
public sealed class PoliticianTests(Portal portal)
{
    private const string Link = "m=1.0&sager=300&sager_foer=38&sager_efter=22&flyt_1_fra=6&flyt_1_til=5&flyt_1_antal=12&flyt_1_stoette_kr=50000&navn=Testby%202027";

    [Theory, InlineData(true), InlineData(false)]
    public async Task Opens_the_link_and_finds_what_it_takes_what_may_be_lost_what_is_left_out_and_how_sure_it_is(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(Walk.Phone(hasScript));
        await tab.GoToCalculatorAsync(Link, hasScript);
        await Assertions.Expect(tab.Page.GetByText("Felterne er udfyldt med tallene i beregningen «Testby 2027».")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".profiles__link[aria-current]")).ToHaveCountAsync(0);

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Se resultatet" }).TapAsync();
        await Walk.SeesAsync(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Regneeksempel: Testby 2027" }));
        await Walk.SeesAsync(tab.Page.GetByText("hvis mindst 11 helårsbørn flytter fra institution til plejefamilie"));

        var uncertain = tab.Page.GetByRole(AriaRole.Region, new() { Name = "Når usikkerheden regnes med" });
        await Assertions.Expect(uncertain).ToContainTextAsync("Otte af ti forløb ender mellem −10,3 mio. kr. og 5,8 mio. kr.");
        var fails = tab.Page.GetByRole(AriaRole.Region, new() { Name = "Hvis det ikke virker" });
        await Assertions.Expect(fails).ToContainTextAsync("−16,1 mio. kr.");
        await Assertions.Expect(fails).ToContainTextAsync("Indsatsen koster det samme, men ændrer ikke, hvor børnene bor.");

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Ikke regnet med", Exact = true }).TapAsync();
        await Walk.SeesAsync(tab.Page.GetByText("Region, skole, skat, børnenes senere liv, rekruttering og udskiftning af medarbejdere er ikke med."));

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Se, hvor sikre de er" }).TapAsync();
        await tab.ArriveAtAsync("/resultater/evidens/");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Tabellen er redaktionens vurdering, ikke en officiel rating.");
        Assert.Empty(tab.TakeTroubles());
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Goes_from_the_top_straight_to_what_it_costs_if_it_does_not_work(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(Walk.Phone(hasScript));
        await tab.GoToCalculatorAsync(Link, hasScript);

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "hvad det koster, hvis det ikke virker" }).TapAsync();

        await Walk.SeesAsync(tab.Page.GetByRole(AriaRole.Region, new() { Name = "Hvis det ikke virker" }).GetByText("−16,1 mio. kr."));
    }

    [Fact]
    public async Task Who_begins_afresh_is_no_longer_told_of_the_link()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync(Link);

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Begynd forfra" }).ClickAsync();

        await Assertions.Expect(tab.Page.GetByText("Felterne er udfyldt med")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = "Regneeksempel", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".profiles__link[aria-current]")).ToContainTextAsync("Hernings profil");
    }
}
