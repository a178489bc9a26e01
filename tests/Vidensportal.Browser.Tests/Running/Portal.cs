using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

[assembly: AssemblyFixture(typeof(Portal))]

namespace Vidensportal.Browser.Tests.Running;

/// <summary>The portal as it is served, and one browser to read it in, for the whole run.</summary>
public sealed class Portal : IAsyncLifetime
{
    private const int TabsAtATime = 2;
    private static readonly string[] BrowserArguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly SemaphoreSlim _turns = new(TabsAtATime);
    private PortalProgram _program = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public Uri Address => _program.Address;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Tab.LongestWaitInMilliseconds);
        _playwright = await Playwright.CreateAsync();
        var path = InstalledBrowser.Find() ?? BrowserInstallation.Install(_playwright);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = BrowserArguments });
        _program = await PortalProgram.StartAsync(Repository.Content);
    }

    /// <summary>A tab of its own, with no memory of others. Waits while two are open.</summary>
    public Task<Tab> OpenAsync(BrowserNewContextOptions? options = null) => OpenAsync(Address, options);

    /// <summary>A tab on another site than the shared one.</summary>
    public async Task<Tab> OpenAsync(Uri site, BrowserNewContextOptions? options = null)
    {
        await _turns.WaitAsync();
        try
        {
            return await Tab.OpenAsync(_browser, site, options ?? new(), () => _turns.Release());
        }
        catch
        {
            _turns.Release();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _program?.Dispose();
        _turns.Dispose();
    }
}
