using System.Diagnostics;
using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Searching;

/// <summary>How long each query takes on one thread, in microseconds: the median of its own runs, so that what else the machine does counts little.</summary>
internal sealed record Latency(IReadOnlyList<double> Microseconds)
{
    private const int WarmUps = 3;
    private const int Runs = 7;

    public double Percentile(double share) => Statistics.Percentile(Microseconds, share);

    public static Latency Measure<T>(IEnumerable<string> queries, Func<string, T> ask)
    {
        string[] all = [.. queries];
        var times = all.Select(_ => new double[Runs]).ToArray();
        for (var run = -WarmUps; run < Runs; run++)
            for (var number = 0; number < all.Length; number++)
            {
                var start = Stopwatch.GetTimestamp();
                GC.KeepAlive(ask(all[number]));
                var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                if (run >= 0) times[number][run] = time;
            }
        return new([.. times.Select(Statistics.Median)]);
    }
}
