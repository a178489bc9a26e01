using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Building;

/// <summary>Builds with one tool into an empty folder, again and again.</summary>
internal sealed class ColdBuild(SiteGenerator tool, DirectoryInfo work)
{
    private readonly List<ProcessCost> _runs = [];

    public string Output { get; } = Path.Combine(work.FullName, $"output-{tool.Name.ToLowerInvariant()}");

    public ProcessCost Median => ProcessCost.Median(_runs);

    /// <param name="isCounted">The first run reads program and content from the disk into memory; it does not count.</param>
    public void Run(bool isCounted)
    {
        Clean();
        var cost = tool.Build(Output);
        Console.WriteLine($"  {tool.Name,-12} {Figures.Seconds(cost.Wall)} wall, {Figures.Seconds(cost.Cpu)} processor, {Figures.Megabytes(cost.PeakBytes)}{(isCounted ? "" : " (warm-up)")}");
        if (isCounted) _runs.Add(cost);
    }

    public OutputWeight Weigh(IEnumerable<string> articles) => OutputWeight.Of(Output, articles);

    /// <summary>Our state lies beside the output folder.</summary>
    public void Clean()
    {
        if (Directory.Exists(Output)) Directory.Delete(Output, recursive: true);
        File.Delete(Output + ".state");
    }
}
