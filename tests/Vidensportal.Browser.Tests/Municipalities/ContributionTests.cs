using System.Collections.Concurrent;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Municipalities;

/// <summary>A municipality tells of itself, and nothing leaves the browser.</summary>
public sealed class ContributionTests(Portal portal)
{
    private const string Address = "/kommuner/bidrag/";

    [Fact]
    public async Task What_is_wrong_is_told_and_nothing_is_lost()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Address);
        await tab.Page.FillAsync("#omfang", "<b>Hele</b> kommunen");
        await tab.Page.FillAsync("#maal_1", "Børn på institution");
        await tab.Page.FillAsync("#efter_1", "4");
        await tab.Page.SelectOptionAsync("#enhed_1", "boern");
        await tab.Page.SelectOptionAsync("#udfald_1", "fald");

        await tab.Page.ClickAsync(".js-make");

        await Assertions.Expect(tab.Page.Locator(".fault-summary")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator(".fault-summary")).ToContainTextAsync("Tallet er så lille, at nogen kan kendes på det. Skriv «under 5» i stedet.");
        await Assertions.Expect(tab.Page.Locator("#omfang")).ToHaveValueAsync("<b>Hele</b> kommunen");
        await Assertions.Expect(tab.Page.Locator(".js-ready")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_letter_a_mail_and_a_file_are_made_without_a_request()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Address);
        await tab.Page.SelectOptionAsync("#kommunekode", "0580");
        await tab.Page.SelectOptionAsync("#kommunestatus", "stoppet");
        await tab.Page.FillAsync("#stopHvornaar", "2024");
        await tab.Page.FillAsync("#stopGrund", "Pengene slap op.");
        await tab.Page.FillAsync("#indberettetAf", "Familieafdelingen");
        await tab.Page.FillAsync("#epost", "anna@eksempel.dk");
        // The form's script comes when the page is there.
        await Assertions.Expect(tab.Page.Locator(".js-make")).ToBeVisibleAsync();
        var requests = new ConcurrentQueue<string>();
        tab.Page.Request += (_, request) => requests.Enqueue(request.Url);

        await tab.Page.ClickAsync(".js-make");

        await Assertions.Expect(tab.Page.Locator(".js-ready")).ToBeVisibleAsync();
        var text = await tab.Page.Locator(".contribution__text").InnerTextAsync();
        Assert.Contains("Kommune: Aabenraa (0580)", text, StringComparison.Ordinal);
        Assert.Contains("Holdt op: 2024. Pengene slap op.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("anna@eksempel.dk", text, StringComparison.Ordinal);
        Assert.StartsWith("mailto:?subject=Bidrag%20til%20registret%3A%20Aabenraa&body=Kommune%3A%20Aabenraa", await tab.Page.Locator(".js-mail").GetAttributeAsync("href"), StringComparison.Ordinal);
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.ClickAsync(".js-file"));
        var file = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken))!;
        Assert.Equal(("vidensportal.bidrag", "0580", "nej", "Pengene slap op."), ((string)file["format"]!, (string)file["kommunekode"]!, (string)file["samtykke"]!, (string)file["stop"]!["grund"]!));
        Assert.DoesNotContain(requests, request => request.StartsWith("http", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_there_is_a_mail_with_the_questions_and_no_dead_button()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync(Address);

        await Assertions.Expect(tab.Page.Locator("noscript a[href^='mailto:?subject=']")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".contribution button:visible")).ToHaveCountAsync(0);
    }
}
