using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A page can be cited in a case file.</summary>
public sealed class CitationTests(Portal portal)
{
    private const string Page = "/resultater/oekonomi/";

    [Fact]
    public async Task Citation_is_unfolded_and_copied_from_the_keyboard()
    {
        await using var tab = await portal.OpenAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await tab.GoToAsync(Page);
        var citation = tab.Page.Locator("[data-module=citation]");

        await citation.Locator("summary").FocusAsync();
        await tab.PressAsync("Enter");
        await tab.TabToAsync(citation.GetByRole(AriaRole.Button));
        await tab.PressAsync("Enter");

        await Assertions.Expect(citation.GetByRole(AriaRole.Status)).ToHaveTextAsync("Teksten er kopieret.");
        var copied = await tab.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Equal(await citation.Locator(".js-text").InnerTextAsync(), copied);
        Assert.Contains(Page, copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_the_citation_is_there_and_no_dead_button()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync(Page);
        var citation = tab.Page.Locator("[data-module=citation]");

        await citation.Locator("summary").FocusAsync();
        await tab.PressAsync("Enter");

        await Assertions.Expect(citation.Locator(".js-text")).ToContainTextAsync(Page);
        await Assertions.Expect(citation.GetByRole(AriaRole.Button)).ToBeHiddenAsync();
    }
}
