namespace Vidensportal.Search.Indexing;

/// <summary>The names that documents are sorted under, each list sorted by ordinal.</summary>
internal sealed record Labels(string[] Types, string[] Topics, string[] Sources);
