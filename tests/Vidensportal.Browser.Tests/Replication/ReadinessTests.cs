using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Replication;

public sealed class ReadinessTests(Portal portal)
{
    [Fact]
    public async Task Answers_are_sorted_into_strengths_and_what_to_settle_first_with_links()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Readiness);
        await Assertions.Expect(tab.Page.Locator(".js-result")).ToBeHiddenAsync();

        await tab.AnswerAsync("behov-problem", "ja");
        await tab.AnswerAsync("kapacitet-penge", "ved-ikke");
        await tab.AnswerAsync("kapacitet-lokaler", "delvist");

        var first = tab.Page.Locator("[data-standing=foerst]");
        await Assertions.Expect(first.Locator("li")).ToHaveCountAsync(1);
        await Assertions.Expect(first.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/kom-i-gang/investering/");
        await Assertions.Expect(tab.Page.Locator("[data-standing=undervejs] li")).ToHaveAttributeAsync("data-advice", "kapacitet-lokaler");
        await Assertions.Expect(tab.Page.Locator("[data-standing=paa-plads] li")).ToHaveAttributeAsync("data-advice", "behov-problem");
        await Assertions.Expect(tab.Page.Locator("output.js-announcement")).ToContainTextAsync("1 på plads, 1 at afklare først, 1 at tage undervejs");
        await tab.AnswerAsync("kapacitet-penge", "ja");
        await Assertions.Expect(first).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator("[data-standing=paa-plads] li")).ToHaveCountAsync(2);
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Answers_are_saved_only_when_asked_and_emptied_answers_can_be_taken_back()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Readiness);
        await tab.AnswerAsync("stoette-stop", "nej");
        await tab.Page.FillAsync("[name=stoette]", "Vi taler om det i <maj>");
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => localStorage.length"));
        await tab.Page.FillAsync("#navn", "Gruppen");
        await tab.ToolButton("Gem på denne enhed").ClickAsync();

        await tab.ToolButton("Tøm svarene").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[name=stoette]")).ToHaveValueAsync("");
        await tab.ToolButton("Fortryd").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[name=stoette]")).ToHaveValueAsync("Vi taler om det i <maj>");

        await tab.GoToToolAsync(ReplicationTab.Readiness);
        await tab.ToolButton("Åbn Gruppen").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[name='svar-stoette-stop'][value=nej]")).ToBeCheckedAsync();
        await tab.ToolButton("Slet Gruppen").ClickAsync();
        await Assertions.Expect(tab.ToolStatus()).ToHaveTextAsync("«Gruppen» er slettet fra enheden.");
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => localStorage.length"));
    }

    [Fact]
    public async Task Without_JavaScript_the_questions_and_all_the_advice_are_there()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync(ReplicationTab.Readiness);

        var questions = await tab.Page.Locator("[data-question]").CountAsync();
        Assert.True(questions >= 18, $"{questions}");
        Assert.Equal(questions, await tab.Page.Locator(".advice__item:visible").CountAsync());
    }
}
