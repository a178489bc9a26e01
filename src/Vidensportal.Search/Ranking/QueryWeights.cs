using System.Numerics;
using System.Runtime.InteropServices;
using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <summary>How the weight of a query is spread over its words. Worked out once a query.</summary>
internal sealed class QueryWeights
{
    private readonly float[] _ofWord = new float[QueryLimits.MostWords];

    /// <summary>The weight of all words together.</summary>
    public float Whole { get; private set; }

    /// <summary>Words that have a weight.</summary>
    public int Words { get; private set; }

    public void Read(List<QuerySlot> slots)
    {
        (Whole, Words) = (0, 0);
        Array.Clear(_ofWord);
        foreach (ref readonly var slot in CollectionsMarshal.AsSpan(slots))
        {
            if (slot.IsJoined) continue;
            _ofWord[BitOperations.TrailingZeroCount(slot.Words)] += slot.Weight;
            Whole += slot.Weight;
            Words++;
        }
    }

    /// <summary>The weight of some of the words, a bit each.</summary>
    public float Of(uint words)
    {
        var weight = 0f;
        for (; words != 0; words &= words - 1) weight += _ofWord[BitOperations.TrailingZeroCount(words)];
        return weight;
    }
}
