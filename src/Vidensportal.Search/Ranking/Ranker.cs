using System.Runtime.InteropServices;
using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <summary>From a query to its documents in order: every document is weighed by its words, the best are looked at closely.</summary>
internal sealed class Ranker(OpenIndex index)
{
    // More than any sum of words weighs.
    private const float ExactTitle = 10_000;

    private readonly RankingWeights _weights = index.Settings.Ranking;
    private readonly QueryPlan _plan = new(index);
    private readonly DocumentMatcher _matcher = new(index);
    private readonly TitleScorer _titles = new(index);
    private readonly NeighbourScorer _neighbours = new(index);

    /// <summary>Leaves the weight of every document that is asked for in <see cref="QueryScratch.Scores"/>.</summary>
    public RankingNotes Weigh(QueryScratch scratch, ParsedQuery query, string text)
    {
        var isWhole = _plan.Fill(scratch, query.Root, text);
        WordScorer.Score(scratch, index.Postings, index.Rarity, (float)_weights.ExactForm);
        WeighKinds(scratch);
        var isRelaxed = _matcher.Restrict(scratch, query.Root);
        if (!_weights.AnswersByPartsAlone && KnowsPartsAlone(scratch)) Array.Clear(scratch.Scores);
        return new(isWhole, isRelaxed);
    }

    /// <summary>Leaves the best documents, in order, in <see cref="QueryScratch.Candidates"/>.</summary>
    /// <param name="most">How many documents the caller wants.</param>
    public void Order(QueryScratch scratch, int most)
    {
        CandidateSelection.Select(scratch.Scores, scratch.BestOfBlock, scratch.Candidates, Math.Max(most, _weights.Candidates));
        AddExactTitles(scratch);
        scratch.Candidates.Sort(scratch.Candidates.Kept.Length);
        LookClosely(scratch);
    }

    private void LookClosely(QueryScratch scratch)
    {
        if (scratch.Slots.Count == 0) return;
        scratch.Weights.Read(scratch.Slots);
        var count = Math.Min(_weights.Candidates, scratch.Candidates.Kept.Length);
        foreach (ref var candidate in scratch.Candidates.Kept[..count]) candidate = candidate with { Score = candidate.Score + WeightOf(candidate.Document) * _titles.Score(scratch, candidate.Document) };
        scratch.Candidates.Sort(count);
        count = Math.Min(_weights.CloseCandidates, count);
        foreach (ref var candidate in scratch.Candidates.Kept[..count]) candidate = candidate with { Score = candidate.Score + WeightOf(candidate.Document) * _neighbours.Score(scratch, candidate.Document) };
        scratch.Candidates.Sort(count);
    }

    private static bool KnowsPartsAlone(QueryScratch scratch)
    {
        var hasParts = false;
        foreach (ref readonly var word in CollectionsMarshal.AsSpan(scratch.Words))
        {
            if (word.Treatment is not (WordTreatment.Reparted or WordTreatment.Dropped or WordTreatment.Stop)) return false;
            hasParts |= word.Treatment == WordTreatment.Reparted;
        }
        return hasParts;
    }

    private void WeighKinds(QueryScratch scratch)
    {
        if (index.DocumentWeights is not { } weights) return;
        for (var document = 0; document < weights.Length; document++) scratch.Scores[document] *= weights[document];
    }

    private float WeightOf(int document) => index.DocumentWeights is { } weights ? weights[document] : 1;

    private void AddExactTitles(QueryScratch scratch)
    {
        if (scratch.Words.Count == 0) return;
        Span<int> words = stackalloc int[QueryLimits.MostWords];
        if (WordsAsWritten(scratch, words) is not (> 0 and var count)) return;
        words = words[..count];
        foreach (var document in index.Titles.WithKey(words))
        {
            if (scratch.Scores[document] == 0 || WeightOf(document) < 1 || !index.Documents.Title(document).SequenceEqual(words)) continue;
            var exact = new Candidate(document, scratch.Scores[document] + ExactTitle);
            var at = 0;
            while (at < scratch.Candidates.Kept.Length && scratch.Candidates.Kept[at].Document != document) at++;
            if (at < scratch.Candidates.Kept.Length) scratch.Candidates.Kept[at] = exact;
            else scratch.Candidates.Add(exact);
        }
    }

    /// <summary>The query's words as words of the lexicon; 0 when one is not in it.</summary>
    private static int WordsAsWritten(QueryScratch scratch, Span<int> words)
    {
        var count = 0;
        foreach (ref readonly var word in CollectionsMarshal.AsSpan(scratch.Words))
            if ((words[count++] = word.Word) < 0)
                return 0;
        return count;
    }
}
