using System.Text.RegularExpressions;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>What a visit to a page found, in lines that name the screen, the rule and the element. All empty is all well.</summary>
public sealed record PageVisit
{
    private const int DoneByServer = 200, NothingThere = 404;

    public required string Title { get; init; }

    /// <summary>The page's words with its scripts running, and without.</summary>
    public required (string Scripted, string Unscripted) Text { get; init; }
    public required IReadOnlyList<string> Structure { get; init; }
    public required IReadOnlyList<string> Accessibility { get; init; }

    /// <summary>What reaches past the edge, lies on other text or is cut off at 320 px, and at 1280 px with text of 200 %.</summary>
    public required IReadOnlyList<string> Room { get; init; }
    public required IReadOnlyList<string> ForcedColors { get; init; }
    public required IReadOnlyList<string> SkipLink { get; init; }
    public required IReadOnlyList<string> Noise { get; init; }

    internal static async Task<PageVisit> MakeAsync(Tab tab, string address, string unscriptedText)
    {
        var page = tab.Page;
        await page.SetViewportSizeAsync(Screen.Wide.Width, Screen.Wide.Height);
        var response = await tab.GoToAsync(address);
        var expected = address == SitePages.WrongAddress ? NothingThere : DoneByServer;
        var skipLink = await SkipLinkProblemsAsync(tab);
        var text = await page.ReadTextAsync();
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => (details.open = true))");
        List<string> structure = [.. await page.FindProblemsAsync("EveryPage/structure.js")];
        if (response.Status != expected) structure.Insert(0, $"status {response.Status}, not {expected}");
        var (accessibility, room, forcedColors) = await OnEveryScreenAsync(page);
        return new()
        {
            Title = await page.TitleAsync(), Text = (text, unscriptedText), Structure = structure, Accessibility = accessibility, Room = room, ForcedColors = forcedColors, SkipLink = skipLink,
            Noise = [.. tab.TakeTroubles().Where(trouble => !IsExpected(trouble, address)), .. await MemoryAsync(page)],
        };
    }

    private static async Task<(IReadOnlyList<string> Accessibility, IReadOnlyList<string> Room, IReadOnlyList<string> ForcedColors)> OnEveryScreenAsync(IPage page)
    {
        var (accessibility, room) = (new List<string>(), new List<string>());
        await page.LoadAxeAsync();
        accessibility.AddRange(await page.RunAxeAsync("light, 1280 px"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        accessibility.AddRange(await page.RunAxeOnColorsAsync("dark, 1280 px"));
        await ResizeAsync(page, Screen.Narrow);
        accessibility.AddRange(await page.RunAxeOnColorsAsync("dark, 320 px"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        accessibility.AddRange(await page.RunAxeAsync("light, 320 px"));
        room.AddRange(await RoomProblemsAsync(page, "320 px"));
        await page.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.Active });
        var forcedColors = await page.FindProblemsAsync("Media/forced-colors.js");
        await page.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.None });
        await ResizeAsync(page, Screen.Wide);
        await page.EvaluateAsync("() => (document.documentElement.style.fontSize = '200%')");
        room.AddRange(await RoomProblemsAsync(page, "200 %"));
        return (accessibility, room, forcedColors);
    }

    /// <summary>Waits for the next picture: a table learns with it whether it has to scroll.</summary>
    private static async Task ResizeAsync(IPage page, ViewportSize size)
    {
        await page.SetViewportSizeAsync(size.Width, size.Height);
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
    }

    private static async Task<IEnumerable<string>> RoomProblemsAsync(IPage page, string when) =>
        ((IEnumerable<string>)[.. await page.FindProblemsAsync("EveryPage/sideways.js"), .. await page.FindProblemsAsync("Media/text.js")]).Select(problem => $"{when}: {problem}");

    /// <summary>The first press of Tab shows the skip link; Enter leads past the menus, into the page.</summary>
    private static async Task<IReadOnlyList<string>> SkipLinkProblemsAsync(Tab tab)
    {
        var problems = new List<string>();
        var link = tab.Page.Locator(".skip-link");
        await tab.PressAsync("Tab");
        if (!await Keyboard.HasFocusAsync(link)) return [$"the first stop is \"{await tab.FocusAsync()}\", not the skip link"];
        if (await link.BoundingBoxAsync() is not { X: >= 0, Y: >= 0, Height: > 0 }) problems.Add("the skip link is not on the screen when it has focus");
        await tab.PressAsync("Enter");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("#"));
        await tab.PressAsync("Tab");
        if (await tab.Page.EvaluateAsync<bool>("() => document.activeElement.closest('.site-header, .skip-link') !== null"))
            problems.Add($"after the skip link comes \"{await tab.FocusAsync()}\", which is in the header");
        return problems;
    }

    private static async Task<IReadOnlyList<string>> MemoryAsync(IPage page)
    {
        var problems = new List<string>();
        foreach (var cookie in await page.Context.CookiesAsync()) problems.Add($"cookie: {cookie.Name}");
        foreach (var key in await page.EvaluateAsync<string[]>("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]")) problems.Add($"stored: {key}");
        return problems;
    }

    /// <summary>The browser itself tells that a wrong address is wrong.</summary>
    private static bool IsExpected(string trouble, string address) =>
        address == SitePages.WrongAddress && trouble.StartsWith("console error: Failed to load resource: the server responded with a status of 404", StringComparison.Ordinal);
}
