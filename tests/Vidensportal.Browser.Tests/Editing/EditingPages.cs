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
    public static async Task<ILocator> OpenTextAsync(this Tab tab, string address = EditingPages.Entry)
    {
        await tab.GoToAsync(address);
        var text = tab.Page.GetByRole(AriaRole.Textbox, new() { Name = "Brødtekst" });
        await Assertions.Expect(tab.Page.Locator(".ProseMirror")).ToBeVisibleAsync();
        return text;
    }
}
