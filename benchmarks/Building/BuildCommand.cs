using System.CommandLine;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Building;

/// <summary><c>build</c>: the whole site into an empty folder, in a new process.</summary>
internal static class BuildCommand
{
    private const double LargestShareOfWall = 1.0 / 3;
    private const double LargestShareOfMemory = 1.0 / 2;

    public static Command Create()
    {
        var (pages, runs, work, app) = (SharedOptions.Pages(), SharedOptions.Runs(5), SharedOptions.Work(), SharedOptions.App());
        var command = new Command("build", "Cold full build, ours and Hugo's by turns.") { pages, runs, work, app };
        command.SetAction(parsed => Run(parsed.GetValue(pages), parsed.GetValue(runs), parsed.GetValue(work)!, parsed.GetValue(app)));
        return command;
    }

    private static int Run(int pages, int runs, DirectoryInfo work, FileInfo? app)
    {
        var program = PublishedPortal.Find(app);
        var folders = CorpusFolders.Write(pages, work);
        var (portal, hugo) = (new ColdBuild(new Portal(program, folders.Portal), work), new ColdBuild(new Hugo(folders.Hugo), work));
        Console.WriteLine(Machine.Describe());
        for (var run = 0; run <= runs; run++)
        {
            portal.Run(isCounted: run > 0);
            hugo.Run(isCounted: run > 0);
        }
        var articles = folders.Corpus.Articles.Select(page => page.Address).ToList();
        var (ours, theirs) = (portal.Weigh(articles), hugo.Weigh(articles));
        var compression = HugoCompression.Measure(hugo.Output);
        portal.Clean();
        hugo.Clean();
        Report(pages, runs, portal.Median, hugo.Median, ours, theirs, compression);
        return 0;
    }

    private static void Report(int pages, int runs, ProcessCost ours, ProcessCost theirs, OutputWeight ourOutput, OutputWeight theirOutput, TimeSpan compression)
    {
        var (wall, cpu, peak) = (ours.Wall / theirs.Wall, ours.Cpu / theirs.Cpu, (double)ours.PeakBytes / theirs.PeakBytes);
        Console.WriteLine($"\nCold full build of {pages} pages, median of {runs}:");
        TextTable.Print(["", "wall", "processor", "peak memory"],
        [
            ["Vidensportal", Figures.Seconds(ours.Wall), Figures.Seconds(ours.Cpu), Figures.Megabytes(ours.PeakBytes)],
            ["Hugo", Figures.Seconds(theirs.Wall), Figures.Seconds(theirs.Cpu), Figures.Megabytes(theirs.PeakBytes)],
            ["ours / Hugo's", $"{wall:0.00}", $"{cpu:0.00}", $"{peak:0.00}"],
            ["goal", $"≤ {LargestShareOfWall:0.00} {Figures.Verdict(wall <= LargestShareOfWall)}", "", $"≤ {LargestShareOfMemory:0.00} {Figures.Verdict(peak <= LargestShareOfMemory)}"],
        ]);
        Console.WriteLine($"{Hugo.DoesLess}");
        Console.WriteLine($"Compressing Hugo's output afterwards, with our library at our levels on all cores, takes {Figures.Seconds(compression)} more: Hugo would then be at {Figures.Seconds(theirs.Wall + compression)}, {(theirs.Wall + compression) / ours.Wall:0.0} times ours.");
        Console.WriteLine("\nWhat was written:");
        TextTable.Print(["", "pages", "median article", "files", "all files", "compressed copies"],
        [
            Row("Vidensportal", ourOutput),
            Row("Hugo", theirOutput),
        ]);
        var weight = theirOutput.ArticleBytes / ourOutput.ArticleBytes;
        Console.WriteLine($"An article of Hugo's weighs {weight:0.00} of ours{(Math.Abs(weight - 1) > 0.2 ? ": MORE THAN 20 % APART, the layouts in Corpus/HugoSite no longer follow the theme" : "")}.");
        ResultLine.Print("build", new()
        {
            ["pages"] = pages, ["runs"] = runs, ["ourWallSeconds"] = ours.Wall.TotalSeconds, ["hugoWallSeconds"] = theirs.Wall.TotalSeconds,
            ["ourCpuSeconds"] = ours.Cpu.TotalSeconds, ["hugoCpuSeconds"] = theirs.Cpu.TotalSeconds, ["ourPeakMegabytes"] = ours.PeakMegabytes, ["hugoPeakMegabytes"] = theirs.PeakMegabytes,
            ["wallShare"] = wall, ["memoryShare"] = peak, ["hugoCompressionSeconds"] = compression.TotalSeconds, ["articleWeightShare"] = weight, ["load"] = Machine.LoadAverage,
        });
    }

    private static IReadOnlyList<string> Row(string name, OutputWeight output) =>
        [name, $"{output.Pages}", $"{output.ArticleBytes / 1000:0.0} kB", $"{output.Files}", Figures.Megabytes(output.Bytes), $"{output.CompressedFiles}"];
}
