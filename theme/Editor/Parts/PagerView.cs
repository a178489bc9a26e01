namespace Vidensportal.Theme.Editor.Parts;

/// <summary>Where one is in a long list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Previous">The address of the page before; null on the first.</param>
public sealed record PagerView(int Page, int Pages, string? Previous, string? Next);
