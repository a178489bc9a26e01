namespace Vidensportal.Search.Queries;

/// <summary>A query that was read, and what to say about the reading.</summary>
internal sealed record ParsedQuery(GroupNode Root, IReadOnlyList<QueryNote> Notes);
