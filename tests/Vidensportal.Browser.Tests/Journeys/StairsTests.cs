using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>The ladder of interventions: six steps that lead to the pages about them.</summary>
public sealed class StairsTests(Portal portal)
{
    private const string Page = "/modellen/indsatstrappen/";

    [Fact]
    public async Task Tab_walks_up_the_ladder_step_by_step()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Page);
        var steps = tab.Page.Locator("svg a.stairs-step");

        await tab.TabToAsync(steps.First);

        for (var number = 1; number < 6; number++)
        {
            await tab.PressAsync("Tab");
            await Assertions.Expect(steps.Nth(number)).ToBeFocusedAsync();
        }
    }

    [Theory, InlineData(1280, true), InlineData(320, false)]
    public async Task Enter_on_a_step_leads_to_its_page(int width, bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = hasScript });
        await tab.GoToAsync(Page);
        var steps = tab.Page.Locator("svg a.stairs-step");
        Assert.Equal(6, await steps.CountAsync());

        for (var number = 0; number < 6; number++)
        {
            var address = await steps.Nth(number).GetAttributeAsync("href");
            await steps.Nth(number).FocusAsync();
            await tab.PressAsync("Enter");
            await tab.ArriveAtAsync(address!);
            Assert.Equal(200, (await tab.Page.Context.APIRequest.GetAsync(address!)).Status);
            await tab.GoToAsync(Page);
        }
    }

    [Fact]
    public async Task Click_anywhere_on_a_step_leads_to_its_page()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Page);
        var step = tab.Page.Locator("svg a.stairs-step").Nth(3);
        var address = await step.GetAttributeAsync("href");

        await step.Locator("rect").First.ClickAsync(new() { Position = new() { X = 400, Y = 10 } });

        await tab.ArriveAtAsync(address!);
    }

    [Fact]
    public async Task Steps_have_the_names_that_stand_in_the_table_below()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Page);

        var inPicture = await tab.Page.Locator("svg .stairs-step__name").AllTextContentsAsync();
        var inTable = await tab.Page.Locator(".diagram--stairs tbody th").AllInnerTextsAsync();

        Assert.Equal(inTable, inPicture);
    }
}
