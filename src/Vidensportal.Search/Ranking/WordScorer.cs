using System.Runtime.InteropServices;
using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Ranking;

/// <summary>Adds the weight of each word of the query to the documents that hold it.</summary>
internal static class WordScorer
{
    public static void Score(QueryScratch scratch, Postings postings, float[] rarity, float exactForm)
    {
        foreach (ref readonly var slot in CollectionsMarshal.AsSpan(scratch.Slots))
        {
            var alternatives = CollectionsMarshal.AsSpan(scratch.Alternatives)[slot.FirstAlternative..slot.EndAlternative];
            if (alternatives.Length == 1) Add(scratch.Scores, postings, alternatives[0], slot.Boost * rarity[alternatives[0].Stem], exactForm);
            else AddBest(scratch, postings, alternatives, slot.Boost, rarity, exactForm);
        }
    }

    private static void Add(float[] scores, Postings postings, Alternative word, float weight, float exactForm)
    {
        var unit = weight * word.Weight / Postings.MostImpact;
        var entries = postings.EntriesOf(word.Stem);
        if (word.Form == 0 || exactForm == 0)
        {
            foreach (var entry in entries) scores[entry >> Postings.ImpactBits] += unit * (entry & Postings.MostImpact);
            return;
        }
        var forms = postings.Forms.AsSpan(postings.Start[word.Stem], entries.Length);
        var exact = unit * (1 + exactForm);
        for (var at = 0; at < entries.Length; at++)
        {
            var entry = entries[at];
            scores[entry >> Postings.ImpactBits] += ((forms[at] & word.Form) != 0 ? exact : unit) * (entry & Postings.MostImpact);
        }
    }

    /// <summary>Where a word stands for several, a document gets what the best of them gives.</summary>
    private static void AddBest(QueryScratch scratch, Postings postings, ReadOnlySpan<Alternative> alternatives, float boost, float[] rarity, float exactForm)
    {
        var (scores, best) = (scratch.Scores, scratch.Best);
        foreach (var alternative in alternatives)
        {
            var unit = boost * rarity[alternative.Stem] * alternative.Weight / Postings.MostImpact;
            var exact = unit * (1 + exactForm);
            var entries = postings.EntriesOf(alternative.Stem);
            var forms = postings.Forms.AsSpan(postings.Start[alternative.Stem], entries.Length);
            for (var at = 0; at < entries.Length; at++)
            {
                var entry = entries[at];
                var document = entry >> Postings.ImpactBits;
                var score = ((forms[at] & alternative.Form) != 0 ? exact : unit) * (entry & Postings.MostImpact);
                var more = score - best[document];
                if (more <= 0) continue;
                best[document] = score;
                scores[document] += more;
            }
        }
        foreach (var alternative in alternatives)
            foreach (var entry in postings.EntriesOf(alternative.Stem))
                best[entry >> Postings.ImpactBits] = 0;
    }
}
