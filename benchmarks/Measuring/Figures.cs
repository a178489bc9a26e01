using System.Globalization;

namespace Vidensportal.Benchmarks.Measuring;

/// <summary>How figures stand in tables.</summary>
internal static class Figures
{
    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    public static string Milliseconds(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.0} ms");

    public static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0} MB");

    /// <summary>How many times the other's figure ours goes into: above 1 is better for us.</summary>
    public static string Times(double ours, double other) => string.Create(CultureInfo.InvariantCulture, $"{other / ours:0.0}x");

    public static string Verdict(bool isReached) => isReached ? "reached" : "MISSED";
}
