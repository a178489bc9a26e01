using System.Numerics;
using System.Runtime.Intrinsics;

namespace Vidensportal.Search.Ranking;

/// <summary>
/// Finds the documents with the highest scores, and few others. The documents are taken in blocks: where a hundred blocks have a document above
/// a score, a hundred documents have it, so only those above it need be looked at.
/// </summary>
internal static class CandidateSelection
{
    private const int SmallestBlock = 16;
    // More blocks tell more, but take longer.
    private const int BlocksForEach = 4;

    // Scores are told apart by the first five bits after the point: to within three per cent.
    private const int BitsPassedOver = 18;
    private const int Steps = 192;

    /// <summary>The most blocks that there can be.</summary>
    public static int MostBlocks(int documents) => (documents + SmallestBlock - 1) / SmallestBlock;

    /// <param name="best">Room for the best score of every block.</param>
    public static void Select(ReadOnlySpan<float> scores, Span<float> best, CandidateList candidates, int most)
    {
        candidates.Clear();
        var threshold = Threshold(scores, best, most);
        var at = 0;
        for (; at <= scores.Length - Vector256<float>.Count; at += Vector256<float>.Count)
        {
            var some = Vector256.Create(scores[at..]);
            var high = (Vector256.GreaterThanOrEqual(some, Vector256.Create(threshold)) & Vector256.GreaterThan(some, Vector256<float>.Zero)).ExtractMostSignificantBits();
            for (; high != 0; high &= high - 1) candidates.Add(new(at + BitOperations.TrailingZeroCount(high), scores[at + BitOperations.TrailingZeroCount(high)]));
        }
        for (; at < scores.Length; at++)
            if (scores[at] >= threshold && scores[at] > 0)
                candidates.Add(new(at, scores[at]));
    }

    /// <summary>A score that at least as many documents have as are wanted; 0 when there are not so many.</summary>
    private static float Threshold(ReadOnlySpan<float> scores, Span<float> best, int most)
    {
        var size = Math.Max(1, scores.Length / (BlocksForEach * most * SmallestBlock)) * SmallestBlock;
        var blocks = (scores.Length + size - 1) / size;
        if (blocks <= most) return 0;
        var highest = 0f;
        for (var block = 0; block < blocks; block++)
        {
            best[block] = Max(scores.Slice(block * size, Math.Min(size, scores.Length - block * size)));
            highest = Math.Max(highest, best[block]);
        }
        return StepReachedBy(best[..blocks], highest, most);
    }

    /// <summary>The highest step that as many as are wanted reach; 0 when too few reach the lowest.</summary>
    private static float StepReachedBy(ReadOnlySpan<float> scores, float highest, int wanted)
    {
        Span<int> counts = stackalloc int[Steps];
        counts.Clear();
        var top = BitConverter.SingleToInt32Bits(highest) >> BitsPassedOver;
        foreach (var score in scores) counts[Math.Min(top - (BitConverter.SingleToInt32Bits(score) >> BitsPassedOver), Steps - 1)]++;
        var reached = 0;
        for (var step = 0; step < Steps - 1; step++)
            if ((reached += counts[step]) >= wanted)
                return BitConverter.Int32BitsToSingle((top - step) << BitsPassedOver);
        return 0;
    }

    private static float Max(ReadOnlySpan<float> scores)
    {
        var most = Vector256<float>.Zero;
        var at = 0;
        for (; at <= scores.Length - Vector256<float>.Count; at += Vector256<float>.Count) most = Vector256.Max(most, Vector256.Create(scores[at..]));
        var four = Vector128.Max(most.GetLower(), most.GetUpper());
        var best = Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
        for (; at < scores.Length; at++) best = Math.Max(best, scores[at]);
        return best;
    }
}
