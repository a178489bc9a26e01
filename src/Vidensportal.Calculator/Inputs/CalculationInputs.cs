using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Inputs;

/// <summary>
/// What a calculation is made of. Every number is within the range that its model gives it, cases per worker don't rise, thresholds do, and nobody moves to
/// the step they are on: only the readers of this project make one.
/// </summary>
public sealed record CalculationInputs
{
    internal CalculationInputs() { }

    /// <summary>What the visitor calls the calculation; empty when it has no name. At most <see cref="InputLimits.MostNameCharacters"/> characters on one line.</summary>
    public string Name { get; internal init; } = "";

    public double Cases { get; internal init; }
    public double CasesPerWorkerBefore { get; internal init; }
    public double CasesPerWorkerAfter { get; internal init; }

    /// <summary>Posts are rounded up to a multiple of this; 0: not rounded.</summary>
    public double RoundPostsTo { get; internal init; }
    public double WorkerKroner { get; internal init; }
    public double TeamLeaderPosts { get; internal init; }
    public double TeamLeaderKroner { get; internal init; }
    public double InterdisciplinaryKroner { get; internal init; }
    public double ExtraPreventionKroner { get; internal init; }
    public double StartKroner { get; internal init; }
    public double CostMarkupPercent { get; internal init; }

    /// <summary>By step; null where the visitor has not said.</summary>
    public IReadOnlyList<double?> ChildrenOnStep { get; internal init; } = [];

    /// <summary>By step, for a whole year, as written: <see cref="UnitPriceAdjustmentPercent"/> is not in it.</summary>
    public IReadOnlyList<double> UnitPriceKroner { get; internal init; } = [];

    /// <summary>Lifts all unit prices to the year that the visitor calculates in.</summary>
    public double UnitPriceAdjustmentPercent { get; internal init; }
    public IReadOnlyList<Move> Moves { get; internal init; } = [];

    /// <summary>A yearly saving at full effect that is used instead of moves and prices; null: not known.</summary>
    public double? KnownSavingKroner { get; internal init; }
    public bool RefundIsOn { get; internal init; }

    /// <summary>Three, rising.</summary>
    public IReadOnlyList<double> RefundThresholdKroner { get; internal init; } = [];

    /// <summary>What the state pays of the part above each threshold.</summary>
    public IReadOnlyList<double> RefundPercent { get; internal init; } = [];

    /// <summary>The effect in year 1, 2 …; the last repeats.</summary>
    public IReadOnlyList<double> PhaseInPercent { get; internal init; } = [];
    public double FadePercent { get; internal init; }
    public double CausalPercent { get; internal init; }
    public double OffsetKroner { get; internal init; }
    public int HorizonYears { get; internal init; }
    public double DiscountRatePercent { get; internal init; }

    /// <summary>The same numbers and the same name.</summary>
    public bool Equals(CalculationInputs? other) =>
        other is not null && Name == other.Name && Moves.SequenceEqual(other.Moves) && Scalars().SequenceEqual(other.Scalars()) && ChildrenOnStep.SequenceEqual(other.ChildrenOnStep)
        && UnitPriceKroner.SequenceEqual(other.UnitPriceKroner) && RefundThresholdKroner.SequenceEqual(other.RefundThresholdKroner)
        && RefundPercent.SequenceEqual(other.RefundPercent) && PhaseInPercent.SequenceEqual(other.PhaseInPercent);

    public override int GetHashCode() => Scalars().Aggregate(Name.GetHashCode(StringComparison.Ordinal), HashCode.Combine);

    private IEnumerable<double?> Scalars() =>
        Enum.GetValues<InputKey>().Where(key => !InputFields.IsList(key) && !InputFields.IsOfMove(key)).Select(key => InputFields.ValueOf(this, new(key)));
}
