using System.Text.RegularExpressions;
using System.Xml.Linq;
using Vidensportal.Browser.Tests.Editing;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>An editor has found a mistake; a colleague reads the correction and publishes it, and readers can see it everywhere they may look.</summary>
public sealed partial class EditorTests(Portal portal) : IAsyncLifetime
{
    private const string Page = "Færre sager pr. socialrådgiver";
    private const string Summary = "Hver socialrådgiver fik omkring halvt så mange sager. Her er tallene efter en kontroltælling, og det kilderne ikke oplyser.";
    private const string Correction = "Resuméet sagde ikke, at tallene er talt efter. Det gør det nu.";
    private const string AnnasPassword = "fire heste på række";
    private const string BosPassword = "tolv grønne bænke nu";

    private TemporaryFolder _data = null!;
    private PortalProgram _program = null!;

    public async ValueTask InitializeAsync()
    {
        _data = new();
        _program = await PortalProgram.StartWithEditorsAsync(_data["data"]);
    }

    public ValueTask DisposeAsync()
    {
        _program?.Dispose();
        _data?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_correction_is_written_read_by_a_colleague_published_and_found_by_readers()
    {
        string invitation;
        await using (var anna = await portal.OpenAsync(_program.Address))
        {
            await anna.GoToAsync((await _program.FirstAccountAsync()).ToString());
            invitation = await BeginAsync(anna);
            await SignInAsync(anna, "anna", AnnasPassword);
            await WriteCorrectionAsync(anna);
            // The browser tells that signing out cleared what it kept.
            Problems.AssertNone(anna.TakeTroubles().Where(trouble => !trouble.Contains("Clear-Site-Data", StringComparison.Ordinal)));
        }
        await using (var bo = await portal.OpenAsync(_program.Address))
        {
            await bo.GoToAsync(invitation);
            await ChoosePasswordAsync(bo, BosPassword);
            await ReviewAndPublishAsync(bo);
            Assert.Empty(bo.TakeTroubles());
        }
        await using var reader = await portal.OpenAsync(_program.Address, new() { JavaScriptEnabled = false });
        await ReadAsync(reader);
        Assert.Empty(reader.TakeTroubles());
    }

    /// <summary>The first account, and an invitation to a colleague.</summary>
    private static async Task<string> BeginAsync(Tab tab)
    {
        await tab.Page.GetByLabel("Dit navn").FillAsync("Anna Madsen");
        await tab.Page.GetByLabel("Brugernavn").FillAsync("anna");
        await ChoosePasswordAsync(tab, AnnasPassword);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Inviter en kollega" }).ClickAsync();
        await tab.Page.GetByLabel("Navn", new() { Exact = true }).FillAsync("Bo Dam");
        await tab.Page.GetByLabel("Brugernavn").FillAsync("bo");
        await tab.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Editor() }).CheckAsync();
        await tab.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Publisher() }).CheckAsync();
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).First.ClickAsync();
        await Assertions.Expect(tab.Page.GetByText("Send dette link til Bo Dam")).ToBeVisibleAsync();
        var link = Invitation().Match(await tab.Page.GetByRole(AriaRole.Main).InnerTextAsync()).Value;
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Log ud", Exact = true }).ClickAsync();
        return link;
    }

    private static async Task ChoosePasswordAsync(Tab tab, string password)
    {
        await tab.Page.GetByLabel("Vælg en adgangskode").FillAsync(password);
        await tab.Page.GetByLabel("Den samme igen").FillAsync(password);
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).First.ClickAsync();
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Oversigt" })).ToBeVisibleAsync();
    }

    private static async Task SignInAsync(Tab tab, string who, string password)
    {
        await tab.MeetsAsync("Log ind");
        await tab.TabToAsync(tab.Page.GetByLabel("Brugernavn"));
        await tab.Page.Keyboard.TypeAsync(who);
        await tab.PressAsync("Tab");
        await tab.Page.Keyboard.TypeAsync(password);
        await tab.PressAsync("Enter");
        await tab.MeetsAsync("Oversigt");
    }

    private static async Task WriteCorrectionAsync(Tab tab)
    {
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Indhold", Exact = true }).First.ClickAsync();
        await tab.Page.GetByLabel("Søg i titler og stier").FillAsync("færre sager");
        await tab.PressAsync("Enter");
        await tab.ArriveAtAsync("/redaktion/indhold/?*");
        await tab.FollowAsync(Page, $"Rediger: {Page}");
        await tab.FormIsLiveAsync();
        // What readers shall know stands before the text and is not folded away.
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Tilføj Ændringer" }).ClickAsync();
        var change = tab.Page.GetByRole(AriaRole.Group, new() { Name = "Ændringer 2" });
        await change.GetByLabel("Dato").FillAsync($"{PortalProgram.Day:yyyy-MM-dd}");
        await change.GetByLabel("Slags").SelectOptionAsync(new SelectOptionValue { Label = "Rettelse" });
        await change.GetByLabel("Tekst").FillAsync(Correction);
        await tab.Page.GetByLabel("Resumé").FillAsync(Summary);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Send til gennemsyn" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByText("Gemt og sendt til gennemsyn. En kollega skal godkende den.")).ToBeVisibleAsync();
    }

    private static async Task ReviewAndPublishAsync(Tab tab)
    {
        await tab.FollowAsync(Page, $"Gennemsyn: {Page}");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(Correction);
        foreach (var question in await tab.Page.Locator("input[name=set]").AllAsync()) await question.CheckAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Godkend" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByText("Godkendt. Nu kan den udgives.")).ToBeVisibleAsync();
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = Publish() }).First.ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Udgiv nu" }).ClickAsync();
        await Assertions.Expect(tab.Page.GetByText("Hjemmesiden er opdateret.")).ToBeVisibleAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Se siden" }).ClickAsync();
        await tab.MeetsAsync(Page);
    }

    /// <summary>On the page, in search, in the list of corrections and in its feed.</summary>
    private static async Task ReadAsync(Tab tab)
    {
        await tab.GoToAsync("/");
        await tab.Page.Locator("#header-search").FillAsync("kontroltælling");
        await tab.PressAsync("Enter");
        await tab.ArriveAtAsync("/soeg/?*");
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Page }).First.ClickAsync();
        await tab.MeetsAsync(Page);
        await Assertions.Expect(tab.Page.GetByText(Summary).First).ToBeVisibleAsync();
        await tab.Page.GetByText("Ændringer på siden").ClickAsync();
        await Assertions.Expect(tab.Page.GetByText(Correction)).ToBeVisibleAsync();

        await tab.Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "Rettelser", Exact = true }).First.ClickAsync();
        await tab.MeetsAsync("Rettelser");
        var first = tab.Page.Locator(".change-list").First;
        await Assertions.Expect(first).ToContainTextAsync(Correction);
        await Assertions.Expect(first).ToContainTextAsync("24. december 2026");
        var address = await tab.Page.GetByRole(AriaRole.Link, new() { Name = "rettelsernes feed" }).GetAttributeAsync("href");
        var feed = XDocument.Parse(await (await tab.Page.Context.APIRequest.GetAsync(address!)).TextAsync());
        var newest = feed.Root!.Elements().First(element => element.Name.LocalName == "entry");
        Assert.Contains(Correction, newest.Value, StringComparison.Ordinal);
        Assert.Contains("/modellen/faerre-sager/", newest.ToString(), StringComparison.Ordinal);
    }

    [GeneratedRegex("^Redaktør")]
    private static partial Regex Editor();

    [GeneratedRegex("^Udgiver")]
    private static partial Regex Publisher();

    [GeneratedRegex("^Udgiv")]
    private static partial Regex Publish();

    [GeneratedRegex(@"http://localhost:\d+/redaktion/velkommen/\S+")]
    private static partial Regex Invitation();
}
