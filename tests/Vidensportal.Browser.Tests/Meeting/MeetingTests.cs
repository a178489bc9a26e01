using System.Collections.Concurrent;
using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Meeting;

/// <summary>One document for a meeting, chosen by the reader.</summary>
public sealed class MeetingTests(Portal portal, StaticHost host) : IClassFixture<StaticHost>
{
    private const string Address = "/kom-i-gang/til-moedet/";
    private const string Profile = """[{"navn":"<b>Nord</b>","dato":"2026-11-22","svar":[{"element":"KE1","svar":"delvist","note":"<img src=x>","dato":null}]}]""";

    [Fact]
    public async Task Choice_is_seen_and_kept_in_the_address_behind_the_number_sign()
    {
        await using var tab = await portal.OpenAsync(host.Address, new() { Permissions = ["clipboard-write"] });
        await tab.GoToAsync(Address);
        var requests = new ConcurrentQueue<string>();

        await tab.Page.ClickAsync(".js-none");
        await tab.Page.CheckAsync("#del-side-resultater-oekonomi");
        await tab.Page.FillAsync("#moede-navn", "Udvalget <b>");
        await tab.Page.ClickAsync(".js-share");
        await Assertions.Expect(tab.Page.Locator(".meeting__status")).ToContainTextAsync("Linket er kopieret.");
        var link = await tab.ReadCopiedAsync();
        await using var other = await portal.OpenAsync(host.Address);
        other.Page.Request += (_, request) => requests.Enqueue(request.Url);
        await other.Page.GotoAsync(link);

        Assert.Contains("/kom-i-gang/til-moedet/#?", link, StringComparison.Ordinal);
        await Assertions.Expect(other.Page.Locator(".meeting-part__box:checked")).ToHaveCountAsync(1);
        await Assertions.Expect(other.Page.Locator("#side-resultater-oekonomi .prose")).ToBeVisibleAsync();
        await Assertions.Expect(other.Page.Locator("#moede-navn")).ToHaveValueAsync("Udvalget <b>");
        Assert.DoesNotContain(requests, request => request.Contains("Udvalget", StringComparison.Ordinal));
        Assert.Empty(other.TakeTroubles());
    }

    [Fact]
    public async Task Without_scripts_the_boxes_decide_and_the_form_is_answered()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync(Address);

        await tab.Page.CheckAsync("#del-side-modellen");
        await Assertions.Expect(tab.Page.Locator("#side-modellen .js-waiting")).ToHaveTextAsync("Tryk «Vis det valgte», så kommer siden med.");
        await tab.Page.CheckAsync("#del-beregning");
        await tab.Page.FillAsync("#moede-beregning", "m=1.0&sager=200");
        await tab.Page.ClickAsync(".js-show");

        await tab.ArriveAtAsync("/kom-i-gang/til-moedet/?navn=&del=*");
        await Assertions.Expect(tab.Page.Locator("#side-modellen .prose")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".js-calculation-result")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_cannot_be_fetched_says_so_and_comes_when_it_is_chosen_again()
    {
        await using var tab = await portal.OpenAsync(host.Address);
        await tab.Page.RouteAsync("**/til-moedet/*.json", route => route.AbortAsync());
        await tab.GoToAsync(Address);

        await tab.Page.CheckAsync("#del-side-modellen");
        await Assertions.Expect(tab.Page.Locator("#side-modellen .js-waiting")).ToContainTextAsync("Siden kunne ikke hentes.");
        await tab.Page.UnrouteAllAsync();
        await tab.Page.UncheckAsync("#del-side-modellen");
        await tab.Page.CheckAsync("#del-side-modellen");

        var mark = tab.Page.Locator("#side-modellen .fact-mark").First;
        await mark.ClickAsync();
        await Assertions.Expect(tab.Page.Locator($"#{await mark.GetAttributeAsync("popovertarget")}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Profile_and_calculation_on_the_device_come_in_as_text()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync("/");
        await tab.Page.EvaluateAsync("([profile]) => { localStorage.setItem('vidensportal.fidelitet', profile); localStorage.setItem('vidensportal.beregninger', JSON.stringify([{ name: '<i>A</i>', query: 'm=1.0&sager=200' }])) }", new[] { Profile });
        await tab.GoToAsync(Address);

        await tab.Page.CheckAsync("#del-fidelitet");
        await tab.Page.CheckAsync("#del-beregning");
        await tab.Page.SelectOptionAsync("#moede-gemt", new SelectOptionValue { Label = "<i>A</i>" });

        await Assertions.Expect(tab.Page.Locator("[data-element=KE1] .js-reply")).ToHaveTextAsync("Delvist");
        await Assertions.Expect(tab.Page.Locator("[data-element=KE1] .js-note")).ToHaveTextAsync("<img src=x>");
        await Assertions.Expect(tab.Page.Locator(".js-run-title")).ToHaveTextAsync("<b>Nord</b>, 22. november 2026");
        await Assertions.Expect(tab.Page.Locator(".js-calculation-result [data-text=baseValue]")).ToContainTextAsync("mio.");
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_and_a_foreign_link_are_told()
    {
        await using var tab = await portal.OpenAsync(host.Address);
        await tab.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })");

        await tab.GoToAsync($"{Address}#?del=%3Cscript%3E&del=tal-f33&del=fidelitet&beregning=sager%3Dmange");

        await Assertions.Expect(tab.Page.Locator(".meeting__status")).ToHaveTextAsync("Linket nævner «<script>», som ikke findes her. Resten er med.");
        await Assertions.Expect(tab.Page.Locator(".js-calculation-fault")).ToContainTextAsync("Linket kan ikke regnes:");
        await Assertions.Expect(tab.Page.Locator(".js-no-fidelity")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("#moede-beregning")).ToHaveValueAsync("sager=mange");
    }

    [Fact]
    public async Task Only_what_is_chosen_is_printed()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync($"{Address}?del=tal-f33");
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        await Assertions.Expect(tab.Page.Locator("#tal-f33 .meeting-part__questions")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("#tal-f33 .meeting-part__sources")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("#tal-f10")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator("#gruppe-sider")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".meeting__buttons")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Everything_chosen_breaks_no_axe_rule_and_fits_the_screen(ColorScheme scheme, int width)
    {
        await using var tab = await portal.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await tab.GoToAsync(Address);
        await tab.Page.EvaluateAsync("() => document.querySelectorAll('.meeting-part__box:not(:checked)').forEach(box => box.click())");
        await Assertions.Expect(tab.Page.Locator("[data-content]")).ToHaveCountAsync(0);
        await tab.Page.LoadAxeAsync();

        Problems.AssertNone(await tab.Page.RunAxeAsync($"{scheme} {width}"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }
}
