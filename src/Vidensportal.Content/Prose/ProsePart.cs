namespace Vidensportal.Content.Prose;

/// <summary>A piece of a compiled text.</summary>
public abstract record ProsePart;

/// <summary>Finished HTML; it may open an element that a later part closes.</summary>
public sealed record ProseHtml(string Html) : ProsePart;

public sealed record ProseShortcode(Shortcode Shortcode) : ProsePart;

public sealed record ProseHeadingPart(ProseHeading Heading, IReadOnlyList<ProsePart> Content) : ProsePart;

public sealed record ProseNotice(string Kind, string? Title, IReadOnlyList<ProsePart> Content) : ProsePart;

public sealed record ProseTable(IReadOnlyList<ProsePart> Content) : ProsePart;

/// <param name="Address">Address of a file under <c>/medier/</c>.</param>
/// <param name="Alt">What the image shows; empty for a decoration.</param>
public sealed record ProseImage(string Address, string Alt, string? Caption) : ProsePart;
