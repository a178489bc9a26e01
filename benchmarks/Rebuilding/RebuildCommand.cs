using System.CommandLine;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Rebuilding;

/// <summary><c>rebuild</c>: one changed file, a new process, the output of the build before.</summary>
internal static class RebuildCommand
{
    private const double FewestTimesFaster = 50;

    public static Command Create()
    {
        var (pages, runs, work, app) = (SharedOptions.Pages(), SharedOptions.Runs(5), SharedOptions.Work(), SharedOptions.App());
        var command = new Command("rebuild", "Build after one changed file, in a new process, ours and Hugo's by turns.") { pages, runs, work, app };
        command.SetAction(parsed => Run(parsed.GetValue(pages), parsed.GetValue(runs), parsed.GetValue(work)!, parsed.GetValue(app)));
        return command;
    }

    private static int Run(int pages, int runs, DirectoryInfo work, FileInfo? app)
    {
        Machine.Print();
        var program = PublishedPortal.Find(app);
        var folders = CorpusFolders.Write(pages, work);
        var articles = folders.Corpus.Articles.ToList();
        var (portal, hugo) = (new Rebuild(new Portal(program, folders.Portal), work), new Rebuild(new Hugo(folders.Hugo), work));
        portal.Prepare();
        hugo.Prepare();
        for (var run = 0; run < 2 * runs; run++)
        {
            var edit = Edit.Number(run, changesLists: run % 2 == 1);
            var page = articles[run * 37 % articles.Count];
            portal.Run(edit, page);
            hugo.Run(edit, page);
        }
        portal.Clean();
        hugo.Clean();
        folders.Delete();
        Report(pages, runs, portal, hugo);
        return 0;
    }

    private static void Report(int pages, int runs, Rebuild portal, Rebuild hugo)
    {
        var (bodyTimes, listTimes) = (hugo.Body.Wall / portal.Body.Wall, hugo.Lists.Wall / portal.Lists.Wall);
        Console.WriteLine($"\nOne changed file of {pages} pages, new process, median of {runs}:");
        TextTable.Print(["", "text: wall", "processor", "memory", "title and summary: wall", "processor", "memory"],
        [
            Row("Vidensportal", portal),
            Row("Hugo (builds all)", hugo),
            ["times faster", Figures.Times(bodyTimes), "", "", Figures.Times(listTimes), "", ""],
            ["goal at 10,000", $"≥ {FewestTimesFaster} {Figures.Verdict(bodyTimes >= FewestTimesFaster)}", "", "", $"≥ {FewestTimesFaster} {Figures.Verdict(listTimes >= FewestTimesFaster)}", "", ""],
        ]);
        Console.WriteLine("Each change was looked for in the page, and a title also on the page's topics: both tools had it right every time.");
        ResultLine.Print("rebuild", new()
        {
            ["pages"] = pages, ["runs"] = runs, ["ourBodySeconds"] = portal.Body.Wall.TotalSeconds, ["hugoBodySeconds"] = hugo.Body.Wall.TotalSeconds,
            ["ourListsSeconds"] = portal.Lists.Wall.TotalSeconds, ["hugoListsSeconds"] = hugo.Lists.Wall.TotalSeconds,
            ["bodyTimesFaster"] = bodyTimes, ["listsTimesFaster"] = listTimes, ["load"] = Machine.LoadAtStart,
        });
    }

    private static IReadOnlyList<string> Row(string name, Rebuild tool) =>
    [
        name, Figures.Seconds(tool.Body.Wall), Figures.Seconds(tool.Body.Cpu), Figures.Megabytes(tool.Body.PeakBytes),
        Figures.Seconds(tool.Lists.Wall), Figures.Seconds(tool.Lists.Cpu), Figures.Megabytes(tool.Lists.PeakBytes),
    ];
}
