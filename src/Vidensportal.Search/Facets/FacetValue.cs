namespace Vidensportal.Search.Facets;

/// <param name="Count">At least 1.</param>
public readonly record struct FacetValue(string Value, int Count);
