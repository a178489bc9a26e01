using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Building;

/// <summary>What the cold builds took, and whether they were of the same site.</summary>
internal sealed record BuildReport
{
    private const double LargestShareOfWall = 1.0 / 3;
    private const double LargestShareOfMemory = 1.0 / 2;

    /// <summary>Beyond this, Hugo's pages are not ours any more, and the comparison is void.</summary>
    private const double LargestWeightDifference = 0.2;

    public required int Pages { get; init; }
    public required int Runs { get; init; }
    public required ProcessCost Ours { get; init; }
    public required ProcessCost Hugos { get; init; }
    public required OutputWeight OurOutput { get; init; }
    public required OutputWeight HugosOutput { get; init; }
    public required TimeSpan HugosCompression { get; init; }

    private double WallShare => Ours.Wall / Hugos.Wall;
    private double MemoryShare => (double)Ours.PeakBytes / Hugos.PeakBytes;
    private double WeightShare => HugosOutput.ArticleBytes / OurOutput.ArticleBytes;

    public void Print()
    {
        PrintCost();
        PrintOutput();
        ResultLine.Print("build", new()
        {
            ["pages"] = Pages, ["runs"] = Runs, ["ourWallSeconds"] = Ours.Wall.TotalSeconds, ["hugoWallSeconds"] = Hugos.Wall.TotalSeconds,
            ["ourCpuSeconds"] = Ours.Cpu.TotalSeconds, ["hugoCpuSeconds"] = Hugos.Cpu.TotalSeconds, ["ourPeakMegabytes"] = Ours.PeakMegabytes, ["hugoPeakMegabytes"] = Hugos.PeakMegabytes,
            ["wallShare"] = WallShare, ["memoryShare"] = MemoryShare, ["hugoCompressionSeconds"] = HugosCompression.TotalSeconds, ["articleWeightShare"] = WeightShare, ["load"] = Machine.LoadAtStart,
        });
    }

    private void PrintCost()
    {
        var withCompression = Hugos.Wall + HugosCompression;
        Console.WriteLine($"\nCold full build of {Pages} pages, median of {Runs}:");
        TextTable.Print(["", "wall", "processor", "peak memory"],
        [
            ["Vidensportal", Figures.Seconds(Ours.Wall), Figures.Seconds(Ours.Cpu), Figures.Megabytes(Ours.PeakBytes)],
            ["Hugo", Figures.Seconds(Hugos.Wall), Figures.Seconds(Hugos.Cpu), Figures.Megabytes(Hugos.PeakBytes)],
            ["ours / Hugo's", Figures.Share(WallShare), Figures.Share(Ours.Cpu / Hugos.Cpu), Figures.Share(MemoryShare)],
            ["goal at 10,000", $"≤ {Figures.Share(LargestShareOfWall)} {Figures.Verdict(WallShare <= LargestShareOfWall)}", "", $"≤ {Figures.Share(LargestShareOfMemory)} {Figures.Verdict(MemoryShare <= LargestShareOfMemory)}"],
        ]);
        Console.WriteLine(Hugo.DoesLess);
        Console.WriteLine($"Compressing Hugo's output afterwards, with our library at our levels on all cores, takes {Figures.Seconds(HugosCompression)} more: {Figures.Seconds(withCompression)}, of which ours is {Figures.Share(Ours.Wall / withCompression)}.");
    }

    private void PrintOutput()
    {
        Console.WriteLine("\nWhat was written:");
        TextTable.Print(["", "pages", "median article", "files", "all files", "compressed copies"], [Row("Vidensportal", OurOutput), Row("Hugo", HugosOutput)]);
        Console.WriteLine($"An article of Hugo's weighs {Figures.Share(WeightShare)} of ours{(Math.Abs(WeightShare - 1) > LargestWeightDifference ? ": TOO FAR APART, the layouts in Corpus/HugoSite no longer follow the theme" : "")}.");
    }

    private static IReadOnlyList<string> Row(string name, OutputWeight output) =>
        [name, $"{output.Pages}", $"{Figures.Kilobytes(output.ArticleBytes)}", $"{output.Files}", Figures.Megabytes(output.Bytes), $"{output.CompressedFiles}"];
}
