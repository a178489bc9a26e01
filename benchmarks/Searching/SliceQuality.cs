namespace Vidensportal.Benchmarks.Searching;

/// <summary>The quality of one kind of query, or of all.</summary>
internal sealed record SliceQuality(string Slice, int Queries, Quality Quality)
{
    public const string Whole = "all";

    /// <summary>Each slice by name, and last the whole.</summary>
    public static IReadOnlyList<SliceQuality> Measure(EvaluationSet set, Func<string, IReadOnlyList<string>> rank)
    {
        var answers = set.Queries.Where(query => set.Grades.ContainsKey(query.Id)).Select(query => (query.Slice, Quality: Quality.Of(rank(query.Text), set.Grades[query.Id]))).ToList();
        return
        [
            .. answers.GroupBy(answer => answer.Slice).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Of(group.Key, [.. group.Select(answer => answer.Quality)])),
            Of(Whole, [.. answers.Select(answer => answer.Quality)]),
        ];
    }

    private static SliceQuality Of(string slice, List<Quality> answers) => new(slice, answers.Count, Quality.Mean(answers));
}
