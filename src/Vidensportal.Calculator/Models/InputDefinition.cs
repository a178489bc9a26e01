namespace Vidensportal.Calculator.Models;

/// <summary>One input: what it is called, what it may be, and what it is when nobody says.</summary>
public sealed record InputDefinition
{
    public required InputKey Key { get; init; }

    /// <summary>With the unit: «Årlig udgift pr. socialrådgiver, i kr.». For a list, <c>{n}</c> stands for the number of the item or the name of the step.</summary>
    public required string Label { get; init; }

    /// <summary>What to write, in the visitor's words; null when the label says it all.</summary>
    public required string? Help { get; init; }
    public required InputUnit Unit { get; init; }
    public required InputGroup Group { get; init; }

    /// <summary>One of the few that everybody fills in.</summary>
    public required bool IsMain { get; init; }
    public required double Minimum { get; init; }
    public required double Maximum { get; init; }
    public required bool IsWhole { get; init; }

    /// <summary>May be left empty and then has no value: the known saving, the children on a step.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>The only numbers it may be, where it is a choice: 0, 0.5 and 1. Empty: any within the range.</summary>
    public required IReadOnlyList<double> Choices { get; init; }

    /// <summary>The standard value of each place of a list; one for an input that is no list; none where there is nothing to assume.</summary>
    public required IReadOnlyList<StandardValue> Standards { get; init; }
}

/// <summary>A standard value and what it rests on.</summary>
/// <param name="Value">In the input's unit.</param>
/// <param name="Year">The year whose prices or practice it is of; null when it has none.</param>
/// <param name="Trust">A: read in the source itself. B: read in another. C: arithmetic on A or B. S: our own judgement.</param>
/// <param name="Source">Who says so, in a few words.</param>
/// <param name="Facts">Ids of the facts behind it: <c>X34</c>.</param>
/// <param name="Reason">Why this value, and how weak it is.</param>
public sealed record StandardValue(double Value, string? Year, string Trust, string Source, IReadOnlyList<string> Facts, string Reason);

public enum InputUnit { Count, Kroner, KronerPerYear, Percent, Years, Posts, YesNo, Step }

/// <summary>The fieldsets of the form, in their order.</summary>
public enum InputGroup { Situation, Investment, Change, Assumptions }
