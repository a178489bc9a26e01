using System.Numerics;
using System.Runtime.InteropServices;

namespace Vidensportal.Search.Ranking;

/// <summary>Whether words that stand beside each other in a query do so in a text too.</summary>
internal sealed class NeighbourScorer(OpenIndex index)
{
    private const int FarthestNeighbours = 8;
    private const int MostReads = 64;
    private readonly float _coverage = (float)index.Settings.Ranking.Coverage;
    private readonly float _weight = (float)index.Settings.Ranking.Proximity;

    public float Score(QueryScratch scratch, int document)
    {
        var score = 0f;
        var covered = 0f;
        var (before, entryBefore) = (-1, -1);
        var slots = CollectionsMarshal.AsSpan(scratch.Slots);
        for (var number = 0; number < slots.Length && !slots[number].IsJoined; number++)
        {
            var stem = scratch.Alternatives[slots[number].FirstAlternative].Stem;
            var entry = index.Postings.Find(stem, document);
            if (entry >= 0) covered += slots[number].Weight;
            if (entry >= 0 && entryBefore >= 0 && number == before + 1)
                score += Nearness(entryBefore, entry, Place(slots[number]) - Place(slots[before])) * Math.Min(slots[before].Weight, slots[number].Weight);
            (before, entryBefore) = (number, entry);
        }
        return 2 * _weight * score + _coverage * covered * covered / scratch.Weights.Whole;
    }

    /// <summary>1 for words as far apart as in the query, less the more they are moved.</summary>
    private float Nearness(int first, int second, int wanted)
    {
        var left = index.Postings.PositionsOf(first);
        var right = index.Postings.PositionsOf(second);
        if (!left.MoveNext() || !right.MoveNext()) return 0;
        var fewest = FarthestNeighbours;
        for (var read = 0; read < MostReads; read++)
        {
            var distance = right.Current - left.Current;
            var moved = Math.Abs(distance - wanted);
            if (moved < fewest && (fewest = moved) == 0) break;
            if (!(distance > wanted ? left.MoveNext() : right.MoveNext())) break;
        }
        return fewest == FarthestNeighbours ? 0 : 1f / (1 + fewest);
    }

    private static int Place(in QuerySlot slot) => BitOperations.TrailingZeroCount(slot.Words);
}
