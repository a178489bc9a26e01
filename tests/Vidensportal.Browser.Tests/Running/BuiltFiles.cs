using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

[assembly: AssemblyFixture(typeof(BuiltFiles))]

namespace Vidensportal.Browser.Tests.Running;

/// <summary>Builds the site and serves its files when the first asks for them, once for the whole run.</summary>
public sealed class BuiltFiles : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<WebApplication>> _host;

    public BuiltFiles() => _host = new(HostAsync);

    public async Task<Uri> AddressAsync() => new((await _host.Value).Urls.Single());

    public async ValueTask DisposeAsync()
    {
        if (_host.IsValueCreated && _host.Value.IsCompletedSuccessfully) await (await _host.Value).DisposeAsync();
        _folder.Dispose();
    }

    private async Task<WebApplication> HostAsync()
    {
        var site = _folder["site"];
        await BuildAsync(site);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        host.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(site) });
        await host.StartAsync();
        return host;
    }

    private static async Task BuildAsync(string output)
    {
        using var build = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "vidensportal.dll"), "build", "--content", Repository.Content, "--output", output, "--as-of", PortalProgram.Day.ToString("yyyy-MM-dd", null)])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var said = await Task.WhenAll(build.StandardOutput.ReadToEndAsync(), build.StandardError.ReadToEndAsync());
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, $"The site was not built: {string.Concat(said)}");
    }
}
