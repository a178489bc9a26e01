using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Vidensportal.Publishing.Kills;

/// <summary>Kills the writers with all that they have started, at moments drawn by chance, and looks each time for what was acknowledged.</summary>
public static partial class KillRun
{
    private const int Kill = 9;

    /// <summary>So many that a publication comes about in every other life.</summary>
    private const int MostBetweenKills = 20;

    /// <param name="log">Told a line for each kill.</param>
    public static KillReport Run(int times, int seed, TextWriter log)
    {
        var folder = Directory.CreateTempSubdirectory("vidensportal-kills-").FullName;
        try
        {
            return Run(Path.Combine(folder, "indhold.git"), times, seed, log);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static KillReport Run(string repository, int times, int seed, TextWriter log)
    {
        var random = new Random(seed);
        var report = new KillReport(0, 0, 0, 0, 0, 0, 0, TimeSpan.Zero, "");
        var checkedTo = "";
        for (var round = 0; round < times; round++)
        {
            var life = Life(repository, seed * 10_000 + round, random.Next(1, MostBetweenKills), TimeSpan.FromMilliseconds(random.Next(0, 150)));
            var leads = Lines(Git(repository, "rev-list", "--all")).ToHashSet(StringComparer.Ordinal);
            var main = Lines(Git(repository, "rev-list", "main")).ToHashSet(StringComparer.Ordinal);
            var lost = life.Told.Count(told => !(told.What == "udgivet" ? main : leads).Contains(told.Commit));
            var tip = Git(repository, "rev-parse", "main").Trim();
            report = report with
            {
                Kills = report.Kills + 1, Acknowledged = report.Acknowledged + life.Told.Count, Publications = report.Publications + life.Told.Count(told => told.What == "udgivet"),
                Lost = report.Lost + lost, Partial = report.Partial + CountPartial(repository, tip, checkedTo),
                StaleLocks = report.StaleLocks + Count(repository, "*.lock"), StaleIndexes = report.StaleIndexes + Count(repository, "*.index"),
                SlowestStart = life.ToFirst > report.SlowestStart ? life.ToFirst : report.SlowestStart,
            };
            checkedTo = tip;
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round + 1}: {life.Told.Count} acknowledged, {lost} lost, first after {life.ToFirst.TotalSeconds:0.0} s"));
        }
        return report with { Damage = Git(repository, "fsck", "--full", "--no-dangling", "--no-progress").Trim() };
    }

    /// <summary>One life of the program: it starts, has acknowledged so much, and is killed a moment later. Counted, not timed, so that a slow machine comes as far.</summary>
    private static (IReadOnlyList<(string What, string Commit)> Told, TimeSpan ToFirst) Life(string repository, int seed, int acknowledged, TimeSpan moment)
    {
        var start = new ProcessStartInfo("setsid", ["dotnet", "exec", typeof(KillRun).Assembly.Location, "write", repository, seed.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var enough = new ManualResetEventSlim();
        var told = new List<(string, string)>();
        var toFirst = TimeSpan.Zero;
        var reading = Task.Run(() =>
        {
            while (process.StandardOutput.ReadLine() is { } line)
            {
                // A line that the kill cut short was never heard by anybody.
                if (line.Split(' ') is not [var what, { Length: 40 } commit]) continue;
                if (told.Count == 0) toFirst = clock.Elapsed;
                told.Add((what, commit));
                if (told.Count == acknowledged) enough.Set();
            }
            enough.Set();
        });
        enough.Wait(TimeSpan.FromMinutes(2));
        Thread.Sleep(moment);
        if (SendSignal(-process.Id, Kill) != 0) throw new InvalidOperationException("The writers had ended by themselves.");
        process.WaitForExit();
        reading.Wait();
        return (told, toFirst);
    }

    /// <summary>Commits of main since the last look in which a text and the file beside it have not the same number.</summary>
    private static int CountPartial(string repository, string tip, string checkedTo)
    {
        var commits = Lines(Git(repository, ["rev-list", "--first-parent", tip, .. checkedTo.Length == 0 ? Array.Empty<string>() : ["^" + checkedTo]])).ToList();
        return commits.Count(commit => Writers.Texts.Any(text => FirstLine(repository, $"{commit}:{text.Entry}") != FirstLine(repository, $"{commit}:{text.Beside}")));
    }

    private static string FirstLine(string repository, string name) => Git(repository, "cat-file", "-p", name).Split('\n')[0];

    private static int Count(string repository, string pattern) => Directory.GetFiles(repository, pattern, SearchOption.AllDirectories).Length;

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Git(string repository, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = repository, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        // A text that is not there yet has no number; any other failure of git shows as damage.
        return arguments[0] == "fsck" ? output + errors.Result : output;
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int SendSignal(int process, int signal);
}
