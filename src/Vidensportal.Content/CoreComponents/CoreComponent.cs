using Vidensportal.Content.Prose;

namespace Vidensportal.Content.CoreComponents;

/// <summary>One of the parts that the editors divide the programme into: what another municipality would have to do to do the same.</summary>
public sealed record CoreComponent
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required ProseText Description { get; init; }
    /// <summary>What a municipality asks itself.</summary>
    public required ProseText Question { get; init; }

    /// <summary>What can show the answer.</summary>
    public required ProseText? Proof { get; init; }
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Id of the page that tells more.</summary>
    public required string? Page { get; init; }

    /// <summary>Halves that are judged one by one, where the sources say that they went differently. Saved answers know them by their number.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The number in <c>KE7</c>, for sorting.</summary>
    public int Number => int.Parse(Id.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
}
