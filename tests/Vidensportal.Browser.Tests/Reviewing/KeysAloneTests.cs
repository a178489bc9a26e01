using System.Text.RegularExpressions;
using Vidensportal.App.Tests.Editing;
using Vidensportal.Browser.Tests.Editing;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Reviewing;

/// <summary>A text's way to its readers without a mouse: everything can be reached and left, and at every stop one sees where one is.</summary>
public sealed class KeysAloneTests(Portal portal) : IAsyncLifetime
{
    private const string Entry = "/redaktion/indhold/om/links.md";
    private EditingHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await EditingHost.StartAsync(Repository.Content, isLive: true);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_text_is_found_written_read_by_a_colleague_and_published()
    {
        await using (var anna = await OpenAsync("anna"))
        {
            var walk = new KeyWalk(anna);
            await anna.GoToAsync("/redaktion/");
            await walk.FollowAsync(".editor-menu a[href='/redaktion/indhold/']");
            await walk.ReachAsync("#q");
            await anna.Page.Keyboard.TypeAsync("links til andre");
            await anna.PressAsync("Enter");
            await Assertions.Expect(anna.Page.GetByText("1 tekst ud af")).ToBeVisibleAsync();
            await walk.FollowAsync($"main a[href='{Entry}']");
            await WriteAsync(anna, walk);
            await walk.SendAsync("button[value=send]", "sendt til gennemsyn");
            Problems.AssertNone(walk.Problems);
        }
        await using (var bo = await OpenAsync("bo"))
        {
            var walk = new KeyWalk(bo);
            await bo.GoToAsync(Entry + "/gennemsyn");
            await walk.FollowAsync(".skip-over");
            await Assertions.Expect(bo.Page).ToHaveURLAsync(new Regex("#"));
            await walk.SendAsync("button[value=godkend]", "skal rettes");
            await bo.PressAsync("Tab");
            await bo.PressAsync("Enter");
            await Assertions.Expect(bo.Page.Locator("input[name=set]:focus")).ToHaveCountAsync(1);
            for (var left = await bo.Page.Locator("input[name=set]").CountAsync(); left > 0; left--)
            {
                Assert.Equal("set", await bo.Page.EvaluateAsync<string>("document.activeElement.name"));
                await bo.PressAsync("Space");
                await walk.StepAsync();
            }
            await walk.SendAsync("button[value=godkend]", "Godkendt.");
            Problems.AssertNone(walk.Problems);
        }
        await using var carl = await OpenAsync("carl");
        var last = new KeyWalk(carl);
        await carl.OpenTextAsync(Entry);
        await last.FollowAsync(".edit__bar a[href$=udgiv]");
        await last.SendAsync("button[value=udgiv]", "Hjemmesiden er opdateret.");
        Problems.AssertNone(last.Problems);
        Assert.Contains("{{fakta F33}}", _host.TextOf("om/links.md"), StringComparison.Ordinal);
    }

    /// <summary>Into the text, up to its buttons and back, a fact and a table, and out again from inside the table.</summary>
    private static async Task WriteAsync(Tab tab, KeyWalk walk)
    {
        await tab.FormIsLiveAsync();
        await walk.ReachAsync(EditPage.Text);
        await tab.PressAsync("Alt+F10");
        await tab.PressAsync("Escape");
        await ExpectFocusAsync(tab, EditPage.Text);
        await ChooseAsync(tab, "fakta", "vaelg-soeg");
        await tab.Page.Keyboard.TypeAsync("F33");
        await Assertions.Expect(tab.Page.Locator(".picker__choice").First).ToContainTextAsync("F33:");
        await tab.PressAsync("ArrowDown");
        await tab.PressAsync("Enter");
        await ExpectFocusAsync(tab, EditPage.Text);
        await ChooseAsync(tab, "tabel", "tabel-raekker");
        await tab.PressAsync("Enter");
        await ExpectFocusAsync(tab, EditPage.Text);
        await tab.Page.Keyboard.TypeAsync("Sted");
        await tab.PressAsync("Tab");
        await ExpectFocusAsync(tab, EditPage.Text);
        await tab.Page.Keyboard.TypeAsync("Adresse");
        await tab.PressAsync("Escape");
        await walk.StepAsync();
        await ExpectFocusAsync(tab, ".edit__more-title");
    }

    /// <summary>With the arrows to a button over the text, and into its dialog.</summary>
    private static async Task ChooseAsync(Tab tab, string command, string field)
    {
        await tab.PressAsync("Alt+F10");
        await tab.PressAsync("Home");
        for (var at = 0; at < 30 && await tab.Page.EvaluateAsync<string>("document.activeElement.dataset.command") != command; at++) await tab.PressAsync("ArrowRight");
        await tab.PressAsync("Enter");
        await ExpectFocusAsync(tab, "#" + field);
    }

    private static Task ExpectFocusAsync(Tab tab, string place) => Assertions.Expect(tab.Page.Locator(place)).ToBeFocusedAsync();

    private async Task<Tab> OpenAsync(string who)
    {
        var tab = await portal.OpenAsync(_host.Address);
        await tab.Page.Context.AddCookiesAsync([new Cookie { Name = EditingHost.Who, Value = who, Url = _host.Address.ToString() }]);
        return tab;
    }
}
