using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Diagrams;

/// <summary>A picture made from facts. It is always shown with a table that says the same.</summary>
public sealed record Diagram
{
    public required string Id { get; init; }
    public required DiagramKind Kind { get; init; }
    public required string Title { get; init; }

    /// <summary>What one sees, for those who do not see it.</summary>
    public required string Description { get; init; }
    public required IReadOnlyList<DiagramRow> Rows { get; init; }
}

/// <summary>A step, a pair of bars, a meeting or an event, as <see cref="Diagram.Kind"/> says.</summary>
/// <param name="Name">What the row is called; for an event, when it was.</param>
/// <param name="Text">A few words more; null when the name says it all.</param>
/// <param name="Figures">The figures that the row draws, in order: before and after, or one alone.</param>
/// <param name="Facts">Facts that the row rests on without drawing a figure from them.</param>
/// <param name="Page">Id of a page that tells more.</param>
/// <param name="IsLater">From a source outside the five.</param>
/// <param name="Weeks">In which of four weeks a meeting is held.</param>
public sealed record DiagramRow(
    string Name, ProseText? Text, IReadOnlyList<FigureReference> Figures, IReadOnlyList<string> Facts, string? Page, bool IsLater, IReadOnlyList<int> Weeks);

/// <summary><c>F40.foer</c>: one named figure of a fact; <c>F33</c>: the only one.</summary>
public sealed record FigureReference(string Fact, string Quantity)
{
    /// <summary>As it is written.</summary>
    public override string ToString() => Quantity.Length == 0 ? Fact : $"{Fact}.{Quantity}";
}

public enum DiagramKind { Stairs, BeforeAfter, Change, Rhythm, Timeline }
