namespace Vidensportal.Search;

/// <summary>A document that was found.</summary>
/// <param name="Url">With the anchor of the section that answers best, unless that is the beginning.</param>
/// <param name="Snippet">HTML: escaped text, where only <c>mark</c> is an element.</param>
/// <param name="Score">Above 0; only to be compared with other hits of the same query.</param>
public sealed record SearchHit(string Id, string Title, string Url, string Type, string Snippet, double Score, IReadOnlyList<string> Topics);
