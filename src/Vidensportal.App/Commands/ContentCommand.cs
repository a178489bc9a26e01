using System.CommandLine;
using Vidensportal.App.Console;
using Vidensportal.App.Live;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site;

namespace Vidensportal.App.Commands;

/// <summary><c>content</c>: files and the editors' repository. Takes the place of nobody: while the portal is served, the repository is the portal's.</summary>
internal static class ContentCommand
{
    public static Command Create() => new("content", "Redaktionens indhold, fra maskinen selv.") { Import(), Export() };

    private static Command Import()
    {
        var (content, data) = (SharedOptions.Content(), SharedOptions.Data());
        var command = new Command("import", "Gør redaktionens udgivne indhold til det, der ligger i mappen. Kladder røres ikke. Stop portalen først.") { content, data };
        command.SetAction(parsed => With(parsed.GetValue(data)!, store =>
        {
            if (SharedOptions.FolderOf(parsed.GetValue(content)!) is not { } folder) return ExitCode.WrongUse;
            var changes = ContentDifference.Between(folder, store.Main());
            if (changes.Count == 0) return Say("Redaktionens indhold er det samme som mappens. Intet er ændret.", ExitCode.Done);
            var answer = store.Import(changes);
            if (answer.IsDone) return Say($"{changes.Count} {(changes.Count == 1 ? "fil" : "filer")} er læst ind. Det, der var før, ligger i historikken.", ExitCode.Done);
            if (answer.Refusal.Faults.Count > 0) FaultPrinter.Print(answer.Refusal.Faults);
            System.Console.Error.WriteLine(answer.Refusal.Message);
            return ExitCode.Faults;
        }));
        return command;
    }

    private static Command Export()
    {
        var data = SharedOptions.Data();
        var output = new Option<DirectoryInfo>("--output") { Description = "En mappe, der er tom eller ikke findes endnu.", Required = true, HelpName = "MAPPE" };
        var command = new Command("export", "Skriver redaktionens udgivne indhold som filer.") { output, data };
        command.SetAction(parsed => With(parsed.GetValue(data)!, store =>
        {
            var folder = parsed.GetValue(output)!;
            if (folder.Exists && folder.EnumerateFileSystemInfos().Any()) return Say($"Mappen {folder.FullName} er ikke tom.", ExitCode.WrongUse);
            foreach (var file in store.Main().Listing.Files)
            {
                var path = Path.Combine(folder.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.ReadChecked());
            }
            return Say($"{store.Main().Listing.Files.Count} filer er skrevet i {folder.FullName}.", ExitCode.Done);
        }));
        return command;
    }

    private static int With(DirectoryInfo data, Func<ContentStore, int> act)
    {
        var folder = StoreFolder.In(data.FullName);
        if (!Directory.Exists(folder.Path)) return Say($"Der er intet indhold i {folder.Path}. Det bliver til, første gang portalen startes uden --content.", ExitCode.WrongUse);
        try
        {
            using var store = ContentStore.Open(new(folder.Path), new RevisionSites(Settings(data), folder, ThemeAssets.Load()).Check, TimeProvider.System);
            return act(store);
        }
        catch (StoreOpenException closed)
        {
            return Say(closed.Message, ExitCode.WrongUse);
        }
    }

    private static Settings.HostSettings Settings(DirectoryInfo data) => new() { ContentFolder = App.Settings.Folders.DefaultContent, DataFolder = data.FullName };

    private static int Say(string message, int code)
    {
        (code == ExitCode.Done ? System.Console.Out : System.Console.Error).WriteLine(message);
        return code;
    }
}
