using Vidensportal.Calculator.Inputs;

namespace Vidensportal.Calculator.Calculation;

/// <summary>What it takes for the present value to be exactly zero.</summary>
/// <param name="CausalPercent">The share due to the effort. Null when no share would do.</param>
/// <param name="ChildrenFromInstitutionToFoster">Whole-year children moved from step 6 to 5, without support. Null with a known saving, or when no number would do.</param>
/// <param name="WholeChildrenFromInstitutionToFoster">The same, rounded up.</param>
public sealed record SwitchingValues(double? CausalPercent, double? ChildrenFromInstitutionToFoster, double? WholeChildrenFromInstitutionToFoster)
{
    private const int Foster = 5;
    private const int Institution = 6;

    internal static SwitchingValues Of(CalculationInputs inputs, FullSaving saving, IReadOnlyList<YearLine> years, Totals presentValues)
    {
        var toBeEarned = presentValues.CostKroner + presentValues.OffsetKroner;
        var effect = 0.0;
        foreach (var year in years) effect += year.DiscountFactor * year.EffectShare;
        var causal = Quotient(toBeEarned, effect * saving.NetKroner) * 100;
        if (inputs.KnownSavingKroner is not null) return new(causal, null, null);
        var perChild = UnitPrices.NetOfStep(inputs, Institution) - UnitPrices.NetOfStep(inputs, Foster);
        var children = Quotient(toBeEarned, inputs.CausalPercent / 100 * effect * perChild);
        return new(causal, children, children is { } number ? Math.Ceiling(number - CostLines.Slack) + 0 : null);
    }

    private static double? Quotient(double dividend, double divisor) => divisor > 0 ? dividend / divisor : null;
}
