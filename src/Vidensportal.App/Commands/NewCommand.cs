using System.CommandLine;
using System.Text;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;

namespace Vidensportal.App.Commands;

/// <summary><c>new TYPE TITEL</c>: a draft page with every field of its type, ready to fill in.</summary>
internal static class NewCommand
{
    private static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["modelside"] = "modellen", ["resultatside"] = "resultater", ["guide"] = "kom-i-gang", ["kommune"] = "kommuner", ["kilde"] = "kilder", ["system"] = "",
        ["fidelitet"] = "kom-i-gang", ["parathed"] = "kom-i-gang", ["koereplan"] = "kom-i-gang",
    };

    public static Command Create()
    {
        var content = SharedOptions.Content();
        var type = new Argument<string>("type") { Description = $"Sidens type: {string.Join(", ", PageType.All.Keys)}." };
        type.AcceptOnlyFromAmong([.. PageType.All.Keys]);
        var title = new Argument<string>("titel") { Description = "Sidens titel." };
        var command = new Command("new", "Opretter en ny side som kladde med alle felter.") { type, title, content };
        command.SetAction(parsed => Run(parsed.GetValue(content)!, PageType.All[parsed.GetValue(type)!], parsed.GetValue(title)!, SharedOptions.Today(TimeProvider.System)));
        return command;
    }

    private static int Run(DirectoryInfo content, PageType type, string title, DateOnly today)
    {
        if (SharedOptions.FolderOf(content) is not { } folder) return ExitCode.WrongUse;
        var slug = Anchors.Of(title);
        var relative = type.Name switch
        {
            "forside" => "index.md",
            "nyhed" => $"nyheder/{today.Year}/{slug}.md",
            var name => Path.Combine(Folders[name], slug + ".md"),
        };
        var path = Path.Combine(folder, relative);
        if (File.Exists(path))
        {
            System.Console.Error.WriteLine($"Filen {path} findes allerede. Vælg en anden titel.");
            return ExitCode.WrongUse;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Template(type, title, slug));
        System.Console.WriteLine($"Oprettede {path}. Udfyld felterne, og kør check.");
        return ExitCode.Done;
    }

    private static string Template(PageType type, string title, string slug)
    {
        var text = new StringBuilder("---\n");
        foreach (var field in type.Schema.Fields)
        {
            var value = field.Name switch
            {
                "id" => slug,
                "type" => type.Name,
                "titel" => Quote(title),
                "status" => "kladde",
                _ => "",
            };
            text.Append(Line(field, value));
        }
        return text.Append("---\n\nSkriv teksten her.\n").ToString();
    }

    private static string Quote(string text) =>
        $"\"{string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A required field is ready to fill in; the others stand as a comment that tells what they are for.</summary>
    private static string Line(Field field, string value) =>
        field.IsRequired ? $"{field.Name}: {value}{(value.Length == 0 ? $"# {field.Help} Skriv {field.Type.Form}." : "")}\n" : $"# {field.Name}: {field.Help}\n";
}
