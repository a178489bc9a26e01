using System.CommandLine;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Serving;

/// <summary><c>serve</c>: how soon an author sees what was saved.</summary>
internal static class ServeCommand
{
    private const double MostMilliseconds = 50;

    public static Command Create()
    {
        var (pages, runs, work, app) = (SharedOptions.Pages(), SharedOptions.Runs(30), SharedOptions.Work(), SharedOptions.App());
        var command = new Command("serve", "From a save to the change over HTTP, ours and then Hugo's server.") { pages, runs, work, app };
        command.SetAction((parsed, _) => Run(parsed.GetValue(pages), parsed.GetValue(runs), parsed.GetValue(work)!, parsed.GetValue(app)));
        return command;
    }

    private static async Task<int> Run(int pages, int saves, DirectoryInfo work, FileInfo? app)
    {
        Machine.Print();
        var program = PublishedPortal.Find(app);
        var folders = CorpusFolders.Write(pages, work);
        var articles = folders.Corpus.Articles.ToList();
        var ours = await SaveTrial.Run(new Portal(program, folders.Portal), articles, saves);
        var theirs = await SaveTrial.Run(new Hugo(folders.Hugo), articles, saves);
        folders.Delete();
        Report(pages, saves, ours, theirs);
        return 0;
    }

    private static void Report(int pages, int saves, SaveTimes ours, SaveTimes theirs)
    {
        Console.WriteLine($"\nFrom save to visible over HTTP, {pages} pages, {saves} saves of each kind:");
        TextTable.Print(["", "page p50", "page p95", "topic p50", "topic p95", "first page", "peak memory"],
        [
            Row("Vidensportal", ours),
            Row("Hugo server", theirs),
            ["times faster", Figures.Times(theirs.PageMedian / ours.PageMedian), Figures.Times(theirs.PageP95 / ours.PageP95), Figures.Times(theirs.TopicMedian / ours.TopicMedian), Figures.Times(theirs.TopicP95 / ours.TopicP95), Figures.Times(theirs.StartUp / ours.StartUp), Figures.Times((double)theirs.PeakBytes / ours.PeakBytes)],
            ["goal at 10,000", "", Goal(ours.PageP95), "", Goal(ours.TopicP95), "", ""],
        ]);
        Console.WriteLine("The clock runs from before the file is written until an answer has the new word; the page is asked for every millisecond.");
        ResultLine.Print("serve", new()
        {
            ["pages"] = pages, ["saves"] = saves, ["ourPageP50"] = ours.PageMedian, ["ourPageP95"] = ours.PageP95, ["ourTopicP50"] = ours.TopicMedian, ["ourTopicP95"] = ours.TopicP95,
            ["hugoPageP50"] = theirs.PageMedian, ["hugoPageP95"] = theirs.PageP95, ["hugoTopicP50"] = theirs.TopicMedian, ["hugoTopicP95"] = theirs.TopicP95,
            ["ourStartSeconds"] = ours.StartUp.TotalSeconds, ["hugoStartSeconds"] = theirs.StartUp.TotalSeconds, ["ourPeakMegabytes"] = ours.PeakBytes / 1e6, ["hugoPeakMegabytes"] = theirs.PeakBytes / 1e6, ["load"] = Machine.LoadAtStart,
        });
    }

    private static string Goal(double milliseconds) => $"< {MostMilliseconds} ms {Figures.Verdict(milliseconds < MostMilliseconds)}";

    private static IReadOnlyList<string> Row(string name, SaveTimes times) =>
    [
        name, Figures.Milliseconds(times.PageMedian), Figures.Milliseconds(times.PageP95), Figures.Milliseconds(times.TopicMedian), Figures.Milliseconds(times.TopicP95),
        Figures.Seconds(times.StartUp), Figures.Megabytes(times.PeakBytes),
    ];
}
