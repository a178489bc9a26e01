using Vidensportal.Calculator.Calculation;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Sensitivity;

/// <summary>One assumption at a time, the one with the largest swing first; equal ones in the model's order.</summary>
public static class Tornado
{
    private const int Foster = 5;
    private const int Institution = 6;

    public static IReadOnlyList<SensitivityLine> Of(CalculationInputs inputs, CalculationModel model) =>
        [.. model.Sensitivities.Select(definition => Line(inputs, definition)).OrderByDescending(line => line.SwingKroner)];

    private static SensitivityLine Line(CalculationInputs inputs, SensitivityDefinition definition)
    {
        var low = NetPresentValue(inputs, definition.Kind, definition.Low.Amount);
        var high = NetPresentValue(inputs, definition.Kind, definition.High.Amount);
        return new(definition.Kind, definition.Label, definition.Low.Text, definition.High.Text, low, high, Math.Abs(high - low));
    }

    private static double NetPresentValue(CalculationInputs inputs, SensitivityKind kind, double? amount) =>
        Outcome.Of(amount is { } given ? Turned(inputs, kind, given) : inputs).NetPresentValueKroner;

    private static CalculationInputs Turned(CalculationInputs inputs, SensitivityKind kind, double amount) => kind switch
    {
        SensitivityKind.CausalShare => inputs with { CausalPercent = amount },
        SensitivityKind.MovedChildren => inputs with
        {
            KnownSavingKroner = inputs.KnownSavingKroner * amount,
            Moves = [.. inputs.Moves.Select(move => move with { Children = move.Children * amount })],
        },
        SensitivityKind.InstitutionPrice => WithPrice(inputs, Institution, amount),
        SensitivityKind.FosterPrice => WithPrice(inputs, Foster, amount),
        SensitivityKind.WorkerCost => inputs with { WorkerKroner = inputs.WorkerKroner * amount },
        SensitivityKind.Fade => inputs with { FadePercent = amount },
        SensitivityKind.Delay => inputs with { PhaseInPercent = [.. Enumerable.Repeat(0.0, (int)amount), .. inputs.PhaseInPercent] },
        SensitivityKind.Refund => inputs with { RefundIsOn = amount != 0 },
        SensitivityKind.DiscountRate => inputs with { DiscountRatePercent = amount },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static CalculationInputs WithPrice(CalculationInputs inputs, int step, double factor) =>
        inputs with { UnitPriceKroner = [.. inputs.UnitPriceKroner.Select((price, index) => index == step ? price * factor : price)] };
}
