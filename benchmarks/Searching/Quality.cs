namespace Vidensportal.Benchmarks.Searching;

/// <summary>How good the answers to queries are, each figure from 0 to 1.</summary>
/// <param name="Ndcg">nDCG@10, gain 2^grade − 1.</param>
/// <param name="ReciprocalRank">One over the place of the first right document among ten.</param>
/// <param name="Recall">The share of the right documents that are among ten.</param>
/// <param name="First">Whether a right document is first.</param>
internal readonly record struct Quality(double Ndcg, double ReciprocalRank, double Recall, double First)
{
    public const int Depth = 10;

    public static Quality Of(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> grades)
    {
        var (gain, first, found) = (0.0, 0, 0);
        for (var place = 0; place < Math.Min(Depth, ranked.Count); place++)
        {
            if (grades.GetValueOrDefault(ranked[place]) is not (> 0 and var grade)) continue;
            gain += Gain(grade, place);
            found++;
            if (first == 0) first = place + 1;
        }
        var right = grades.Values.Where(grade => grade > 0).OrderDescending().ToList();
        var best = right.Take(Depth).Select(Gain).Sum();
        return best == 0 ? default : new(gain / best, first == 0 ? 0 : 1.0 / first, (double)found / right.Count, first == 1 ? 1 : 0);
    }

    public static Quality Mean(IReadOnlyCollection<Quality> all) =>
        new(all.Average(one => one.Ndcg), all.Average(one => one.ReciprocalRank), all.Average(one => one.Recall), all.Average(one => one.First));

    private static double Gain(int grade, int place) => ((1 << grade) - 1) / Math.Log2(place + 2);
}
