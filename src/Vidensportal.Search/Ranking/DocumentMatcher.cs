using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <summary>Leaves out the documents that do not have what the query demands.</summary>
internal sealed class DocumentMatcher(OpenIndex index)
{
    private readonly DocumentSets _sets = new(index);

    // So little that it orders nothing, so much that the document is counted.
    private const float Unweighed = 1e-6f;

    /// <summary>Takes the scores of other documents away.</summary>
    /// <returns>Whether no document had it all, and the demands were let go.</returns>
    public bool Restrict(QueryScratch scratch, GroupNode query)
    {
        if (IsWordsOnly(query)) return false;
        var matched = _sets.Of(scratch, query);
        var isRelaxed = !matched.HasAny && HasScores(scratch);
        if (!isRelaxed) Keep(scratch.Scores, matched);
        return isRelaxed;
    }

    private static void Keep(float[] scores, DocumentSet matched)
    {
        for (var document = 0; document < scores.Length; document++)
        {
            if (!matched.Contains(document)) scores[document] = 0;
            else if (scores[document] == 0) scores[document] = Unweighed;
        }
    }

    private static bool HasScores(QueryScratch scratch) => scratch.Scores.AsSpan().ContainsAnyExcept(0f);

    private static bool IsWordsOnly(GroupNode query)
    {
        foreach (var clause in (List<QueryClause>)query.Clauses)
            if (clause is not { Occurrence: Occurrence.Should, Node: WordNode { Field: QueryField.Anywhere } or WildcardNode { Field: QueryField.Anywhere } })
                return false;
        return true;
    }
}
