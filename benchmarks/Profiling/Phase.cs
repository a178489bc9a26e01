using System.Diagnostics;

namespace Vidensportal.Benchmarks.Profiling;

/// <summary>A step of a build and what it took.</summary>
internal sealed record Phase(string Name, TimeSpan Wall, TimeSpan Cpu, long AllocatedBytes)
{
    public static (Phase Phase, T Result) Measure<T>(string name, Func<T> work)
    {
        using var self = Process.GetCurrentProcess();
        var (cpu, allocated, clock) = (self.TotalProcessorTime, GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        var result = work();
        var wall = clock.Elapsed;
        self.Refresh();
        return (new(name, wall, self.TotalProcessorTime - cpu, GC.GetTotalAllocatedBytes() - allocated), result);
    }
}
