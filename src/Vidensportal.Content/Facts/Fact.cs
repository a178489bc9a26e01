namespace Vidensportal.Content.Facts;

/// <summary>One claim with its figures and its evidence: the only place on the portal where a figure is typed.</summary>
public sealed record Fact
{
    /// <summary><c>F33</c>: from the five sources. <c>X04</c>: from outside them. <c>B02</c>: the editors' own calculation.</summary>
    public required string Id { get; init; }
    public required string Topic { get; init; }
    public required string Statement { get; init; }

    /// <summary>The figures by name; a fact with one figure has it under the empty name.</summary>
    public required IReadOnlyDictionary<string, Quantity> Quantities { get; init; }
    public required Period Period { get; init; }
    public required Area Area { get; init; }
    public required FactKind Kind { get; init; }

    /// <summary>Other spending has not been taken off.</summary>
    public required bool IsGross { get; init; }
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>How an own calculation was made, as a line of arithmetic; null for every other fact.</summary>
    public required string? Calculation { get; init; }

    /// <summary>The facts that an own calculation builds on.</summary>
    public required IReadOnlyList<string> BuildsOn { get; init; }
    public required IReadOnlyList<string> Disagreements { get; init; }
    public required string? Note { get; init; }

    /// <summary>What one could talk about at a meeting; a fact that has any is a key figure.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    public bool IsFromOutside => Id.StartsWith('X');
    public bool IsOwnCalculation => Kind == FactKind.OwnCalculation;
}

/// <summary>What kind of claim a fact is.</summary>
public enum FactKind { Measured, Experienced, Goal, Presumption, Context, OwnCalculation }

/// <summary>Where a fact holds.</summary>
public enum Area { ProjectDistricts, RestOfMunicipality, WholeMunicipality, OtherMunicipalities, WholeCountry, NotStated }
