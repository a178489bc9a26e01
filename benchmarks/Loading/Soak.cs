using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Loading;

/// <summary>A long time at peak: no request may fail, and memory may not grow once it has settled.</summary>
internal static class Soak
{
    private const double MostGrowth = 1.1;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <returns>Requests that failed.</returns>
    public static long Run(LoadServer server, IReadOnlyList<LoadRequest> requests, int seconds)
    {
        Console.WriteLine($"{seconds} s at peak: {string.Join(", ", requests.Select(request => request.Name))} by turns, ten seconds each …");
        var memory = new List<double>();
        using var ended = new CancellationTokenSource();
        var watch = Task.Run(() =>
        {
            while (!ended.Token.WaitHandle.WaitOne(BetweenLooks)) memory.Add(server.ResidentBytes / 1e6);
        });
        var results = new List<WrkResult>();
        for (var done = 0; done < seconds; done += 10) results.Add(Wrk.Run(server.Port, requests[results.Count % requests.Count], Math.Min(10, seconds - done)));
        ended.Cancel();
        watch.Wait();
        // The first fifth is left out: code is still compiled and caches are filled.
        var settled = memory.Skip(memory.Count / 5).ToList();
        var (early, late) = (Statistics.Median(settled.Take(Math.Max(1, settled.Count / 4))), Statistics.Median(settled.TakeLast(Math.Max(1, settled.Count / 4))));
        var failed = results.Sum(result => result.Failed);
        Console.WriteLine($"Answered {results.Sum(result => result.PerSecond * 10):N0}, failed {failed} {Figures.Verdict(failed == 0)}; memory {early:N0} MB early, {late:N0} MB late, {memory.Max():N0} MB at most {Figures.Verdict(late <= early * MostGrowth)}");
        ResultLine.Print("soak", new() { ["seconds"] = seconds, ["failed"] = failed, ["earlyMegabytes"] = early, ["lateMegabytes"] = late, ["peakMegabytes"] = memory.Max() });
        return failed;
    }
}
