using System.Collections.Concurrent;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Search;

/// <summary>Nobody answers a search: the browser searches by itself, and says so.</summary>
public sealed class SearchWithoutServerTests(Portal portal)
{
    private const string Said = "Søgningen kører i din browser";

    [Theory, MemberData(nameof(SearchPageTests.Acceptance), MemberType = typeof(SearchPageTests))]
    public async Task First_hit_is_the_page_that_answers(string query, string address)
    {
        await using var tab = await OpenAsync("/soeg/", route => route.AbortAsync());

        await tab.Page.FillAsync("#search-page-field", query);

        await Assertions.Expect(tab.Page.Locator(".search-results__note").First).ToContainTextAsync(Said);
        Assert.StartsWith(address, await tab.Page.Locator(".search-hits__link").First.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_in_the_header_says_so_too()
    {
        await using var tab = await OpenAsync("/modellen/", route => route.FulfillAsync(new() { Status = 404, ContentType = "text/html", Body = "<h1>Siden findes ikke</h1>" }));

        await tab.Page.Locator("#header-search").PressSequentiallyAsync("trappe");

        await Assertions.Expect(tab.Page.Locator(".search-box__note")).ToContainTextAsync(Said);
        await Assertions.Expect(tab.Page.Locator("[role=option]").Last).ToHaveAttributeAsync("href", "/soeg/?q=trappe");
        await Assertions.Expect(tab.Page.Locator("[role=option]")).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task Page_for_every_address_is_no_answer_either()
    {
        await using var tab = await OpenAsync("/soeg/", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html>" }));

        await tab.Page.FillAsync("#search-page-field", "trappe");

        await Assertions.Expect(tab.Page.Locator(".search-results__note").First).ToContainTextAsync(Said);
    }

    [Fact]
    public async Task Address_with_a_query_is_searched_for_on_a_host_that_only_has_files()
    {
        await using var tab = await portal.OpenAsync();
        await tab.Page.RouteAsync("**/api/**", route => route.AbortAsync());
        await tab.Page.RouteAsync("**/soeg/?**", async route => await route.FulfillAsync(new() { Response = await route.FetchAsync(new() { Url = new Uri(portal.Address, "/soeg/").ToString() }) }));

        await tab.GoToAsync("/soeg/?q=trappe&type=kilde");

        await Assertions.Expect(tab.Page.Locator("#search-page-field")).ToHaveValueAsync("trappe");
        await Assertions.Expect(tab.Page.Locator(".search-filters__chip")).ToHaveTextAsync("Fjern filter: Kilde");
        await Assertions.Expect(tab.Page.Locator(".search-hits__kind").First).ToHaveTextAsync("Kilde");
    }

    [Fact]
    public async Task Nothing_is_fetched_for_it_while_the_server_answers()
    {
        await using var tab = await portal.OpenAsync();
        var fetched = new ConcurrentQueue<string>();
        tab.Page.Request += (_, request) => fetched.Enqueue(new Uri(request.Url).AbsolutePath);
        await tab.GoToAsync("/soeg/");
        await tab.Page.FillAsync("#search-page-field", "trappe");
        await Assertions.Expect(tab.Page.Locator(".js-count")).ToContainTextAsync("resultater");

        Assert.DoesNotContain(fetched, path => path.Contains("fallback", StringComparison.Ordinal) || path.EndsWith("dokumenter.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_file_the_reader_is_told_and_the_page_goes_on()
    {
        await using var tab = await OpenAsync("/soeg/", route => route.AbortAsync());
        await tab.Page.RouteAsync("**/soeg/dokumenter.json", route => route.AbortAsync());

        await tab.Page.FillAsync("#search-page-field", "trappe");

        await Assertions.Expect(tab.Page.Locator(".js-count")).ToHaveTextAsync("Søgningen virker ikke lige nu. Prøv igen om lidt.");
    }

    private async Task<Tab> OpenAsync(string address, Func<IRoute, Task> answer)
    {
        var tab = await portal.OpenAsync();
        await tab.Page.RouteAsync("**/api/**", answer);
        await tab.GoToAsync(address);
        return tab;
    }
}
