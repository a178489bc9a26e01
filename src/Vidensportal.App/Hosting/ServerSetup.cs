using System.Net;

namespace Vidensportal.App.Hosting;

/// <summary>What is listened to, and what is written about it.</summary>
internal static class ServerSetup
{
    public static void AddServer(this WebApplicationBuilder builder, HostSettings settings) => builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Listen(IPAddress.Loopback, settings.Port);
        // Long enough that the API can say in Danish what is too long.
        kestrel.Limits.MaxRequestLineSize = Math.Max(kestrel.Limits.MaxRequestLineSize, 2 * settings.Api.MostAddressCharacters);
        kestrel.Limits.MaxRequestHeadersTotalSize = Math.Max(kestrel.Limits.MaxRequestHeadersTotalSize, 2 * settings.Api.MostHeaderCharacters);
    });

    public static void AddLogs(this WebApplicationBuilder builder) => builder.Logging.ClearProviders()
        .AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
        // A start that fails is told by the command, in Danish.
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
}
