using System.Diagnostics;
using Vidensportal.Site.Output;

namespace Vidensportal.Benchmarks.Building;

/// <summary>What it would take to give Hugo's output the compressed copies that ours has: our library and levels, all cores, no process start.</summary>
internal static class HugoCompression
{
    public static TimeSpan Measure(string output)
    {
        var files = Directory.GetFiles(output, "*", SearchOption.AllDirectories);
        var clock = Stopwatch.StartNew();
        Parallel.ForEach(files, file =>
        {
            var bytes = File.ReadAllBytes(file);
            var path = Path.GetRelativePath(output, file);
            if (!Compression.IsWorthwhile(path, bytes.Length)) return;
            File.WriteAllBytes(file + ".br", Compression.Brotli(bytes));
            File.WriteAllBytes(file + ".gz", Compression.Gzip(bytes));
        });
        return clock.Elapsed;
    }
}
