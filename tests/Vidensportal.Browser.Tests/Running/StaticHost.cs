using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Running;

/// <summary>The built site as plain files, on a host that knows nothing else.</summary>
public sealed class StaticHost : IAsyncLifetime
{
    private TemporaryFolder _folder = null!;
    private WebApplication _host = null!;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _folder = new();
        var site = _folder["site"];
        await BuildAsync(site);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _host = builder.Build();
        _host.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(site) });
        await _host.StartAsync();
        Address = new(_host.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
        _folder?.Dispose();
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
