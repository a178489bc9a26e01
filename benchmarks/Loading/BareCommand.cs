using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Vidensportal.Benchmarks.Loading;

/// <summary><c>bare</c>: the web server that ours stands on with nothing around it, giving ready bytes. Started by <c>load</c>.</summary>
internal static class BareCommand
{
    public static Command Create()
    {
        var (port, folder) = (new Option<int>("--port") { Required = true }, new Option<DirectoryInfo>("--answers") { Description = "Files page, search and calculation.", Required = true });
        var command = new Command("bare", "A bare endpoint that returns the bytes of files, for load.") { port, folder };
        command.SetAction((parsed, stopping) => Run(parsed.GetValue(port), parsed.GetValue(folder)!.FullName, stopping));
        return command;
    }

    private static async Task Run(int port, string folder, CancellationToken stopping)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        var (page, search, calculation) = (File.ReadAllBytes(Path.Combine(folder, "page")), File.ReadAllBytes(Path.Combine(folder, "search")), File.ReadAllBytes(Path.Combine(folder, "calculation")));
        app.MapGet("/modellen/", http => Send(http, page, "text/html; charset=utf-8", "br"));
        app.MapGet("/api/v1/soegning", http => Send(http, search, "application/json; charset=utf-8", "br"));
        app.MapPost("/api/v1/beregninger", http => Send(http, calculation, "application/json; charset=utf-8", null));
        await HostingAbstractionsHostExtensions.RunAsync(app, stopping);
    }

    private static Task Send(HttpContext http, byte[] bytes, string type, string? encoding)
    {
        http.Response.ContentType = type;
        http.Response.ContentLength = bytes.Length;
        if (encoding is not null) http.Response.Headers.ContentEncoding = encoding;
        return http.Response.Body.WriteAsync(bytes).AsTask();
    }
}
