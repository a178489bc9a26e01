using Vidensportal.Calculator.Inputs;

namespace Vidensportal.Calculator.Calculation;

/// <summary>What is saved in a year when the whole effect is there and all of it is due to the effort.</summary>
/// <param name="GrossKroner">Before the state's part: what the service frame sees.</param>
/// <param name="NetKroner">What the municipality keeps. A known saving is taken as it is: no refund is drawn from it.</param>
public sealed record FullSaving(double GrossKroner, double NetKroner)
{
    internal static FullSaving Of(CalculationInputs inputs)
    {
        if (inputs.KnownSavingKroner is { } known) return new(known, known);
        var (gross, net) = (0.0, 0.0);
        foreach (var move in inputs.Moves)
        {
            var from = UnitPrices.Gross(inputs, move.From);
            var to = UnitPrices.Gross(inputs, move.To) + move.SupportKroner;
            gross += move.Children * (from - to);
            net += move.Children * (UnitPrices.Net(inputs, from) - UnitPrices.Net(inputs, to));
        }
        return new(gross, net);
    }
}
