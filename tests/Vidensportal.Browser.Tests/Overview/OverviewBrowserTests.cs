using Vidensportal.App.OutsideLinks;
using Vidensportal.App.Searching;
using Vidensportal.App.Tests.Editing;
using Vidensportal.Browser.Tests.Editing;
using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Publishing.Entries;

namespace Vidensportal.Browser.Tests.Overview;

/// <summary>The first page, media, audit and help in a real browser, with something in every list.</summary>
public sealed class OverviewBrowserTests(Portal portal, EditingPages pages) : IClassFixture<EditingPages>
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Every_page_passes_axe_and_nothing_is_cut_off(ColorScheme scheme, int width)
    {
        Prepare();
        await using var tab = await pages.OpenAsync(portal, "carl", new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        var problems = new List<string>();
        foreach (var address in (string[])["/redaktion/", "/redaktion/?liste=gennemgang", "/redaktion/medier/", "/redaktion/log/", "/redaktion/log/?fra=ugyldig", "/redaktion/hjaelp/"])
        {
            await tab.GoToAsync(address);
            await tab.Page.LoadAxeAsync();
            problems.AddRange(await tab.Page.RunAxeAsync(address));
            var shown = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (shown > width) problems.Add($"{address} is {shown} wide on a screen of {width}.");
        }
        Problems.AssertNone(problems);
    }

    private void Prepare()
    {
        var store = pages.Host.Store;
        var (first, second) = (EntryPath.TryParse("modellen/faerre-sager.md")!, EntryPath.TryParse("modellen/tidligt-ind.md")!);
        foreach (var path in (EntryPath[])[first, second])
        {
            var working = store.Find(path)!.Working!;
            store.Save(path, working.Text + "\nEn sætning.\n", working.Token, [new($"medier/2026/trappe-{path.Value.Length}.png", Picture)], EditingHost.Editor("anna"));
            store.Submit(path, store.Find(path)!.Draft!.Tip, "Se på tallet.", EditingHost.Editor("anna"));
        }
        store.Approve(second, store.Find(second)!.Draft!.Tip, null, EditingHost.Editor("bo"));
        pages.Host.ShowAsOf(new DateOnly(2028, 6, 1));
        pages.Host.Part<SearchLog>().Count("rumraket", 0);
        var link = Site.Plan.OutsideLinks.Of(pages.Host.Part<App.Hosting.CurrentSite>().Site!.Plan)[0];
        pages.Host.Part<LinkReport>().Take(DateTimeOffset.UnixEpoch, [new(link.Address, "findes ikke (404)", true, 1, new DateOnly(2026, 12, 23))]);
    }
}
