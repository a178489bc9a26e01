using Vidensportal.Calculator.Inputs;

namespace Vidensportal.Calculator.Calculation;

/// <summary>
/// The formulas run once. Nothing is rounded. Every sum is taken in the order of the years, and powers are repeated products, so that
/// theme/Calculator/model gives the same bits.
/// </summary>
/// <param name="NetUnitPriceKroner">By step: the price less the state's refund.</param>
/// <param name="PresentValues">The years in the value of year 1. Its result is the net present value.</param>
/// <param name="GainPerKrone">Present value of the net saving for each krone of present cost. Null when nothing is spent.</param>
/// <param name="Payback">Null: not within the horizon.</param>
public sealed record Outcome(
    CostLines Costs, FullSaving FullSaving, IReadOnlyList<double> NetUnitPriceKroner, IReadOnlyList<YearLine> Years, Totals Totals, Totals PresentValues,
    double? GainPerKrone, Payback? Payback, SwitchingValues SwitchingValues)
{
    public double NetPresentValueKroner => PresentValues.ResultKroner;

    public static Outcome Of(CalculationInputs inputs)
    {
        var costs = CostLines.Of(inputs);
        var saving = FullSaving.Of(inputs);
        var years = Timeline.Of(inputs, costs, saving);
        var presentValues = Totals.SumDiscounted(years);
        return new(
            costs, saving, [.. Enumerable.Range(0, InputLimits.Steps).Select(step => UnitPrices.NetOfStep(inputs, step))], years, Totals.Sum(years), presentValues,
            presentValues.CostKroner > 0 ? presentValues.NetSavingKroner / presentValues.CostKroner : null,
            Payback.Of(years), SwitchingValues.Of(inputs, saving, years, presentValues));
    }
}
