using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

[assembly: AssemblyFixture(typeof(Portal))]

namespace Vidensportal.Browser.Tests.Running;

/// <summary>The portal as it is served, and one browser to read it in, for the whole run.</summary>
public sealed class Portal : IAsyncLifetime
{
    private const float LongestStartInMilliseconds = 180_000;
    private static readonly string[] BrowserArguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private PortalProgram _program = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public Uri Address => _program.Address;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Tab.LongestWaitInMilliseconds);
        _playwright = await Playwright.CreateAsync();
        var path = InstalledBrowser.Find() ?? BrowserInstallation.Install(_playwright);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = BrowserArguments, Timeout = LongestStartInMilliseconds });
        _program = await PortalProgram.StartAsync(Repository.Content);
    }

    /// <summary>A tab of its own, with no memory of others.</summary>
    /// <remarks>xunit.runner.json says how many tests run at a time. Tests that hold a tab may open another, so tabs must never wait for each other.</remarks>
    public Task<Tab> OpenAsync(BrowserNewContextOptions? options = null) => OpenAsync(Address, options);

    /// <summary>A tab on another site than the shared one.</summary>
    public Task<Tab> OpenAsync(Uri site, BrowserNewContextOptions? options = null) => Tab.OpenAsync(_browser, site, options ?? new());

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _program?.Dispose();
    }
}
