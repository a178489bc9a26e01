namespace Vidensportal.Content.Facts;

/// <summary>Where a source says it: a numbered line of one of the five documents, or a place in an outside source.</summary>
/// <param name="Source">The source's id, <c>S1</c> or <c>E03</c>.</param>
/// <param name="Line">One-based line of the document; null for an outside source.</param>
/// <param name="Place">Where in an outside source; null for the five documents.</param>
/// <param name="Words">A few words that stand on the line, so that a changed document is noticed.</param>
public sealed record Evidence(string Source, int? Line, string? Place, string? Words);
