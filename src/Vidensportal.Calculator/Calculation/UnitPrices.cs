using Vidensportal.Calculator.Inputs;

namespace Vidensportal.Calculator.Calculation;

/// <summary>What a child costs on each step for a whole year.</summary>
internal static class UnitPrices
{
    /// <summary>In the prices of the year that the visitor calculates in.</summary>
    public static double Gross(CalculationInputs inputs, int step) => inputs.UnitPriceKroner[step] * (1 + inputs.UnitPriceAdjustmentPercent / 100);

    /// <summary>What is left for the municipality of a yearly cost.</summary>
    public static double Net(CalculationInputs inputs, double priceKroner) =>
        inputs.RefundIsOn ? priceKroner - Refund.Of(priceKroner, inputs.RefundThresholdKroner, inputs.RefundPercent) : priceKroner;

    public static double NetOfStep(CalculationInputs inputs, int step) => Net(inputs, Gross(inputs, step));
}
