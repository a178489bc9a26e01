namespace Vidensportal.Search.Facets;

/// <summary>How many of the documents found are of each type and under each topic, the commonest first; those with none are left out.</summary>
public sealed record SearchFacets(IReadOnlyList<FacetValue> Types, IReadOnlyList<FacetValue> Topics);
