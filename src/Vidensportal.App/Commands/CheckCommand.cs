using System.CommandLine;
using System.Globalization;
using Vidensportal.App.Console;
using Vidensportal.Content.Library;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Sources;
using Vidensportal.Site;
using Vidensportal.Site.Plan;

namespace Vidensportal.App.Commands;

/// <summary><c>check</c>: every fault in the content, and how hard each page is to read. Writes nothing, unless asked to record prints.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var (content, drafts, asOf) = (SharedOptions.Content(), SharedOptions.Drafts(), SharedOptions.AsOf());
        var texts = new Option<DirectoryInfo?>("--kildetekster") { Description = "Mappe med kildernes egne tekster: prøv hvert belæg mod dem.", HelpName = "MAPPE" };
        var record = new Option<bool>("--optag") { Description = "Skriv kildernes aftryk på ny ud fra teksterne i --kildetekster." };
        var lix = new Option<bool>("--lix") { Description = "Vis for hver side, hvor svær den er at læse (LIX), ved siden af målet." };
        var command = new Command("check", "Viser alle fejl i indholdet og skriver ingenting.") { content, drafts, asOf, texts, record, lix };
        command.SetAction(parsed => Run(
            parsed.GetValue(content)!, new() { AsOf = parsed.GetValue(asOf) ?? SharedOptions.Today(TimeProvider.System), IncludesDrafts = parsed.GetValue(drafts) },
            parsed.GetValue(texts), parsed.GetValue(record), parsed.GetValue(lix)));
        return command;
    }

    private static int Run(DirectoryInfo content, PlanOptions options, DirectoryInfo? texts, bool isRecording, bool listsReadability)
    {
        if (SharedOptions.FolderOf(content) is not { } folder) return ExitCode.WrongUse;
        if (isRecording && texts is null)
        {
            System.Console.Error.WriteLine("--optag skal bruges sammen med --kildetekster MAPPE.");
            return ExitCode.WrongUse;
        }
        var loaded = ContentLoader.LoadFolder(folder);
        if (isRecording)
        {
            foreach (var path in SourcePrintRecorder.Record(folder, texts!.FullName, loaded)) System.Console.WriteLine($"Skrev {path}");
            loaded = ContentLoader.LoadFolder(folder);
        }
        var result = StaticSite.Create(loaded, options, ThemeAssets.Load());
        var faults = result.Faults.Concat(texts is null || loaded.Library is null ? [] : SourceTextCheck.Run(loaded.Library, texts.FullName)).ToList();
        if (faults.Count > 0)
        {
            FaultPrinter.Print(faults);
            return ExitCode.Faults;
        }
        if (listsReadability) List(loaded.Library!);
        Advise(loaded.Library!);
        System.Console.WriteLine($"Ingen fejl i {loaded.Files.Count} filer.");
        return ExitCode.Done;
    }

    private static void Advise(ContentLibrary library)
    {
        foreach (var page in library.Pages)
            if (page.Body.Readability.Lix is { } lix && lix > ReadingTarget.Of(page.Address))
                System.Console.WriteLine($"content/{page.File}  Råd: LIX er {lix}; målet er højst {ReadingTarget.Of(page.Address)}. Del lange sætninger, og brug kortere ord.");
    }

    /// <summary>Every page, the hardest first. A text under fifty words has no LIX.</summary>
    private static void List(ContentLibrary library)
    {
        System.Console.WriteLine(" LIX  mål   ord  side");
        foreach (var page in library.Pages.OrderByDescending(page => page.Body.Readability.Lix ?? -1).ThenBy(page => page.Address.Value, StringComparer.Ordinal))
            System.Console.WriteLine($"{page.Body.Readability.Lix?.ToString(CultureInfo.InvariantCulture) ?? "–",4} {ReadingTarget.Of(page.Address),4} {page.Body.Readability.Words,5}  {page.Address.Value}");
    }
}
