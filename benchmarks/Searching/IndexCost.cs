using System.Diagnostics;
using Vidensportal.Search;
using Vidensportal.Search.Documents;

namespace Vidensportal.Benchmarks.Searching;

/// <summary>What an index takes.</summary>
/// <param name="Seconds">The fastest of three times to build it, from documents in memory.</param>
/// <param name="HeapMegabytes">What it holds in memory when everything else is let go.</param>
/// <param name="LoadMilliseconds">The fastest of three times to open its snapshot.</param>
internal sealed record IndexCost(double Seconds, double HeapMegabytes, double SnapshotMegabytes, double LoadMilliseconds)
{
    private const int Runs = 3;

    public static (SearchIndex Index, IndexCost Cost) Measure(IReadOnlyList<SearchDocument> documents)
    {
        var seconds = Enumerable.Range(0, Runs).Min(_ => Time(() => SearchIndex.Build(documents)));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = SearchIndex.Build(documents);
        var heap = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        var snapshot = index.ToSnapshot();
        var load = Enumerable.Range(0, Runs).Min(_ => Time(() => SearchIndex.Load(snapshot)));
        return (index, new(seconds, heap, snapshot.Length / 1e6, load * 1_000));
    }

    private static double Time(Func<SearchIndex> make)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        GC.KeepAlive(make());
        return clock.Elapsed.TotalSeconds;
    }
}
