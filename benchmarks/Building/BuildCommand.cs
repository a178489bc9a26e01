using System.CommandLine;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Building;

/// <summary><c>build</c>: the whole site into an empty folder, in a new process.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var (pages, runs, work, app) = (SharedOptions.Pages(), SharedOptions.Runs(5), SharedOptions.Work(), SharedOptions.App());
        var command = new Command("build", "Cold full build, ours and Hugo's by turns.") { pages, runs, work, app };
        command.SetAction(parsed => Run(parsed.GetValue(pages), parsed.GetValue(runs), parsed.GetValue(work)!, parsed.GetValue(app)));
        return command;
    }

    private static int Run(int pages, int runs, DirectoryInfo work, FileInfo? app)
    {
        Machine.Print();
        var program = PublishedPortal.Find(app);
        var folders = CorpusFolders.Write(pages, work);
        var (portal, hugo) = (new ColdBuild(new Portal(program, folders.Portal), work), new ColdBuild(new Hugo(folders.Hugo), work));
        for (var run = 0; run <= runs; run++)
        {
            portal.Run(isCounted: run > 0);
            hugo.Run(isCounted: run > 0);
        }
        var articles = folders.Corpus.Articles.Select(page => page.Address).ToList();
        var report = new BuildReport
        {
            Pages = pages, Runs = runs, Ours = portal.Median, Hugos = hugo.Median, OurOutput = portal.Weigh(articles), HugosOutput = hugo.Weigh(articles),
            HugosCompression = HugoCompression.Measure(hugo.Output),
        };
        portal.Clean();
        hugo.Clean();
        folders.Delete();
        report.Print();
        return 0;
    }
}
