using Vidensportal.App.Tests.Editing;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Editing;

/// <summary>The editors' pages, with the portal's own content, for the tests of one class.</summary>
public sealed class EditingPages : IAsyncLifetime
{
    internal const string Entry = "/redaktion/indhold/modellen/faerre-sager.md";

    public EditingHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await EditingHost.StartAsync(Repository.Content);

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    /// <summary>A tab where a colleague is signed in.</summary>
    public async Task<Tab> OpenAsync(Portal portal, string who = "anna", BrowserNewContextOptions? options = null)
    {
        var tab = await portal.OpenAsync(Host.Address, options);
        await tab.Page.Context.AddCookiesAsync([new Cookie { Name = EditingHost.Who, Value = who, Url = Host.Address.ToString() }]);
        return tab;
    }
}

internal static class EditPage
{
    /// <summary>The rich text, once its script is there.</summary>
    public const string Text = ".ProseMirror";

    public static async Task OpenTextAsync(this Tab tab, string address = EditingPages.Entry)
    {
        await tab.OpenEditorPageAsync(address);
        await Assertions.Expect(tab.Page.Locator(Text)).ToBeVisibleAsync();
    }

    /// <summary>Goes to a page of the editors'. A text, a fact or a setting is a form.</summary>
    public static async Task OpenEditorPageAsync(this Tab tab, string address)
    {
        await tab.GoToAsync(address);
        if (Path.HasExtension(address)) await tab.FormIsLiveAsync();
    }

    /// <summary>Waits until the script has the form in its hands: before that, a button sends it as in a browser without scripts.</summary>
    public static Task FormIsLiveAsync(this Tab tab) => Assertions.Expect(tab.Page.Locator("form[data-live]")).ToBeAttachedAsync();

    /// <summary>Into the text's first paragraph with the mouse.</summary>
    public static async Task ClickTextAsync(this Tab tab)
    {
        await tab.Page.Locator(Text + " p").First.ClickAsync();
        await tab.CaretIsStillAsync();
    }

    /// <summary>Finds something with one of the buttons over the text, puts it in, and is back in the text.</summary>
    public static async Task PutInAsync(this Tab tab, string button, string sought)
    {
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await tab.Page.Locator("#vaelg-soeg").FillAsync(sought);
        var choice = tab.Page.Locator(".picker__choice").First;
        await Assertions.Expect(choice).ToContainTextAsync(sought);
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(choice).ToBeFocusedAsync();
        await choice.ClickAsync();
        await Assertions.Expect(tab.Page.Locator(Text)).ToBeFocusedAsync();
    }

    /// <summary>Waits until keys that move the caret keep their effect: 20 ms after it got focus, the text puts the caret where it thinks it is.</summary>
    public static Task CaretIsStillAsync(this Tab tab) => tab.Page.EvaluateAsync("() => new Promise(done => setTimeout(done, 50))");
}
