using Microsoft.AspNetCore.HttpOverrides;
using Vidensportal.App.Settings;

namespace Vidensportal.App.Hosting;

/// <summary>What is listened to, who is believed, and how long requests may take to end.</summary>
internal static class ServerSetup
{
    public static void AddServer(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(settings.Address, settings.Port);
            // Long enough that the API can say in Danish what is too long.
            kestrel.Limits.MaxRequestLineSize = Math.Max(kestrel.Limits.MaxRequestLineSize, 2 * settings.Api.MostAddressCharacters);
            kestrel.Limits.MaxRequestHeadersTotalSize = Math.Max(kestrel.Limits.MaxRequestHeadersTotalSize, 2 * settings.Api.MostHeaderCharacters);
        });
        builder.Services.AddRouting();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.ShutdownTime);
    }

    /// <summary>Takes a request's scheme and sender from the proxy in front, when it is one that we know.</summary>
    public static void UseKnownProxies(this WebApplication app, HostSettings settings)
    {
        if (settings.KnownProxies.Count == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in settings.KnownProxies) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    /// <summary>Sends a reader who came without TLS to the same address with it. Whoever asks after the program's health is on the inside and is not sent on.</summary>
    public static void UseHttps(this WebApplication app, HostSettings settings)
    {
        if (!settings.RedirectsToHttps) return;
        app.Use((http, next) =>
        {
            if (http.Request.IsHttps || Operation.Addresses.Includes(http.Request.Path)) return next(http);
            http.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            http.Response.Headers.Location = $"https://{http.Request.Host.Host}{http.Request.PathBase}{http.Request.Path}{http.Request.QueryString}";
            return Task.CompletedTask;
        });
    }
}
