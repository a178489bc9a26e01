namespace Vidensportal.Search.Ranking;

/// <summary>A document that may be among the first.</summary>
/// <param name="Score">Above 0.</param>
internal readonly record struct Candidate(int Document, float Score);
