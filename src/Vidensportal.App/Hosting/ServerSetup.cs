using System.Net;

namespace Vidensportal.App.Hosting;

/// <summary>What is listened to, and what is written about it.</summary>
internal static class ServerSetup
{
    public static void AddServer(this WebApplicationBuilder builder, HostSettings settings) => builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Listen(IPAddress.Loopback, settings.Port);
    });

    public static void AddLogs(this WebApplicationBuilder builder) => builder.Logging.ClearProviders()
        .AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
        // A start that fails is told by the command, in Danish.
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
}
