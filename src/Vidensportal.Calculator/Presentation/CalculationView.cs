namespace Vidensportal.Calculator.Presentation;

/// <summary>
/// A report in words, tables and pictures, ready to show. The browser makes the same from the same report and puts it in the same places,
/// by the names of these properties.
/// </summary>
public sealed record CalculationView
{
    /// <summary>The whole result in a sentence, for those who listen.</summary>
    public required string Announcement { get; init; }
    public required string BreakEven { get; init; }

    /// <summary>How far the visitor's own numbers are from the break-even; empty when that can't be said.</summary>
    public required string BreakEvenDistance { get; init; }
    public required string BaseValue { get; init; }
    public required string BaseSum { get; init; }
    public required string BasePayback { get; init; }
    public required string UncertainValue { get; init; }
    public required string UncertainRange { get; init; }
    public required string UncertainChance { get; init; }
    public required string FailValue { get; init; }
    public required string FailText { get; init; }
    public required string Staff { get; init; }
    public required string CumulativeText { get; init; }
    public required string DistributionText { get; init; }
    public required string SensitivityText { get; init; }
    public required string LadderText { get; init; }

    public required IReadOnlyList<TableRow> Costs { get; init; }
    public required IReadOnlyList<TableRow> Years { get; init; }
    public required IReadOnlyList<TableRow> Cumulative { get; init; }
    public required IReadOnlyList<TableRow> Distribution { get; init; }
    public required IReadOnlyList<TableRow> Sensitivity { get; init; }
    public required IReadOnlyList<TableRow> Scenarios { get; init; }
    public required IReadOnlyList<TableRow> SwitchingValues { get; init; }

    /// <summary>No rows when nobody has said how many children there are.</summary>
    public required IReadOnlyList<TableRow> Ladder { get; init; }

    /// <summary>Label, value, and whose it is.</summary>
    public required IReadOnlyList<TableRow> Assumptions { get; init; }

    public required Drawing CumulativeDrawing { get; init; }
    public required Drawing DistributionDrawing { get; init; }
    public required Drawing SensitivityDrawing { get; init; }
    public required Drawing LadderDrawing { get; init; }
    public required IReadOnlyList<WarningView> Warnings { get; init; }
}

/// <param name="Cells">The first is the row's heading.</param>
/// <param name="IsTotal">A sum of the rows above.</param>
public sealed record TableRow(IReadOnlyList<string> Cells, bool IsTotal = false);

/// <param name="Id">The warning's, as in the model: its text is there.</param>
/// <param name="Field">The field it points at; null when it is about the whole.</param>
public sealed record WarningView(string Id, string? Field);
