using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Glossary;

/// <summary>A word of the field, explained for a reader who does not work in it.</summary>
public sealed record Term
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Synonyms { get; init; }
    public required ProseText Definition { get; init; }
    public required IReadOnlyList<string> Facts { get; init; }
    public required string? Source { get; init; }
    public required string? Note { get; init; }
}
