using Vidensportal.Calculator.Calculation;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Warnings;

/// <summary>Which warnings a result shows, in the model's order.</summary>
public static class WarningCheck
{
    private const int Foster = 5;
    private const int Institution = 6;

    public static IReadOnlyList<ShownWarning> Of(CalculationInputs inputs, CalculationModel model) =>
    [
        .. model.Warnings
            .Select(warning => new ShownWarning(warning, [.. Fields(warning.Condition, inputs, model)]))
            .Where(shown => shown.Fields.Count > 0 || shown.Warning.Condition == WarningCondition.Always),
    ];

    private static IEnumerable<InputField> Fields(WarningCondition condition, CalculationInputs inputs, CalculationModel model)
    {
        var limits = model.WarningLimits;
        return condition switch
        {
            WarningCondition.Always => [],
            WarningCondition.SmallerChangeThanHerning => When(inputs.CasesPerWorkerBefore < limits.HerningCasesBefore, InputKey.CasesPerWorkerBefore),
            WarningCondition.RefundIsInPlay => When(RefundIsInPlay(inputs), InputKey.RefundIsOn),
            WarningCondition.FosterCareWithoutSupport => OfMoves(inputs, InputKey.MovedSupportKroner, move => move.To == Foster && move.SupportKroner == 0),
            WarningCondition.NoExtraPrevention => When(inputs.ExtraPreventionKroner == 0, InputKey.ExtraPreventionKroner),
            WarningCondition.StandardPrices => StandardPrices(inputs, model),
            WarningCondition.CasesOutsideRecommendation =>
                When(inputs.CasesPerWorkerAfter < limits.FewestRecommendedCases || inputs.CasesPerWorkerAfter > limits.MostRecommendedCases, InputKey.CasesPerWorkerAfter),
            WarningCondition.LargeSavingPerChild => LargeSavings(inputs, limits.LargestSavingPerChildKroner),
            WarningCondition.MoreMovedThanThereAre => MoreThanThereAre(inputs),
            WarningCondition.CountedTwice =>
                When(inputs.OffsetKroner > 0 && inputs.CausalPercent > 0 && inputs.CausalPercent <= limits.WholeMunicipalityCausalPercent, InputKey.OffsetKroner),
            WarningCondition.FreeStep => CountedMoves(inputs).Where(move => inputs.UnitPriceKroner[move.To] == 0).Select(move => new InputField(InputKey.UnitPriceKroner, move.To)).Distinct(),
            WarningCondition.DearerStep => CountedMoves(inputs).Where(move => SavingPerChild(inputs, move) < 0).Select(move => new InputField(InputKey.MovedTo, move.Row)),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }

    /// <summary>A known saving stands instead of the moves: then their prices don't count.</summary>
    private static IEnumerable<Move> CountedMoves(CalculationInputs inputs) => inputs.KnownSavingKroner is null ? inputs.Moves.Where(move => move.Children > 0) : [];

    private static double SavingPerChild(CalculationInputs inputs, Move move) =>
        UnitPrices.Gross(inputs, move.From) - (UnitPrices.Gross(inputs, move.To) + move.SupportKroner);

    private static bool RefundIsInPlay(CalculationInputs inputs) =>
        inputs.RefundIsOn && CountedMoves(inputs).Any(move => UnitPrices.Gross(inputs, move.From) > inputs.RefundThresholdKroner[0]);

    /// <summary>Steps that children leave or come to, and the two that the switching value is counted in.</summary>
    private static IEnumerable<InputField> StandardPrices(CalculationInputs inputs, CalculationModel model) =>
        inputs.KnownSavingKroner is not null ? [] : CountedMoves(inputs).SelectMany(move => new[] { move.From, move.To }).Concat([Foster, Institution]).Distinct().Order()
            .Select(step => new InputField(InputKey.UnitPriceKroner, step))
            .Where(field => InputFields.StandardOf(model, field)?.Value == inputs.UnitPriceKroner[field.Place]);

    private static IEnumerable<InputField> LargeSavings(CalculationInputs inputs, double limitKroner)
    {
        if (inputs.KnownSavingKroner is not { } known)
            return CountedMoves(inputs).Where(move => SavingPerChild(inputs, move) > limitKroner).Select(move => new InputField(InputKey.MovedFrom, move.Row));
        var children = inputs.Moves.Sum(move => move.Children);
        return When(children > 0 && known / children > limitKroner, InputKey.KnownSavingKroner);
    }

    private static IEnumerable<InputField> MoreThanThereAre(CalculationInputs inputs)
    {
        var steps = inputs.Moves.GroupBy(move => move.From).Where(moves => moves.Sum(move => move.Children) > inputs.ChildrenOnStep[moves.Key]).Select(moves => moves.Key).ToHashSet();
        return inputs.Moves.Where(move => steps.Contains(move.From) && move.Children > 0).Select(move => new InputField(InputKey.MovedChildren, move.Row));
    }

    private static IEnumerable<InputField> OfMoves(CalculationInputs inputs, InputKey key, Func<Move, bool> isMeant) =>
        CountedMoves(inputs).Where(isMeant).Select(move => new InputField(key, move.Row));

    private static IEnumerable<InputField> When(bool isSo, InputKey key) => isSo ? [new(key)] : [];
}
