using System.Globalization;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Search;
using Vidensportal.Search.Analysis;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Benchmarks.Searching;

/// <summary>What is lost when one part of the search is switched off.</summary>
internal static class Ablation
{
    private static readonly RankingWeights Weights = new();

    private static readonly (string Part, SearchSettings Without)[] Parts =
    [
        ("nothing", new()),
        ("title coverage", With(Weights with { TitleCoverage = 0, TitleContained = 0 })),
        ("stemming", new() { Analysis = new AnalysisSettings { Stems = false } }),
        ("correction", With(Weights with { Corrected = 0 })),
        ("beginnings", With(Weights with { Completed = 0, Extended = 0 })),
        ("proximity", With(Weights with { Proximity = 0 })),
        ("coverage", With(Weights with { Coverage = 0 })),
        ("compounds", new() { Analysis = new AnalysisSettings { SplitsCompounds = false } }),
        ("parts of the query's compounds", With(Weights with { QueryPart = 0 })),
        ("joined neighbours", With(Weights with { Joined = 0 })),
        ("field weights", With(Weights with { Title = 1, Heading = 1, Summary = 1 })),
        ("exact form", With(Weights with { ExactForm = 0 })),
        ("aa as å, ae as æ, oe as ø", new() { Analysis = new AnalysisSettings { JoinsVowels = false } }),
    ];

    public static void Print(EvaluationSet set)
    {
        IReadOnlyList<SliceQuality>? whole = null;
        var rows = new List<IReadOnlyList<string>>();
        foreach (var (part, settings) in Parts)
        {
            var index = SearchIndex.Build(set.Documents, settings);
            var slices = SliceQuality.Measure(set, query => [.. index.Rank(query, Quality.Depth).Select(document => document.Id)]);
            whole ??= slices;
            rows.Add([part, .. slices.Select(slice => Figure(slice.Quality.Ndcg)), (slices[^1].Quality.Ndcg - whole[^1].Quality.Ndcg).ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture)]);
        }
        Console.WriteLine("\nnDCG@10 without");
        TextTable.Print(["without", .. whole!.Select(slice => slice.Slice), "change"], rows);
        Console.WriteLine();
    }

    private static SearchSettings With(RankingWeights weights) => new() { Ranking = weights };

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
