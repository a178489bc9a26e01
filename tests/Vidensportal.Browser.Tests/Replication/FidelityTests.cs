using System.Text;
using System.Text.Json;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Replication;

public sealed class FidelityTests(Portal portal)
{
    private const string OpenFile = ".js-open-file";

    [Fact]
    public async Task Every_core_component_is_asked_about_with_its_sources_and_the_fourth_in_its_halves()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Fidelity);

        Assert.Equal(["KE1", "KE2", "KE3", "KE4.1", "KE4.2", "KE5", "KE6", "KE7", "KE8", "KE9", "KE10", "KE11", "KE12"], await tab.Page.Locator("[data-item]").EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.item)"));
        Assert.Equal(12, await tab.Page.Locator(".js-element .ask__sources:has(.fact-mark)").CountAsync());
        await Assertions.Expect(tab.Page.Locator(".js-result")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Answers_become_a_picture_and_a_table_and_no_single_score()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Fidelity);

        await tab.AnswerAsync("KE1", "ja");
        await tab.AnswerAsync("KE4.2", "nej");
        await tab.Page.Locator("[name='note-KE1']").FillAsync("Udtræk <b>3. november</b>");

        await Assertions.Expect(tab.Page.Locator("[data-profile='KE1'] [data-reply=ja]")).ToHaveTextAsync("●");
        await Assertions.Expect(tab.Page.Locator("[data-row='KE4.2'] [data-cell=now]")).ToHaveTextAsync("Nej");
        await Assertions.Expect(tab.Page.Locator("[data-row='KE4.1'] [data-cell=now]")).ToHaveTextAsync("Ikke besvaret");
        await Assertions.Expect(tab.Page.Locator("[data-row='KE1'] [data-cell=note]")).ToHaveTextAsync("Udtræk <b>3. november</b>");
        await Assertions.Expect(tab.Page.Locator("output.js-announcement")).ToHaveTextAsync("Profilen er opdateret: 1 ja, 1 nej, 11 ikke besvaret.");
        await Assertions.Expect(tab.Page.Locator(".js-result")).ToContainTextAsync("Det viser ikke, at det virker");
        Assert.DoesNotMatch(@"\d+\s?(%|pct\.|af 1[23]|point)", await tab.Page.Locator(".js-result").InnerTextAsync());
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Saved_run_is_compared_with_today_and_deleted_without_a_trace()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => localStorage.length"));
        await tab.Page.FillAsync("#navn", "Distrikt Nord");
        await tab.Page.FillAsync("#dato", "1. maj 2026");
        await tab.AnswerAsync("KE3", "nej");
        await tab.ToolButton("Gem på denne enhed").ClickAsync();
        await Assertions.Expect(tab.ToolStatus()).ToHaveTextAsync("Gemt på denne enhed som «Distrikt Nord».");

        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        await tab.AnswerAsync("KE3", "delvist");
        await tab.Page.SelectOptionAsync("#sammenlign", new SelectOptionValue { Index = 1 });

        await Assertions.Expect(tab.Page.Locator("[data-row='KE3'] [data-cell=change]")).ToHaveTextAsync("Frem fra nej til delvist");
        await Assertions.Expect(tab.Page.Locator("[data-profile='KE3'] [data-reply=nej]")).ToHaveTextAsync("○");
        await Assertions.Expect(tab.Page.Locator(".profile__legend")).ToContainTextAsync("Distrikt Nord, 1. maj 2026");
        await tab.ToolButton("Slet Distrikt Nord").ClickAsync();
        await Assertions.Expect(tab.ToolButton("Gem på denne enhed")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator(".js-saved li")).ToHaveCountAsync(0);
        await Assertions.Expect(tab.Page.Locator("[data-row='KE3'] [data-cell=change]")).ToBeHiddenAsync();
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => localStorage.length"));
    }

    [Fact]
    public async Task File_gives_the_same_answers_back_and_nothing_is_sent()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        await tab.Page.FillAsync("#navn", "Nord & \"syd\"");
        await tab.AnswerAsync("KE7", "ved-ikke");
        await tab.Page.Locator("[name='note-KE7']").FillAsync("Linje 1\nLinje 2 – æøå");
        await tab.Page.Locator("[name='dato-KE7']").FillAsync("3-11-2025");
        var requests = new List<string>();
        tab.Page.Request += (_, request) => { lock (requests) if (!request.Url.StartsWith("blob:", StringComparison.Ordinal)) requests.Add($"{request.Method} {new Uri(request.Url).AbsolutePath}"); };
        var (name, content) = await tab.FetchAsync("Hent fil til senere (JSON)");

        Assert.StartsWith("fidelitet-", name, StringComparison.Ordinal);
        Assert.Equal("vidensportal.fidelitet", JsonDocument.Parse(content).RootElement.GetProperty("format").GetString());
        Assert.All(requests, request => Assert.Matches(@"^GET /assets/[\w.-]+\.js$", request));
        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        await tab.GiveFileAsync(OpenFile, name, content);
        await Assertions.Expect(tab.Page.Locator("#navn")).ToHaveValueAsync("Nord & \"syd\"");
        await Assertions.Expect(tab.Page.Locator("[name='svar-KE7'][value=ved-ikke]")).ToBeCheckedAsync();
        await Assertions.Expect(tab.Page.Locator("[name='note-KE7']")).ToHaveValueAsync("Linje 1\nLinje 2 – æøå");
        await Assertions.Expect(tab.Page.Locator("[name='dato-KE7']")).ToHaveValueAsync("03-11-2025");
    }

    [Theory]
    [InlineData("hej", "Filen kan ikke læses.")]
    [InlineData("{\"besparelse\": 7}", "Filen er ikke et skema om fidelitet herfra.")]
    [InlineData("{\"format\": \"vidensportal.fidelitet\", \"version\": 9, \"svar\": []}", "nyere udgave")]
    public async Task Foreign_file_is_refused_in_words_and_what_was_typed_stays(string content, string problem)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        await tab.Page.Locator("[name='note-KE2']").FillAsync("Det her må ikke gå tabt");

        await tab.GiveFileAsync(OpenFile, "<b>budget</b>.json", content);

        await Assertions.Expect(tab.ToolStatus()).ToContainTextAsync($"«<b>budget</b>.json» er ikke brugt. {problem}".Split("nyere")[0].TrimEnd());
        await Assertions.Expect(tab.ToolStatus()).ToContainTextAsync(problem);
        await Assertions.Expect(tab.Page.Locator("[name='note-KE2']")).ToHaveValueAsync("Det her må ikke gå tabt");
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task What_a_file_replaces_can_be_taken_back()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        await tab.AnswerAsync("KE2", "delvist");
        await tab.Page.Locator("[name='note-KE2']").FillAsync("Vores eget");

        await tab.GiveFileAsync(OpenFile, "a.json", """{"format":"vidensportal.fidelitet","version":1,"navn":"Andres","dato":"2026-01-01","svar":[{"element":"KE1","svar":"ja"},{"element":"KE77","svar":"ja"}]}""");
        await Assertions.Expect(tab.ToolStatus()).ToContainTextAsync("ikke med: KE77.");
        await Assertions.Expect(tab.Page.Locator("[name='note-KE2']")).ToHaveValueAsync("");
        await tab.ToolButton("Fortryd").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("[name='note-KE2']")).ToHaveValueAsync("Vores eget");
        await Assertions.Expect(tab.Page.Locator("[name='svar-KE2'][value=delvist]")).ToBeCheckedAsync();
        await Assertions.Expect(tab.Page.Locator("[name='svar-KE1'][value=ja]")).Not.ToBeCheckedAsync();
    }

    [Theory]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })")]
    public async Task Storage_that_is_full_or_blocked_is_told_and_a_file_can_be_compared_instead(string obstacle)
    {
        await using var tab = await portal.OpenAsync();
        await tab.Page.AddInitScriptAsync(obstacle);
        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        await tab.AnswerAsync("KE1", "ja");

        await tab.ToolButton("Gem på denne enhed").ClickAsync();
        await Assertions.Expect(tab.ToolStatus()).ToContainTextAsync("Det kunne ikke gemmes.");
        await tab.GiveFileAsync(".js-compare-file", "før.json", """{"format":"vidensportal.fidelitet","version":1,"navn":"Før","dato":"2026-01-01","svar":[{"element":"KE1","svar":"nej"}]}""");

        await Assertions.Expect(tab.Page.Locator("[data-row='KE1'] [data-cell=change]")).ToHaveTextAsync("Frem fra nej til ja");
        Assert.Empty(tab.TakeTroubles());
    }

    [Theory]
    [InlineData("i går", "Skriv datoen for vurderingen som dag, måned og år, fx 22-11-2026.")]
    [InlineData("01-01-2099", "Skriv datoen for vurderingen, så den ligger mellem 01-01-2013 og i dag.")]
    [InlineData("31-12-2012", "Skriv datoen for vurderingen, så den ligger mellem 01-01-2013 og i dag.")]
    public async Task Date_out_of_range_is_told_at_its_field_and_nothing_is_saved(string date, string message)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        await tab.AnswerAsync("KE1", "ja");
        await tab.Page.FillAsync("#dato", date);

        await tab.ToolButton("Gem på denne enhed").ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".js-faults")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator("#dato-fejl")).ToHaveTextAsync($"Fejl: {message}");
        Assert.StartsWith("Fejl: ", await tab.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("() => localStorage.length"));
    }

    [Fact]
    public async Task Text_that_is_too_long_is_told_and_not_cut()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        await tab.Page.Locator("[name='note-KE1']").FillAsync(new string('x', 2001));

        await tab.ToolButton("Hent fil til senere (JSON)").ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".js-fault-list a")).ToHaveTextAsync(["Skriv højst 2.000 tegn om «Få sager til hver socialrådgiver». Der er 2.001 nu."]);
        Assert.Equal(2001, (await tab.Page.Locator("[name='note-KE1']").InputValueAsync()).Length);
    }

    [Fact]
    public async Task Without_JavaScript_the_form_can_be_filled_in_and_nothing_can_be_sent()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync(ReplicationTab.Fidelity);

        await tab.AnswerAsync("KE4.1", "ja");
        await tab.Page.Locator("[name='note-KE4.1']").FillAsync("Kan skrives");
        await tab.Page.Locator("#navn").PressAsync("Enter");

        Assert.EndsWith(ReplicationTab.Fidelity, tab.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(tab.Page.Locator("noscript .notice")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".take-along")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".js-result")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Workbook_and_csv_are_fetched()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToToolAsync(ReplicationTab.Fidelity);
        await tab.AnswerAsync("KE1", "ja");

        Assert.Equal("PK"u8.ToArray(), (await tab.FetchAsync("Hent regneark (XLSX)")).Content[..2]);
        Assert.Contains("KE1;Få sager til hver socialrådgiver;Har hver socialrådgiver højst 20–25 sager på samme tid?;Ja;", Encoding.UTF8.GetString((await tab.FetchAsync("Hent CSV til Excel på dansk")).Content).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }
}
