using System.CommandLine;
using System.Globalization;
using Vidensportal.App.Console;
using Vidensportal.App.Hosting;
using Vidensportal.App.Settings;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site.Output;

namespace Vidensportal.App.Commands;

/// <summary><c>serve</c>: serves the site, built from the content now and at every change in it, or built before into a folder.</summary>
internal static class ServeCommand
{
    /// <summary>As a command, and as what the program does when no command is given.</summary>
    public static void AddTo(RootCommand root)
    {
        root.Add(Configure(new Command("serve", "Viser portalen og redaktionen, og bygger igen, når indholdet ændres.")));
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
        var content = new Option<DirectoryInfo?>("--content")
        {
            Description = "Vis filerne i mappen, og følg dem, mens de ændres: for den, der arbejder med tekster og tema. Uden: det, redaktionen har udgivet; første gang det, der ligger i content.", HelpName = "MAPPE",
        };
        var site = new Option<DirectoryInfo?>("--site") { Description = "Vis en portal, der er bygget med build, som den er.", HelpName = "MAPPE" };
        var address = new Option<string?>("--address") { Description = "Den IP-adresse, der lyttes på. Uden: kun denne maskine.", HelpName = "IP" };
        var file = new Option<string?>("--settings") { Description = $"Fil med indstillinger. Uden: {SettingsLoader.DefaultFile}, hvis den findes.", HelpName = "FIL" };
        var set = new Option<string[]>("--set") { Description = "En indstilling, der ikke har sit eget navn her: --set log=json. Se docs/drift.md.", HelpName = "NAVN=VÆRDI" };
        // What is a setting too is given on under its key, and only when somebody wrote it.
        Option[] settings = [content, site, SharedOptions.Data(), address, port, SharedOptions.Drafts(), SharedOptions.AsOf(), SharedOptions.BaseUrl()];
        foreach (var option in (IEnumerable<Option>)[.. settings, file, set]) command.Add(option);
        command.SetAction((parsed, stopping) => Run(parsed.GetValue(file), Given(parsed, settings, parsed.GetValue(set) ?? []), stopping));
        return command;
    }

    /// <summary><c>--as-of 2026-12-24</c> is the setting <c>asOf</c>.</summary>
    private static Dictionary<string, string?> Given(ParseResult parsed, IEnumerable<Option> options, IEnumerable<string> pairs)
    {
        var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var option in options)
            if (parsed.GetResult(option) is { Implicit: false } result)
                given[option.Name.Replace("-", "", StringComparison.Ordinal)] = result.Tokens is [var typed, ..] ? typed.Value : "true";
        foreach (var pair in pairs)
            given[pair.Split('=')[0]] = pair.Contains('=', StringComparison.Ordinal) ? pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..] : "true";
        return given;
    }

    private static async Task<int> Run(string? file, IReadOnlyDictionary<string, string?> given, CancellationToken stopping)
    {
        if (SettingsLoader.Load(file, given, out var faults) is not { } settings)
        {
            foreach (var fault in faults) System.Console.Error.WriteLine(fault);
            return ExitCode.WrongUse;
        }
        if (!HasSomethingToServe(settings)) return ExitCode.WrongUse;
        await using var app = PortalHost.Create(settings);
        try
        {
            await app.StartAsync(stopping);
        }
        catch (StoreOpenException closed)
        {
            System.Console.Error.WriteLine(closed.Message);
            return ExitCode.WrongUse;
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            System.Console.Error.WriteLine($"Porten {settings.Port} er optaget. Luk det andet program, eller vælg en anden med --port.");
            return ExitCode.WrongUse;
        }
        var address = app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        System.Console.WriteLine($"Portalen vises på {address} (stop med Ctrl+C).");
        FirstAccountMessage.Print(app, settings.BaseUrl ?? address);
        await app.WaitForShutdownAsync(stopping);
        return ExitCode.Done;
    }

    private static bool HasSomethingToServe(HostSettings settings)
    {
        if (settings.SiteFolder is not { } site) return SharedOptions.FolderOf(new(settings.ContentFolder)) is not null;
        if (BuiltFolder.IsBuilt(site)) return true;
        System.Console.Error.WriteLine(Directory.Exists(site) ? $"Mappen {site} er ikke en bygget portal: filen {BuildMark.FileName} mangler. Byg den med build --output." : $"Mappen {site} findes ikke. Byg portalen med build --output.");
        return false;
    }
}
