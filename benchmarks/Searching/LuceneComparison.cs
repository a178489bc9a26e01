using System.Diagnostics;
using System.Globalization;
using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Searching;

/// <summary>Apache Lucene 8 on the same documents and queries: its DanishAnalyzer, BM25, title^4 headings^2 body. One thread, warm, like ours.</summary>
internal static class LuceneComparison
{
    private const string JarFolder = "/usr/share/java";

    public static void Print(EvaluationSet set, IReadOnlyList<SliceQuality> ours, Latency latency)
    {
        var folder = Directory.CreateTempSubdirectory("lucene-");
        try
        {
            Write(set, folder);
            var ranked = Run(folder).Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => (Time: double.Parse(parts[1], CultureInfo.InvariantCulture), Documents: parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);
            var queries = set.Queries.ToLookup(query => query.Text, query => query.Id, StringComparer.Ordinal);
            var theirs = SliceQuality.Measure(set, text => ranked[queries[text].First()].Documents);
            var theirLatency = new Latency([.. ranked.Values.Select(answer => answer.Time)]);
            Console.WriteLine("\nBeside Apache Lucene 8, nDCG@10:");
            TextTable.Print(["slice", "ours", "Lucene", "difference", "ratio"], ours.Zip(theirs, Row));
            TextTable.Print(["µs a query", "ours", "Lucene", "times faster"], [Row("p50", latency, theirLatency, 0.5), Row("p99", latency, theirLatency, 0.99)]);
            Console.WriteLine();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<string> Row(SliceQuality ours, SliceQuality theirs) =>
        [ours.Slice, Figure(ours.Quality.Ndcg), Figure(theirs.Quality.Ndcg), (ours.Quality.Ndcg - theirs.Quality.Ndcg).ToString("+0.000;-0.000", CultureInfo.InvariantCulture), Figure(ours.Quality.Ndcg / theirs.Quality.Ndcg)];

    private static IReadOnlyList<string> Row(string name, Latency ours, Latency theirs, double share) =>
        [name, ours.Percentile(share).ToString("0", CultureInfo.InvariantCulture), theirs.Percentile(share).ToString("0", CultureInfo.InvariantCulture), Figures.Times(theirs.Percentile(share) / ours.Percentile(share))];

    /// <summary>A line a document and a line a query, fields parted by tabs: the program there need read no JSON.</summary>
    private static void Write(EvaluationSet set, DirectoryInfo folder)
    {
        File.WriteAllLines(Path.Combine(folder.FullName, "documents"), set.Documents.Select(document =>
            string.Join('\t', new[] { document.Id, document.Title, string.Join(" . ", document.Sections.Select(section => section.Heading)), string.Join(' ', document.Sections.Select(section => section.Text).Prepend(document.Summary)) }.Select(Flat))));
        File.WriteAllLines(Path.Combine(folder.FullName, "queries"), set.Queries.Select(query => $"{query.Id}\t{Flat(query.Text)}"));
    }

    private static string Flat(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");

    private static string[] Run(DirectoryInfo folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Searching", "LuceneSearch.java");
        using var java = Process.Start(new ProcessStartInfo("java", ["-cp", Jars(), program, folder.FullName]) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("java did not start.");
        var lines = java.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        java.WaitForExit();
        return java.ExitCode == 0 ? lines : throw new InvalidOperationException("Lucene failed: install liblucene8-java and openjdk-17-jdk-headless.");
    }

    private static string Jars() => string.Join(':', Directory.GetFiles(JarFolder, "lucene-core-8*.jar").Concat(Directory.GetFiles(JarFolder, "lucene-analyzers-common-8*.jar")));

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
