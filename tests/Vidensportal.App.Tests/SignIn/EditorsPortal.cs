using Vidensportal.App.Tests.Hosting;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.SignIn;

/// <summary>The real program with the editors' side on, behind a proxy, with an empty data folder.</summary>
internal sealed class EditorsPortal : IAsyncDisposable
{
    private readonly TemporaryFolder _content = new();

    private EditorsPortal()
    {
    }

    public TemporaryFolder Data { get; } = new();

    public ServingPortal Portal { get; private set; } = null!;

    public static async Task<EditorsPortal> Start(params string[] settings)
    {
        var portal = new EditorsPortal();
        portal._content.Write(ContentDefaults.Complete("-- 404.md --\n"));
        await portal.Serve(settings);
        return portal;
    }

    /// <summary>Stops the program and starts it again on the same data.</summary>
    public async Task Restart(params string[] settings)
    {
        await Portal.StopAsync();
        await Portal.DisposeAsync();
        await Serve(settings);
    }

    public EditorVisitor Visitor() => new(Portal);

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        _content.Dispose();
        Data.Dispose();
    }

    private async Task Serve(string[] settings) =>
        Portal = await ServingPortal.Start(_content, ["--data", Data.FullPath, "--set", "editors=true", "--set", "linkCheck=false", "--set", "knownProxies=127.0.0.1", .. settings.SelectMany(setting => (string[])["--set", setting])]);
}
