namespace Vidensportal.Benchmarks.Measuring;

/// <summary>What a process took.</summary>
/// <param name="Wall">From before it was started until it had ended.</param>
/// <param name="Cpu">User and system time of all its threads: getrusage(RUSAGE_CHILDREN) before and after.</param>
/// <param name="PeakBytes">The most memory it ever held: VmHWM in /proc, read every few milliseconds while it runs.</param>
internal sealed record ProcessCost(TimeSpan Wall, TimeSpan Cpu, long PeakBytes)
{
    /// <summary>Each figure's own median.</summary>
    public static ProcessCost Median(IReadOnlyList<ProcessCost> runs) => new(
        TimeSpan.FromSeconds(Statistics.Median(runs.Select(run => run.Wall.TotalSeconds))),
        TimeSpan.FromSeconds(Statistics.Median(runs.Select(run => run.Cpu.TotalSeconds))),
        (long)Statistics.Median(runs.Select(run => (double)run.PeakBytes)));

    public double PeakMegabytes => PeakBytes / 1_000_000.0;
}
