using System.Numerics;
using System.Runtime.Intrinsics;

namespace Vidensportal.Search.Ranking;

/// <summary>Finds the documents with the highest scores.</summary>
internal static class CandidateSelection
{
    public static void Select(ReadOnlySpan<float> scores, CandidateHeap heap, int most)
    {
        heap.Start(most);
        var at = 0;
        for (; at <= scores.Length - Vector256<float>.Count; at += Vector256<float>.Count)
        {
            var higher = Vector256.GreaterThan(Vector256.Create(scores[at..]), Vector256.Create(heap.Threshold)).ExtractMostSignificantBits();
            for (; higher != 0; higher &= higher - 1) Offer(at + BitOperations.TrailingZeroCount(higher), scores, heap);
        }
        for (; at < scores.Length; at++) Offer(at, scores, heap);
    }

    private static void Offer(int document, ReadOnlySpan<float> scores, CandidateHeap heap)
    {
        if (scores[document] > heap.Threshold) heap.Add(new(document, scores[document]));
    }
}
