using System.CommandLine;
using System.Globalization;
using Vidensportal.App.Hosting;
using Vidensportal.App.Watching;

namespace Vidensportal.App.Commands;

/// <summary><c>serve</c>: builds the site, serves it, and builds it again when the content changes.</summary>
internal static class ServeCommand
{
    /// <summary>As a command, and as what the program does when no command is given.</summary>
    public static void AddTo(RootCommand root)
    {
        root.Add(Configure(new Command("serve", "Bygger og viser portalen, og bygger igen, når indholdet ændres.")));
        Configure(root);
    }

    private static T Configure<T>(T command) where T : Command
    {
        var port = new Option<int>("--port") { Description = "Porten på denne maskine.", DefaultValueFactory = _ => HostSettings.DefaultPort, HelpName = "PORT" };
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
        command.SetAction((parsed, stopping) => Run(parsed.GetValue(content)!, new()
        {
            ContentFolder = parsed.GetValue(content)!.FullName, HasEditors = parsed.GetResult(content) is not { Implicit: false }, DataFolder = parsed.GetValue(data)!.FullName, Port = parsed.GetValue(port),
            IncludesDrafts = parsed.GetValue(drafts), AsOf = parsed.GetValue(asOf), BaseUrl = parsed.GetValue(baseUrl)?.TrimEnd('/'),
        }, stopping));
        return command;
    }

    private static async Task<int> Run(DirectoryInfo content, HostSettings settings, CancellationToken stopping)
    {
        if (SharedOptions.FolderOf(content) is null) return ExitCode.WrongUse;
        await using var app = PortalHost.Create(settings);
        app.Services.GetRequiredService<SiteBuilder>().Build();
        try
        {
            await app.StartAsync(stopping);
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            System.Console.Error.WriteLine($"Porten {settings.Port} er optaget. Luk det andet program, eller vælg en anden med --port.");
            return ExitCode.WrongUse;
        }
        System.Console.WriteLine($"Portalen vises på {app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)} (stop med Ctrl+C).");
        await app.WaitForShutdownAsync(stopping);
        return ExitCode.Done;
    }
}
