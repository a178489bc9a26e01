using System.Globalization;

namespace Vidensportal.Benchmarks.Measuring;

/// <summary>The most memory that a running process has held so far. It never falls, so the last reading before the end is the peak.</summary>
internal static class PeakMemory
{
    private const string Label = "VmHWM:";

    /// <summary>Bytes; null when the process has ended.</summary>
    public static long? Of(int process)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{process}/status"))
                if (line.StartsWith(Label, StringComparison.Ordinal))
                    return long.Parse(line.AsSpan(Label.Length).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            // It ended while it was read.
        }
        return null;
    }
}
