namespace Vidensportal.Search.Indexing;

/// <summary>A text as tokens; a single space between two words is left out.</summary>
internal readonly record struct CollectedText(int[] Tokens);
