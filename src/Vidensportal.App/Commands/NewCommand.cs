using System.CommandLine;
using Vidensportal.Content.Editing;
using Vidensportal.Content.Pages;

namespace Vidensportal.App.Commands;

/// <summary><c>new TYPE TITEL</c>: a draft page with every field of its type, ready to fill in.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var content = SharedOptions.Content();
        var type = new Argument<string>("type") { HelpName = "type", Description = $"Sidens type: {string.Join(", ", PageType.All.Keys)}." };
        type.AcceptOnlyFromAmong([.. PageType.All.Keys]);
        var title = new Argument<string>("titel") { Description = "Sidens titel." };
        var command = new Command("new", "Opretter en ny side som kladde med alle felter.") { type, title, content };
        command.SetAction(parsed => Run(parsed.GetValue(content)!, PageType.All[parsed.GetValue(type)!], parsed.GetValue(title)!, SharedOptions.Today(TimeProvider.System)));
        return command;
    }

    private static int Run(DirectoryInfo content, PageType type, string title, DateOnly today)
    {
        if (SharedOptions.FolderOf(content) is not { } folder) return ExitCode.WrongUse;
        var path = Path.Combine(folder, EntryKind.All[type.Name].PathOf(NewEntry.NameOf(title), today));
        if (File.Exists(path))
        {
            System.Console.Error.WriteLine($"Filen {path} findes allerede. Vælg en anden titel.");
            return ExitCode.WrongUse;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, NewEntry.Template(type, title));
        System.Console.WriteLine($"Oprettede {path}. Udfyld felterne, og kør check.");
        return ExitCode.Done;
    }
}
