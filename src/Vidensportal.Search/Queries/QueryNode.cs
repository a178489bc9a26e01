namespace Vidensportal.Search.Queries;

/// <summary>A part of a query that was understood.</summary>
internal abstract record QueryNode
{
    /// <summary>How much it counts, above 0; 1 unless the visitor said <c>^2</c>.</summary>
    public double Boost { get; init; } = 1;
}

/// <summary>A word, or what stands after <c>type:</c>, <c>emne:</c> or <c>kilde:</c>.</summary>
/// <param name="Edits">Edits that are allowed, when the visitor asked with <c>~</c>.</param>
internal sealed record WordNode(string Text, QueryField Field = QueryField.Anywhere, int? Edits = null) : QueryNode
{
    /// <summary>Where it begins in the query.</summary>
    public int Place { get; init; }
}

/// <summary><c>*</c> stands for any letters, <c>?</c> for one.</summary>
internal sealed record WildcardNode(string Pattern, QueryField Field = QueryField.Anywhere) : QueryNode;

/// <param name="Text">The words between the quotes.</param>
/// <param name="Slop">How many places the words may be moved.</param>
internal sealed record PhraseNode(string Text, int Slop = 0, QueryField Field = QueryField.Anywhere) : QueryNode;

/// <summary>Dates from and to, both included; null is without end.</summary>
internal sealed record DateRangeNode(DateOnly? From, DateOnly? To) : QueryNode;

/// <param name="IsAnyOf">Whether the clauses were joined by OR.</param>
internal sealed record GroupNode(IReadOnlyList<QueryClause> Clauses, bool IsAnyOf = false) : QueryNode;

internal readonly record struct QueryClause(Occurrence Occurrence, QueryNode Node);
