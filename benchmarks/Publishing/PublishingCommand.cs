using System.CommandLine;
using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Publishing;

/// <summary><c>publishing</c>: what an editor waits for, beside a plain <c>git commit</c> of the same text into the same repository.</summary>
internal static class PublishingCommand
{
    private const double Goal = 300;

    public static Command Create()
    {
        var entries = new Option<int>("--entries") { Description = "How many texts the store has.", DefaultValueFactory = _ => 2_000 };
        var rounds = new Option<int>("--rounds") { Description = "How many saves and publications are timed.", DefaultValueFactory = _ => 40 };
        var command = new Command("publishing", "List, save and publish in the editors' store, p50 and p95. The site is not built.") { entries, rounds };
        command.SetAction(parsed => Run(parsed.GetValue(entries), parsed.GetValue(rounds)));
        return command;
    }

    private static int Run(int entries, int rounds)
    {
        Machine.Print();
        var folder = Directory.CreateTempSubdirectory("vidensportal-publishing-");
        try
        {
            var times = StoreTimes.Measure(folder.FullName, entries, rounds);
            TextTable.Print([$"{entries} texts, {rounds} rounds", "p50", "p95", "goal (p95)"], times.Select(time => (IReadOnlyList<string>)
            [
                time.What, Figures.Milliseconds(Statistics.Median(time.Milliseconds)), Figures.Milliseconds(Statistics.Percentile(time.Milliseconds, 0.95)),
                time.HasGoal ? $"≤ {Goal:0} ms: {Figures.Verdict(Statistics.Percentile(time.Milliseconds, 0.95) <= Goal)}" : "",
            ]));
            ResultLine.Print("publishing", new()
            {
                ["entries"] = entries, ["rounds"] = rounds, ["p95"] = times.ToDictionary(time => time.What, time => Math.Round(Statistics.Percentile(time.Milliseconds, 0.95), 1)), ["load"] = Machine.LoadAtStart,
            });
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
