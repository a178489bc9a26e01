using System.CommandLine;
using Vidensportal.App.Console;
using Vidensportal.App.Versions;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;
using Vidensportal.Site;
using Vidensportal.Site.Output;
using Vidensportal.Site.Plan;

namespace Vidensportal.App.Commands;

/// <summary><c>build</c>: the static site and the open data into a folder.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var content = SharedOptions.Content();
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "Mappen, portalen skrives i.", DefaultValueFactory = _ => new DirectoryInfo("public"), HelpName = "MAPPE",
        };
        var (baseUrl, drafts, asOf) = (SharedOptions.BaseUrl(), SharedOptions.Drafts(), SharedOptions.AsOf());
        var command = new Command("build", "Bygger portalen som færdige filer i en mappe.") { content, output, baseUrl, drafts, asOf };
        command.SetAction(parsed => Run(
            parsed.GetValue(content)!, parsed.GetValue(output)!,
            new() { AsOf = parsed.GetValue(asOf) ?? SharedOptions.Today(TimeProvider.System), IncludesDrafts = parsed.GetValue(drafts), BaseUrl = parsed.GetValue(baseUrl)?.TrimEnd('/') }));
        return command;
    }

    private static int Run(DirectoryInfo content, DirectoryInfo output, PlanOptions options)
    {
        if (SharedOptions.FolderOf(content) is not { } folder) return ExitCode.WrongUse;
        var loaded = BuildProgress.Show("Læser indholdet", _ => ContentLoader.LoadFolder(folder));
        var result = BuildProgress.Show("Lægger planen", _ => StaticSite.Create(loaded, options with { History = GitHistory.Of(folder) }, ThemeAssets.Load()));
        if (result.Site is not { } site)
        {
            FaultPrinter.Print(result.Faults);
            return ExitCode.Faults;
        }
        try
        {
            var summary = BuildProgress.Show("Skriver siderne", progress => SiteWriter.Write(site, output.FullName, progress));
            ContentArchive.Write(output.FullName, loaded, options);
            System.Console.WriteLine($"{site.Plan.Pages.Count} sider i {output.FullName}: {summary.Written} filer skrevet, {summary.Unchanged} uændret, {summary.Removed} fjernet.");
            return ExitCode.Done;
        }
        catch (AggregateException failed) when (failed.Flatten().InnerExceptions.All(inner => inner is ContentFaultException))
        {
            FaultPrinter.Print([.. failed.Flatten().InnerExceptions.Cast<ContentFaultException>().Select(inner => inner.Fault).Distinct().Order()]);
            return ExitCode.Faults;
        }
        catch (FolderNotOursException notOurs)
        {
            System.Console.Error.WriteLine($"Mappen {notOurs.Folder} er ikke tom, og den er ikke skrevet af dette program. Vælg en tom mappe med --output.");
            return ExitCode.WrongUse;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            System.Console.Error.WriteLine($"Der kan ikke skrives i {output.FullName}: {refused.Message}");
            return ExitCode.WrongUse;
        }
    }
}
