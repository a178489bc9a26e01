using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Vidensportal.Benchmarks.Measuring;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    private const double Quiet = 0.5;

    public static void Print()
    {
        Console.WriteLine(Describe());
        if (LoadAtStart > Quiet) Console.WriteLine("THE MACHINE IS BUSY: times below are noise, also as ratios. Measure again when it is quiet.");
    }

    private static string Describe() => string.Create(CultureInfo.InvariantCulture,
        $"Machine: {Environment.ProcessorCount} cores ({Processor()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:N0} GB, {OperatingSystemName()}, Linux {Environment.OSVersion.Version}; {RuntimeInformation.FrameworkDescription}; {HugoVersion()}; load {LoadAtStart:0.0}");

    /// <summary>Work waiting for a processor when the program began, averaged over a minute.</summary>
    public static double LoadAtStart { get; } = double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);

    private static string Processor() => ValueIn("/proc/cpuinfo", "model name", ':');

    private static string OperatingSystemName() => ValueIn("/etc/os-release", "PRETTY_NAME", '=').Trim('"');

    private static string ValueIn(string file, string name, char separator) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) is { } found ? found[(found.IndexOf(separator, StringComparison.Ordinal) + 1)..].Trim() : "unknown";

    private static string HugoVersion()
    {
        using var hugo = Process.Start(new ProcessStartInfo("hugo", ["version"]) { RedirectStandardOutput = true })!;
        var line = hugo.StandardOutput.ReadToEnd();
        hugo.WaitForExit();
        return string.Join(' ', line.Split(' ').Take(2));
    }
}
