using Vidensportal.Theme.Diagrams;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Lists;

namespace Vidensportal.Theme.Body;

/// <summary>A text in the order in which it is read: finished HTML, and between it the things that the theme draws.</summary>
public sealed record PageBody(IReadOnlyList<BodyPart> Parts)
{
    public static PageBody Empty { get; } = new([]);
    public bool IsEmpty => Parts.Count == 0;
}

public abstract record BodyPart;

/// <summary>Finished HTML. It may open an element that a later part closes, so write it out as it is.</summary>
public sealed record HtmlPart(string Html) : BodyPart;

/// <summary>A figure from a fact, in Danish form, or only the mark when the text is empty.</summary>
/// <param name="Reference">Null for a repeated mention that needs no mark of its own.</param>
public sealed record FactPart(string Text, FactReference? Reference) : BodyPart;

/// <summary>The mark «Kilderne er ikke enige» inside a sentence.</summary>
public sealed record DisagreementMarkPart(DisagreementLink Disagreement) : BodyPart;

/// <summary>The box that tells what each source says.</summary>
public sealed record DisagreementBoxPart(DisagreementView Disagreement) : BodyPart;

/// <summary>A word of the glossary.</summary>
public sealed record TermPart(string Text, string Address, string Definition) : BodyPart;

public sealed record SourceLinkPart(string Text, string Address) : BodyPart;

/// <summary>A heading with its permalink.</summary>
public sealed record HeadingPart(int Level, string Id, PageBody Content, string Text) : BodyPart;

/// <param name="Kind"><c>bemaerk</c>, <c>advarsel</c>, <c>eksempel</c> or <c>forslag</c>.</param>
public sealed record NoticePart(string Kind, string? Title, PageBody Content) : BodyPart;

/// <summary>A picture in several widths. <paramref name="Alt"/> is empty for a decoration.</summary>
public sealed record ImagePart(
    string Address, string? WebpSet, string? FallbackSet, int Width, int Height, string Alt, string? Caption) : BodyPart;

/// <summary>A table, so that the theme can let it scroll on a narrow screen.</summary>
/// <param name="Of">What it is a table of, where several texts stand on a page; null where there is one.</param>
public sealed record TablePart(PageBody Content, string? Of = null) : BodyPart;

public sealed record DiagramPart(DiagramView Diagram) : BodyPart;

public sealed record ListPart(ListView List) : BodyPart;
