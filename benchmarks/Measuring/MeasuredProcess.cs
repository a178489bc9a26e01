using System.Diagnostics;

namespace Vidensportal.Benchmarks.Measuring;

/// <summary>Runs a program to its end and tells what it took.</summary>
internal static class MeasuredProcess
{
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromMilliseconds(3);

    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static ProcessCost Run(string program, IReadOnlyList<string> arguments)
    {
        var cpu = ChildProcessorTime.Used();
        var clock = Stopwatch.StartNew();
        using var process = Start(program, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        do peak = PeakMemory.Of(process.Id) ?? peak;
        while (!process.WaitForExit(BetweenReadings));
        var wall = clock.Elapsed;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{End(output.Result)}\n{End(errors.Result)}");
        return new(wall, ChildProcessorTime.Used() - cpu, peak);
    }

    private static string End(string text) => string.Join('\n', text.Split('\n').TakeLast(10));

    /// <summary>Starts a program with its output led to us.</summary>
    public static Process Start(string program, IReadOnlyList<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw new InvalidOperationException($"{program} did not start.");
}
