using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <summary>Gathers what the clauses of a group ask for, and puts it together.</summary>
internal sealed class ClauseSets
{
    // Types asked for beside each other are alternatives, and so are topics, sources and periods; but a type and a topic must both fit.
    private readonly DocumentSet?[] _filters = new DocumentSet?[Enum.GetValues<QueryField>().Length];
    private DocumentSet? _required;
    private DocumentSet? _possible;
    private DocumentSet? _excluded;

    public void Add(QueryClause clause, DocumentSet found)
    {
        if (clause.Occurrence == Occurrence.MustNot) Unite(ref _excluded, found);
        else if (clause.Occurrence == Occurrence.Must) Intersect(ref _required, found);
        else if (FilteredField(clause.Node) is { } field) Unite(ref _filters[(int)field], found);
        else Unite(ref _possible, found);
    }

    /// <summary>All that must be there and nothing that must not; where nothing must, something of what may.</summary>
    public DocumentSet Combine(int documents)
    {
        var all = _required ?? _possible ?? DocumentSet.All(documents);
        foreach (var filter in _filters)
            if (filter is not null)
                all.IntersectWith(filter);
        if (_excluded is not null) all.Subtract(_excluded);
        return all;
    }

    /// <summary>What a node filters by; null when it looks for words.</summary>
    private static QueryField? FilteredField(QueryNode node) => node switch
    {
        DateRangeNode => QueryField.Date,
        WordNode { Field: > QueryField.Title } word => word.Field,
        PhraseNode { Field: > QueryField.Title } phrase => phrase.Field,
        WildcardNode { Field: > QueryField.Title } pattern => pattern.Field,
        GroupNode { IsAnyOf: true, Clauses: [var first, ..] } group when group.Clauses.All(clause => FilteredField(clause.Node) is not null) => FilteredField(first.Node),
        _ => null,
    };

    private static void Unite(ref DocumentSet? into, DocumentSet found)
    {
        if (into is null) into = found;
        else into.UnionWith(found);
    }

    private static void Intersect(ref DocumentSet? into, DocumentSet found)
    {
        if (into is null) into = found;
        else into.IntersectWith(found);
    }
}
