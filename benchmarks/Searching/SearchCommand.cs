using System.CommandLine;
using System.Globalization;
using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Searching;

/// <summary><c>search</c>: how good and how fast the search is, on any documents, queries and grades.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var (documents, queries, grades) = (File("--docs", "Documents, one JSON object a line: id, title, headings, body. May be .gz."), File("--queries", "Queries, one JSON object a line: id, slice, text."), File("--qrels", "Grades: query, document and grade, parted by tabs."));
        var (stemmer, words) = (File("--stemmer", "Words and their stems, parted by tabs: checks the stemmer, and nothing else."), File("--words", "Danish words, one a line: those that the documents do not have are looked for, as the guard asks."));
        var ablation = new Option<bool>("--ablation") { Description = "What each part of the search is worth: the table with each in turn switched off." };
        var lucene = new Option<bool>("--lucene") { Description = "Also runs Apache Lucene 8 (Debian: liblucene8-java, openjdk-17-jdk-headless) on the same files." };
        var sizes = new Option<int[]>("--sizes") { Description = "Latency by class of query, with the documents repeated in variation up to so many.", AllowMultipleArgumentsPerToken = true, HelpName = "N" };
        var command = new Command("search", "Quality, latency, index time and memory of the search.") { documents, queries, grades, stemmer, words, ablation, lucene, sizes };
        command.SetAction(parsed => parsed.GetValue(stemmer) is { } vectors
            ? StemmerCheck.Run(vectors)
            : Run(new(parsed.GetValue(documents), parsed.GetValue(queries), parsed.GetValue(grades)), parsed.GetValue(words), parsed.GetValue(ablation), parsed.GetValue(lucene), parsed.GetValue(sizes) ?? []));
        return command;
    }

    private static int Run(EvaluationFiles files, FileInfo? words, bool hasAblation, bool hasLucene, int[] sizes)
    {
        if (files.Missing is { } missing)
        {
            Console.Error.WriteLine($"{missing} is needed.");
            return 1;
        }
        var set = files.Read();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Documents.Count} documents, {set.Queries.Count} queries, load {Machine.LoadAtStart}"));
        var (index, cost) = IndexCost.Measure(set.Documents);
        var slices = SliceQuality.Measure(set, query => [.. index.Rank(query, Quality.Depth).Select(document => document.Id)]);
        var latency = Latency.Measure(set.Queries.Select(query => query.Text), query => index.Rank(query, Quality.Depth));
        var answers = Latency.Measure(set.Queries.Select(query => query.Text), query => index.Search(new(query)));
        if (hasLucene) LuceneComparison.Print(set, slices, latency);
        if (hasAblation) Ablation.Print(set);
        if (words is not null) Guard.Print(index, set, words);
        foreach (var size in sizes) LatencyClasses.Print(set, size);
        foreach (var slice in slices)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{slice.Slice,-12} n={slice.Queries,-5} nDCG@10={slice.Quality.Ndcg:0.000} MRR={slice.Quality.ReciprocalRank:0.000} R@10={slice.Quality.Recall:0.000} first={slice.Quality.First:0.000}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"answers with snippets and facets: p50us={answers.Percentile(0.5):0} p99us={answers.Percentile(0.99):0}; snapshot {cost.SnapshotMegabytes:0.0} MB, loads in {cost.LoadMilliseconds:0} ms; load {Machine.LoadAtStart}"));
        var all = slices[^1].Quality;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"nDCG@10={all.Ndcg:0.000} MRR={all.ReciprocalRank:0.000} R@10={all.Recall:0.000} p50us={latency.Percentile(0.5):0} p99us={latency.Percentile(0.99):0} index_s={cost.Seconds:0.00} heap_MB={cost.HeapMegabytes:0}"));
        return 0;
    }

    private static Option<FileInfo?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
