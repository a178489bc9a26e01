namespace Vidensportal.Search.Documents;

/// <summary>A part of a document that can be led to.</summary>
/// <param name="Anchor">The id on the page, without <c>#</c>; empty for what stands above the first heading.</param>
/// <param name="Heading">Empty for what stands above the first heading.</param>
/// <param name="Text">Plain text, without markup. Without text and anchor, the heading is only found by, never shown: another name of the document.</param>
public sealed record DocumentSection(string Anchor, string Heading, string Text);
