using Vidensportal.App.Tests.Editing;
using Vidensportal.Browser.Tests.Editing;
using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Publishing.Entries;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Reviewing;

/// <summary>A text on its way from its author to readers and back, in a real browser.</summary>
public sealed class ReviewingBrowserTests(Portal portal) : IAsyncLifetime
{
    private const string Entry = "/redaktion/indhold/om/links.md";
    private const string Faulty = "/redaktion/indhold/modellen/tidligt-ind.md";
    private const string Summary = "Her står, hvor på nettet man kan læse mere om det, som Herning Kommune gjorde, og hvad der kom ud af det.";
    // The page's own policy lets nothing be looked at again and again from outside, and a version may still be on its way.
    private const string ScrollsBoth = """
        new Promise((done, fail) => {
          const [left, right] = [...document.querySelectorAll('iframe')].map(frame => frame.contentWindow)
          const look = () => {
            if (right.scrollY > 300) return done()
            // What was scrolled before the other listened is scrolled anew.
            left.scrollTo(0, left.scrollY === 400 ? 420 : 400)
            setTimeout(look, 20)
          }
          setTimeout(() => fail(new Error(`left ${left.scrollY}, right ${right.scrollY}`)), 20_000)
          look()
        })
        """;
    private EditingHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await EditingHost.StartAsync(Repository.Content, isLive: true);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_text_goes_from_author_by_reviewer_and_publisher_to_readers_and_is_withdrawn()
    {
        await using (var anna = await OpenAsync("anna"))
        {
            await anna.OpenTextAsync(Entry);
            await anna.Page.Locator("#resume").FillAsync(Summary);
            await anna.Page.Locator(".edit__bar button[value=send]").ClickAsync();
            await Assertions.Expect(anna.Page.GetByText("sendt til gennemsyn")).ToBeVisibleAsync();
            Problems.AssertNone(anna.TakeTroubles());
        }
        await using (var bo = await OpenAsync("bo"))
        {
            await bo.GoToAsync(Entry);
            await bo.Page.GetByRole(AriaRole.Link, new() { Name = "Gennemse og godkend" }).ClickAsync();
            await Assertions.Expect(bo.Page.FrameLocator("iframe >> nth=1").Locator("ins mark").First).ToBeVisibleAsync();
            await bo.Page.EvaluateAsync(ScrollsBoth);
            foreach (var question in await bo.Page.Locator("input[name=set]").AllAsync()) await question.CheckAsync();
            await bo.Page.GetByRole(AriaRole.Button, new() { Name = "Godkend" }).ClickAsync();
            await Assertions.Expect(bo.Page.GetByText("Nu kan en udgiver udgive den.")).ToBeVisibleAsync();
            Problems.AssertNone(bo.TakeTroubles());
        }
        await using var carl = await OpenAsync("carl");
        await carl.GoToAsync(Entry);
        await carl.Page.GetByRole(AriaRole.Link, new() { Name = "Udgiv eller planlæg" }).ClickAsync();
        await carl.Page.GetByRole(AriaRole.Button, new() { Name = "Udgiv nu" }).ClickAsync();
        await Assertions.Expect(carl.Page.GetByText("Hjemmesiden er opdateret.")).ToBeVisibleAsync();
        await carl.Page.GetByRole(AriaRole.Link, new() { Name = "Se siden" }).ClickAsync();
        await Assertions.Expect(carl.Page.GetByText(Summary)).ToBeVisibleAsync();

        await carl.GoToAsync(Entry + "/traek-tilbage");
        await carl.Page.GetByLabel("Siden er udgået").CheckAsync();
        await carl.Page.GetByLabel("Hvorfor?").FillAsync("Linkene er blevet for gamle til at hjælpe nogen.");
        await carl.Page.GetByRole(AriaRole.Button, new() { Name = "Træk siden tilbage" }).ClickAsync();
        await Assertions.Expect(carl.Page.GetByText("Trukket tilbage. Hjemmesiden er opdateret.")).ToBeVisibleAsync();
        await carl.GoToAsync("/om/links/");
        await Assertions.Expect(carl.Page.GetByText("Linkene er blevet for gamle til at hjælpe nogen.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_page_of_a_texts_way_passes_axe(ColorScheme scheme)
    {
        Prepare();
        await using var tab = await OpenAsync("dora", new() { ColorScheme = scheme });
        var problems = new List<string>();
        foreach (var address in Addresses())
        {
            await tab.GoToAsync(address);
            await tab.Page.LoadAxeAsync();
            problems.AddRange(await tab.Page.RunAxeAsync(address));
        }
        await tab.GoToAsync(Entry + "/udgiv");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Udgiv uden godkendelse" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("#begrundelse")).ToHaveAttributeAsync("aria-invalid", "true");
        await tab.Page.LoadAxeAsync();
        problems.AddRange(await tab.Page.RunAxeAsync("udgiv with faults"));
        Problems.AssertNone(problems);
        Problems.AssertNone([.. tab.TakeTroubles().Where(trouble => !trouble.Contains("422", StringComparison.Ordinal))]);
    }

    [Fact]
    public async Task Nothing_of_a_texts_way_is_cut_off_on_a_narrow_screen()
    {
        Prepare();
        await using var tab = await OpenAsync("dora", new() { ViewportSize = new() { Width = 320, Height = 700 } });
        foreach (var address in Addresses())
        {
            await tab.GoToAsync(address);
            Assert.True(await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"), $"{address} scrolls sideways.");
        }
    }

    [Fact]
    public async Task A_colleague_approves_with_the_keyboard_alone_and_without_script()
    {
        Prepare();
        await using var tab = await OpenAsync("dora", new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync(Entry + "/gennemsyn");
        await tab.Page.Locator("input[name=set]").First.FocusAsync();
        for (var at = await tab.Page.Locator("input[name=set]").CountAsync(); at > 0; at--)
        {
            await tab.Page.Keyboard.PressAsync("Space");
            await tab.Page.Keyboard.PressAsync("Tab");
        }
        await tab.Page.Keyboard.TypeAsync("Fint.");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page.GetByText("Nu kan den udgives.")).ToBeVisibleAsync();
    }

    private static IReadOnlyList<string> Addresses() =>
        [Entry + "/gennemsyn", Entry + "/udgiv", Entry + "/historik", Entry + "/forskelle", Entry + "/slet-kladde", Faulty + "/traek-tilbage", "/redaktion/papirkurv/", Faulty + "/gennemsyn"];

    /// <summary>A draft at a colleague's, and another that was thrown away.</summary>
    private void Prepare()
    {
        var (anna, path, thrown) = (Person("anna"), EntryPath.TryParse("om/links.md")!, EntryPath.TryParse("om/cookies.md")!);
        foreach (var entry in (EntryPath[])[path, thrown])
        {
            var published = _host.Store.Find(entry)!.Published!;
            var text = System.Text.RegularExpressions.Regex.Replace(published.Text, "(?m)^resume: .*$", "resume: " + Summary) + "\nHer er et nyt afsnit nederst på siden.\n";
            Assert.True(_host.Store.Save(entry, text, published.Token, [], anna).IsDone);
        }
        Assert.True(_host.Store.Submit(path, _host.Store.Find(path)!.Draft!.Tip, "Jeg har skrevet et nyt resume.", anna).IsDone);
        Assert.True(_host.Store.Discard(thrown, _host.Store.Find(thrown)!.Draft!.Tip, anna).IsDone);
    }

    private static Publishing.People.Editor Person(string id) => new(new(id, "Anna Madsen", ""), Publishing.People.Role.Author, new HashSet<string>());

    private async Task<Tab> OpenAsync(string who, BrowserNewContextOptions? options = null)
    {
        var tab = await portal.OpenAsync(_host.Address, options);
        await tab.Page.Context.AddCookiesAsync([new Cookie { Name = EditingHost.Who, Value = who, Url = _host.Address.ToString() }]);
        return tab;
    }
}
