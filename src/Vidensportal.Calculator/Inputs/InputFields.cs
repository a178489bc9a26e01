using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Inputs;

/// <summary>Where the inputs are written, and what stands there.</summary>
public static class InputFields
{
    /// <summary>The fields of a calculation in the order of the form; of the moves, the rows that are used.</summary>
    public static IEnumerable<InputField> Of(CalculationInputs inputs, CalculationModel model)
    {
        var moves = inputs.Moves.SelectMany(move => MoveKeys.Select(key => new InputField(key, move.Row))).ToList();
        foreach (var definition in model.Inputs)
        {
            if (definition.Key == MoveKeys[0])
                foreach (var field in moves) yield return field;
            else if (!IsOfMove(definition.Key))
                foreach (var field in Places(definition.Key, inputs.PhaseInPercent.Count)) yield return field;
        }
    }

    /// <summary>Null where nothing is written. Yes is 1 and no is 0.</summary>
    public static double? ValueOf(CalculationInputs inputs, InputField field) => field.Key switch
    {
        InputKey.Cases => inputs.Cases,
        InputKey.CasesPerWorkerBefore => inputs.CasesPerWorkerBefore,
        InputKey.CasesPerWorkerAfter => inputs.CasesPerWorkerAfter,
        InputKey.RoundPostsTo => inputs.RoundPostsTo,
        InputKey.WorkerKroner => inputs.WorkerKroner,
        InputKey.TeamLeaderPosts => inputs.TeamLeaderPosts,
        InputKey.TeamLeaderKroner => inputs.TeamLeaderKroner,
        InputKey.InterdisciplinaryKroner => inputs.InterdisciplinaryKroner,
        InputKey.ExtraPreventionKroner => inputs.ExtraPreventionKroner,
        InputKey.StartKroner => inputs.StartKroner,
        InputKey.CostMarkupPercent => inputs.CostMarkupPercent,
        InputKey.ChildrenOnStep => inputs.ChildrenOnStep[field.Place],
        InputKey.UnitPriceKroner => inputs.UnitPriceKroner[field.Place],
        InputKey.UnitPriceAdjustmentPercent => inputs.UnitPriceAdjustmentPercent,
        InputKey.MovedFrom => MoveOf(inputs, field)?.From,
        InputKey.MovedTo => MoveOf(inputs, field)?.To,
        InputKey.MovedChildren => MoveOf(inputs, field)?.Children,
        InputKey.MovedSupportKroner => MoveOf(inputs, field)?.SupportKroner,
        InputKey.KnownSavingKroner => inputs.KnownSavingKroner,
        InputKey.RefundIsOn => inputs.RefundIsOn ? 1 : 0,
        InputKey.RefundThresholdKroner => inputs.RefundThresholdKroner[field.Place - 1],
        InputKey.RefundPercent => inputs.RefundPercent[field.Place - 1],
        InputKey.PhaseInPercent => field.Place <= inputs.PhaseInPercent.Count ? inputs.PhaseInPercent[field.Place - 1] : null,
        InputKey.FadePercent => inputs.FadePercent,
        InputKey.CausalPercent => inputs.CausalPercent,
        InputKey.OffsetKroner => inputs.OffsetKroner,
        InputKey.HorizonYears => inputs.HorizonYears,
        InputKey.DiscountRatePercent => inputs.DiscountRatePercent,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>The standard value of a field; null where there is none to assume.</summary>
    public static StandardValue? StandardOf(CalculationModel model, InputField field)
    {
        var standards = model[field.Key].Standards;
        var index = IsOfMove(field.Key) ? 0 : field.Place - FirstPlace(field.Key);
        return index < standards.Count ? standards[index] : null;
    }

    internal static readonly InputKey[] MoveKeys = [InputKey.MovedFrom, InputKey.MovedTo, InputKey.MovedChildren, InputKey.MovedSupportKroner];

    /// <summary>Whether it is a column of the moves, which have rows of their own.</summary>
    public static bool IsOfMove(InputKey key) => key is InputKey.MovedFrom or InputKey.MovedTo or InputKey.MovedChildren or InputKey.MovedSupportKroner;

    internal static bool IsByStep(InputKey key) => key is InputKey.ChildrenOnStep or InputKey.UnitPriceKroner;

    internal static bool IsList(InputKey key) => IsByStep(key) || key is InputKey.RefundThresholdKroner or InputKey.RefundPercent or InputKey.PhaseInPercent;

    internal static int FirstPlace(InputKey key) => (IsList(key) && !IsByStep(key)) || IsOfMove(key) ? 1 : 0;

    /// <summary>Every field of a key that is not a move's.</summary>
    /// <param name="phaseInYears">How many years the phase-in has.</param>
    public static IEnumerable<InputField> Places(InputKey key, int phaseInYears)
    {
        var count = IsByStep(key) ? InputLimits.Steps : key == InputKey.PhaseInPercent ? phaseInYears : IsList(key) ? InputLimits.RefundBrackets : 1;
        return Enumerable.Range(FirstPlace(key), count).Select(place => new InputField(key, place));
    }

    private static Move? MoveOf(CalculationInputs inputs, InputField field) => inputs.Moves.FirstOrDefault(move => move.Row == field.Place);
}
