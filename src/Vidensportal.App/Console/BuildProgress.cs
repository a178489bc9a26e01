using System.Diagnostics;
using Spectre.Console;

namespace Vidensportal.App.Console;

/// <summary>How far a build is: a bar on a terminal, a line a step in a log.</summary>
internal static class BuildProgress
{
    /// <summary>Runs the work. What it reports (done, total) moves the bar.</summary>
    public static T Show<T>(string what, Func<Action<int, int>, T> work)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || System.Console.IsOutputRedirected) return ShowAsLines(what, work);
        return AnsiConsole.Progress()
            .AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .Start(context =>
            {
                var task = context.AddTask(what);
                return work((done, total) => task.Value = 100.0 * done / Math.Max(1, total));
            });
    }

    private static T ShowAsLines<T>(string what, Func<Action<int, int>, T> work)
    {
        var clock = Stopwatch.StartNew();
        var result = work((_, _) => { });
        System.Console.WriteLine($"{what}: {clock.ElapsedMilliseconds} ms");
        return result;
    }
}
