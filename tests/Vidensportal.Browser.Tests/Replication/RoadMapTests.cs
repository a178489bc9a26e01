using System.Text;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Replication;

public sealed class RoadMapTests(Portal portal, StaticHost host) : IClassFixture<StaticHost>
{
    [Fact]
    public async Task Chosen_start_gives_every_part_of_the_plan_its_dates()
    {
        await using var tab = await portal.OpenAsync(host.Address);
        await tab.GoToToolAsync(ReplicationTab.RoadMap);
        await tab.Page.FillAsync("#navn", "<b>Nord</b>");
        await tab.Page.FillAsync("#start", "1/2 2027");
        await tab.ToolButton("Lav planen").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("#plan")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator("#plan")).ToHaveTextAsync("<b>Nord</b>");
        await Assertions.Expect(tab.Page.Locator("[data-phase-days=forbered]")).ToHaveTextAsync("1. maj 2027 til 31. oktober 2027");
        await Assertions.Expect(tab.Page.Locator("[data-task-days=sagstal-ned] time")).ToHaveAttributeAsync("datetime", "2027-12-01");
        await Assertions.Expect(tab.Page.Locator("[data-task-days=opfoelgning-status] time")).ToHaveCountAsync(6);
        await Assertions.Expect(tab.Page.Locator("[data-meeting-first=ledere]")).ToHaveTextAsync("tirsdag 4. maj 2027 kl. 09.00");
        Assert.Equal(0, await tab.Page.Locator("[data-task-days]:not(:has(time)), [data-before-days]:not(:text-matches('20[0-9][0-9]'))").CountAsync());
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Longer_phase_and_another_day_move_what_comes_after()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.RoadMap);
        await tab.Page.FillAsync("#start", "01-02-2027");
        await tab.ToolButton("Lav planen").ClickAsync();

        await tab.Page.FillAsync("[name=maaneder-forbered]", "9");
        await tab.Page.Locator("[name=maaneder-forbered]").BlurAsync();
        await Assertions.Expect(tab.Page.Locator("[data-task-days=sagstal-ned] time")).ToHaveAttributeAsync("datetime", "2028-03-01");
        await tab.Page.Locator(".replication__more > summary").ClickAsync();
        await tab.Page.SelectOptionAsync("[name=ugedag-ledere]", "5");
        await Assertions.Expect(tab.Page.Locator("[data-meeting-first=ledere]")).ToHaveTextAsync("fredag 7. maj 2027 kl. 09.00");
        await tab.Page.FillAsync("[name=maaneder-forbered]", "mange");
        await tab.Page.Locator("[name=maaneder-forbered]").BlurAsync();
        await Assertions.Expect(tab.Page.Locator(".js-stale")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("#start", "", "Skriv dagen, arbejdet begynder, som dag, måned og år, fx 22-11-2026.")]
    [InlineData("#start", "30-02-2027", "Skriv dagen, arbejdet begynder, som dag, måned og år, fx 22-11-2026.")]
    [InlineData("#start", "31-12-2019", "Vælg en dag mellem 01-01-2020 og 31-12-2049.")]
    [InlineData("#start", "01-01-2050", "Vælg en dag mellem 01-01-2020 og 31-12-2049.")]
    [InlineData("[name=maaneder-begynd]", "0", "Skriv et helt tal fra 1 til 36 i «Begynd, måneder».")]
    [InlineData("[name=maaneder-begynd]", "3,5", "Skriv et helt tal fra 1 til 36 i «Begynd, måneder».")]
    [InlineData("[name=klokken-team]", "23", "Skriv et klokkeslæt mellem 6.00 og 20.00 under «Teammøde om sagerne, hver anden uge», fx 9.30.")]
    public async Task What_is_wrong_is_told_at_its_field_and_no_file_is_made(string field, string value, string message)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.RoadMap);
        await tab.Page.FillAsync("#start", "01-02-2027");
        await tab.Page.EvaluateAsync("() => (document.querySelector('.replication__more').open = true)");
        await tab.Page.FillAsync(field, value);

        await tab.ToolButton("Hent til kalender (ICS)").ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".js-faults")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator(".js-fault-list a")).ToHaveTextAsync([message]);
        await Assertions.Expect(tab.Page.Locator(field)).ToHaveValueAsync(value);
        await Assertions.Expect(tab.Page.Locator(field)).ToHaveAttributeAsync("aria-invalid", "true");
        await tab.Page.Locator(".js-fault-list a").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(field)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Calendar_and_workbook_are_made_in_the_browser()
    {
        await using var tab = await portal.OpenAsync(host.Address);
        await tab.GoToToolAsync(ReplicationTab.RoadMap);
        await tab.Page.FillAsync("#start", "01-02-2027");
        var requests = new List<string>();
        tab.Page.Request += (_, request) => { lock (requests) if (!request.Url.StartsWith("blob:", StringComparison.Ordinal)) requests.Add($"{request.Method} {new Uri(request.Url).PathAndQuery}"); };

        var (name, content) = await tab.FetchAsync("Hent til kalender (ICS)");
        var calendar = Encoding.UTF8.GetString(content).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.Equal("koereplan.ics", name);
        Assert.Contains("SUMMARY:Sæt sagstallet ned\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Europe/Copenhagen:20270504T090000\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU;UNTIL=20291031T220000Z\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("Det er ikke sikkert\\, at det virker hos jer.", calendar, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await tab.FetchAsync("Hent regneark (XLSX)")).Content[..2]);
        Assert.All(requests, request => Assert.Matches(@"^GET /assets/[\w.-]+\.js$", request));
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Saved_plan_comes_back_as_it_was()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.RoadMap);
        await tab.Page.FillAsync("#navn", "Nord");
        await tab.Page.FillAsync("#start", "15. august 2027");
        await tab.Page.FillAsync("[name=maaneder-afklar]", "5");
        await tab.ToolButton("Gem på denne enhed").ClickAsync();

        await tab.GoToToolAsync(ReplicationTab.RoadMap);
        await tab.ToolButton("Åbn Nord").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("#start")).ToHaveValueAsync("15-08-2027");
        await Assertions.Expect(tab.Page.Locator("[data-phase-days=afklar]")).ToHaveTextAsync("15. august 2027 til 14. januar 2028");
        await tab.ToolButton("Slet Nord").ClickAsync();
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => localStorage.length"));
    }

    [Fact]
    public async Task Without_JavaScript_the_plan_has_months()
    {
        await using var tab = await portal.OpenAsync(host.Address, new() { JavaScriptEnabled = false });
        await tab.GoToAsync(ReplicationTab.RoadMap);

        await Assertions.Expect(tab.Page.Locator("[data-phase-days=forbered]")).ToHaveTextAsync("Måned 4–9");
        await Assertions.Expect(tab.Page.Locator("[data-task-days=sagstal-ned]")).ToHaveTextAsync("Måned 11");
        await Assertions.Expect(tab.Page.Locator(".take-along")).ToBeHiddenAsync();
        await Assertions.Expect(tab.ToolButton("Lav planen")).ToBeHiddenAsync();
    }
}
