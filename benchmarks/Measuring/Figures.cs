using System.Globalization;

namespace Vidensportal.Benchmarks.Measuring;

/// <summary>How figures stand in tables.</summary>
internal static class Figures
{
    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    public static string Milliseconds(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.0} ms");

    public static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0} MB");

    public static string Kilobytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB");

    public static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{share:0.00}");

    public static string Times(double times) => string.Create(CultureInfo.InvariantCulture, $"{times:0.0}");

    public static string Verdict(bool isReached) => isReached ? "reached" : "MISSED";
}
