namespace Vidensportal.Search;

/// <summary>A document by its id, and how well it answers, above 0.</summary>
public readonly record struct RankedDocument(string Id, float Score);
