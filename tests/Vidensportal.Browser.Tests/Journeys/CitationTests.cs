using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A page can be cited in a case file.</summary>
public sealed class CitationTests(Portal portal)
{
    private const string Page = "/resultater/oekonomi/";

    [Fact]
    public async Task Citation_is_unfolded_and_copied_from_the_keyboard()
    {
        await using var tab = await portal.OpenAsync(new() { Permissions = ["clipboard-write"] });
        await tab.GoToAsync(Page);
        var citation = tab.Page.Locator("[data-module=citation]");

        await citation.Locator("summary").FocusAsync();
        await tab.PressAsync("Enter");
        await tab.TabToAsync(citation.GetByRole(AriaRole.Button));
        await tab.PressAsync("Enter");

        await Assertions.Expect(citation.GetByRole(AriaRole.Status)).ToHaveTextAsync("Teksten er kopieret.");
        var copied = await tab.ReadCopiedAsync();
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

    [Theory]
    [InlineData("00000000", "Du har fulgt en henvisning til version 00000000.")]
    [InlineData("%3Cimg%20src%3Dx%3E", "Henvisningen nævner en version, der ikke kan læses.")]
    public async Task Who_follows_a_citation_of_another_version_is_told(string version, string notice)
    {
        await using var tab = await portal.OpenAsync();

        await tab.GoToAsync($"{Page}?version={version}");

        await Assertions.Expect(tab.Page.Locator(".js-version-notice")).ToContainTextAsync(notice);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Se, hvad der er ændret" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("#aendringer .change-list").First).ToBeVisibleAsync();
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Who_follows_the_address_of_this_version_is_not()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(Page);
        var version = await tab.Page.Locator("[data-module=citation]").GetAttributeAsync("data-version");

        await tab.GoToAsync($"{Page}?version={version}");

        await Assertions.Expect(tab.Page.Locator(".js-copy")).Not.ToHaveAttributeAsync("hidden", "");
        await Assertions.Expect(tab.Page.Locator(".js-version-notice")).ToHaveCountAsync(0);
    }
}
