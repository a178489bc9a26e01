using System.CommandLine;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Vidensportal.App.Calculations;
using Vidensportal.App.Hosting;
using Vidensportal.App.Searching;
using Vidensportal.App.Watching;
using Vidensportal.Site.Municipalities;
using Vidensportal.Site.Plan;

namespace Vidensportal.App.Commands;

/// <summary><c>serve</c>: builds the site, serves it, and builds it again when the content changes.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    /// <summary>As a command, and as what the program does when no command is given.</summary>
    public static void AddTo(RootCommand root)
    {
        root.Add(Configure(new Command("serve", "Bygger og viser portalen, og bygger igen, når indholdet ændres.")));
        Configure(root);
    }

    private static T Configure<T>(T command) where T : Command
    {
        var port = new Option<int>("--port") { Description = "Porten på denne maskine.", DefaultValueFactory = _ => DefaultPort, HelpName = "PORT" };
        port.Validators.Add(result =>
        {
            // Asked for its value, a text that is no number would throw.
            if (result.Tokens is [var typed] && !ushort.TryParse(typed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _)) result.AddError("--port skal være et tal fra 0 til 65535.");
        });
        var (content, data, drafts, asOf, baseUrl) = (SharedOptions.Content(), SharedOptions.Data(), SharedOptions.Drafts(), SharedOptions.AsOf(), SharedOptions.BaseUrl());
        command.Add(port);
        command.Add(content);
        command.Add(data);
        command.Add(drafts);
        command.Add(asOf);
        command.Add(baseUrl);
        command.SetAction((parsed, stopping) => Run(parsed.GetValue(port), parsed.GetValue(content)!, parsed.GetValue(data)!, () => new()
        {
            AsOf = parsed.GetValue(asOf) ?? SharedOptions.Today(TimeProvider.System), IncludesDrafts = parsed.GetValue(drafts),
            BaseUrl = parsed.GetValue(baseUrl)?.TrimEnd('/'), ReloadsPages = true,
        }, stopping));
        return command;
    }

    private static async Task<int> Run(int port, DirectoryInfo content, DirectoryInfo data, Func<PlanOptions> options, CancellationToken stopping)
    {
        if (SharedOptions.FolderOf(content) is not { } folder) return ExitCode.WrongUse;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            // A start that fails is told below, in Danish.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel => Configure(kestrel, port));
        builder.Services.AddSingleton<CurrentSite>().AddSingleton<RefreshHub>();
        // The watcher is there before the first listing, so that no edit falls between the two.
        builder.Services.AddSingleton(_ => new ContentWatcher(folder));
        builder.Services.AddSingleton(services => new SiteBuilder(folder, services.GetRequiredService<ContentWatcher>(), options, services.GetRequiredService<CurrentSite>(), services.GetRequiredService<RefreshHub>()));
        builder.Services.AddHostedService(services => services.GetRequiredService<SiteBuilder>());
        builder.Services.AddSearchLog(Path.Combine(data.FullName, "soegelog.json"));
        await using var app = builder.Build();
        app.Services.GetRequiredService<SiteBuilder>().Build();
        app.UseSecurityHeaders();
        app.Map(RefreshHub.Address, branch => branch.Run(http => http.RequestServices.GetRequiredService<RefreshHub>().Listen(http, app.Lifetime.ApplicationStopping)));
        app.MapCalculator();
        app.MapCalculations();
        app.MapSearch();
        app.MapAskedPage("/kommuner/", query => AskedMunicipalities.Of(name => query[name]));
        app.MapSite();
        try
        {
            await app.StartAsync(stopping);
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            System.Console.Error.WriteLine($"Porten {port} er optaget. Luk det andet program, eller vælg en anden med --port.");
            return ExitCode.WrongUse;
        }
        System.Console.WriteLine($"Portalen vises på {app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)} (stop med Ctrl+C).");
        await app.WaitForShutdownAsync(stopping);
        return ExitCode.Done;
    }

    private static void Configure(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.Listen(IPAddress.Loopback, port);
    }
}
