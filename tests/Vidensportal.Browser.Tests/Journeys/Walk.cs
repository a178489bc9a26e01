using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A stranger who knows no address: goes only where the page in front of them leads, by the words that stand there.</summary>
internal static class Walk
{
    /// <summary>As a telephone in the hand.</summary>
    public static BrowserNewContextOptions Phone(bool hasScript = true) =>
        new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true, DeviceScaleFactor = 2, JavaScriptEnabled = hasScript };

    /// <summary>Follows a link of the page's own text, and waits until its heading is there.</summary>
    public static async Task FollowAsync(this Tab tab, string link, string heading)
    {
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
        await tab.MeetsAsync(heading);
    }

    /// <summary>Follows a link of the menu, which a telephone has behind a button.</summary>
    public static async Task FollowMenuAsync(this Tab tab, string link, string heading)
    {
        var button = tab.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true });
        if (await button.IsVisibleAsync()) await button.ClickAsync();
        await tab.Page.Locator("#menu").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
        await tab.MeetsAsync(heading);
    }

    public static Task MeetsAsync(this Tab tab, string heading) =>
        Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = heading })).ToBeVisibleAsync();

    /// <summary>Whether a reader has it before their eyes, without scrolling.</summary>
    public static Task SeesAsync(ILocator place) => Assertions.Expect(place).ToBeInViewportAsync();
}
