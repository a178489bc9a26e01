using Vidensportal.Content.Facts;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Disagreements;

/// <summary>A point on which the sources do not say the same, with what each of them says. Never averaged, never merged.</summary>
public sealed record Disagreement
{
    public required string Id { get; init; }
    public required string Subject { get; init; }

    /// <summary>The disagreement in one sentence, for the box on a page.</summary>
    public required string Summary { get; init; }
    public required IReadOnlyList<DisagreementStatement> Statements { get; init; }
    public required IReadOnlyList<DisagreementKind> Kinds { get; init; }
    public required ProseText PossibleExplanation { get; init; }
    public required ExplanationStatus ExplanationStatus { get; init; }

    /// <summary>What the portal shows, and why.</summary>
    public required ProseText Shown { get; init; }
    public required bool IsSettled { get; init; }
    public required string? SettledBy { get; init; }
}

public sealed record DisagreementStatement(string Text, IReadOnlyList<Evidence> Evidence, string? Fact);

public enum DisagreementKind { Figure, Unit, Period, Area, Wording, Meaning }

public enum ExplanationStatus { Documented, Possible, Unknown }
