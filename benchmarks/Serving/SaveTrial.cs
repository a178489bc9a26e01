using System.Diagnostics;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Rebuilding;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Serving;

/// <summary>Saves pages while a tool's server runs, and waits for each change to be there.</summary>
internal static class SaveTrial
{
    // An author rests between saves, and so does the machine: a save is not to wait for the one before it.
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromMilliseconds(300);
    private const int WarmUps = 2;

    public static async Task<SaveTimes> Run(SiteGenerator tool, IReadOnlyList<CorpusPage> articles, int saves)
    {
        using var server = await RunningServer.Start(tool, articles[0].Address);
        Console.WriteLine($"  {tool.Name,-12} first page after {Figures.Seconds(server.StartUp)}");
        var page = new List<double>();
        var topic = new List<double>();
        for (var number = 0; number < saves + WarmUps; number++)
        {
            var edited = articles[number * 41 % articles.Count];
            var (body, lists) = (Edit.Number(number, changesLists: false), Edit.Number(number, changesLists: true));
            page.Add(await Save(server, tool, edited, body, edited.Address));
            topic.Add(await Save(server, tool, edited, lists, $"/emner/{edited.Topics[0]}/"));
        }
        var times = new SaveTimes(server.StartUp, server.PeakBytes, [.. page.Skip(WarmUps)], [.. topic.Skip(WarmUps)]);
        Console.WriteLine($"  {tool.Name,-12} page {Figures.Milliseconds(times.PageMedian)} (p95 {Figures.Milliseconds(times.PageP95)}), topic {Figures.Milliseconds(times.TopicMedian)} (p95 {Figures.Milliseconds(times.TopicP95)})");
        return times;
    }

    private static async Task<double> Save(RunningServer server, SiteGenerator tool, CorpusPage page, Edit edit, string seenOn)
    {
        // The author has the page open: Hugo makes only pages again that somebody has looked at.
        await server.Visit(seenOn);
        await Task.Delay(BetweenSaves);
        var clock = Stopwatch.StartNew();
        edit.SaveTo(tool, page);
        await server.WaitFor(seenOn, edit.Word, clock);
        return clock.Elapsed.TotalMilliseconds;
    }
}
