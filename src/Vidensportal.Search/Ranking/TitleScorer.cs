using System.Runtime.InteropServices;

namespace Vidensportal.Search.Ranking;

/// <summary>How well a document's title answers a query: how much of the query it has, and how little else.</summary>
internal sealed class TitleScorer(OpenIndex index)
{
    private readonly float _coverage = (float)index.Settings.Ranking.TitleCoverage;
    private readonly float _precision = (float)index.Settings.Ranking.TitlePrecision;
    private readonly float _contained = (float)index.Settings.Ranking.TitleContained;
    private readonly float _fullWords = index.Settings.Ranking.TitleWords;

    public float Score(QueryScratch scratch, int document)
    {
        var weights = scratch.Weights;
        if (weights.Whole <= 0 || index.TitleWeights[document] <= 0) return 0;
        var (matched, covered) = (0f, 0u);
        foreach (var word in index.Documents.Title(document)) matched += Match(scratch, index.Lexicon.StemOfWord[word], ref covered);
        if (covered == 0) return 0;
        var precision = Math.Min(1, matched / index.TitleWeights[document]);
        // A long query describes; it does not name.
        var gate = Math.Min(1, _fullWords / weights.Words);
        return _coverage * gate * weights.Of(covered) * (1 - _precision + _precision * precision) + _contained * matched * precision;
    }

    /// <summary>The rarity of a title's word as far as the query asks for it.</summary>
    private float Match(QueryScratch scratch, int stem, ref uint covered)
    {
        var slots = CollectionsMarshal.AsSpan(scratch.Slots);
        var slot = scratch.SlotOfStem[stem];
        if (slot > 0)
        {
            covered |= slots[slot - 1].Words;
            return index.Rarity[stem] * scratch.WeightOfStem[stem];
        }
        var parts = index.Contents.Compounds.PartsOf(stem);
        if (parts.IsEmpty) return 0;
        var matched = 0f;
        foreach (var part in parts)
        {
            if (scratch.SlotOfStem[part] is not (> 0 and var partSlot)) continue;
            covered |= slots[partSlot - 1].Words;
            matched += scratch.WeightOfStem[part];
        }
        return index.Rarity[stem] * matched / parts.Length;
    }
}
