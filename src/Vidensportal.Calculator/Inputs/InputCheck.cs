using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;

namespace Vidensportal.Calculator.Inputs;

/// <summary>A draft becomes inputs, or every fault in it.</summary>
internal static class InputCheck
{
    public static InputReading Check(InputDraft draft, CalculationModel model)
    {
        var check = new FieldCheck(model, draft);
        var inputs = new CalculationInputs
        {
            Name = draft.Name,
            Cases = check.Number(new(InputKey.Cases)),
            CasesPerWorkerBefore = check.Number(new(InputKey.CasesPerWorkerBefore)),
            CasesPerWorkerAfter = check.Number(new(InputKey.CasesPerWorkerAfter)),
            RoundPostsTo = check.Number(new(InputKey.RoundPostsTo)),
            WorkerKroner = check.Number(new(InputKey.WorkerKroner)),
            TeamLeaderPosts = check.Number(new(InputKey.TeamLeaderPosts)),
            TeamLeaderKroner = check.Number(new(InputKey.TeamLeaderKroner)),
            InterdisciplinaryKroner = check.Number(new(InputKey.InterdisciplinaryKroner)),
            ExtraPreventionKroner = check.Number(new(InputKey.ExtraPreventionKroner)),
            StartKroner = check.Number(new(InputKey.StartKroner)),
            CostMarkupPercent = check.Number(new(InputKey.CostMarkupPercent)),
            ChildrenOnStep = [.. InputFields.Places(InputKey.ChildrenOnStep, 0).Select(check.Optional)],
            UnitPriceKroner = [.. InputFields.Places(InputKey.UnitPriceKroner, 0).Select(check.Number)],
            UnitPriceAdjustmentPercent = check.Number(new(InputKey.UnitPriceAdjustmentPercent)),
            Moves = [.. MoveCheck.Rows(draft).Select(row => MoveCheck.Check(row, draft, check))],
            KnownSavingKroner = check.Optional(new InputField(InputKey.KnownSavingKroner)),
            RefundIsOn = check.Number(new(InputKey.RefundIsOn)) != 0,
            RefundThresholdKroner = [.. InputFields.Places(InputKey.RefundThresholdKroner, 0).Select(check.Number)],
            RefundPercent = [.. InputFields.Places(InputKey.RefundPercent, 0).Select(check.Number)],
            PhaseInPercent = PhaseIn(draft, model, check),
            FadePercent = check.Number(new(InputKey.FadePercent)),
            CausalPercent = check.Number(new(InputKey.CausalPercent)),
            OffsetKroner = check.Number(new(InputKey.OffsetKroner)),
            HorizonYears = (int)check.Number(new(InputKey.HorizonYears)),
            DiscountRatePercent = check.Number(new(InputKey.DiscountRatePercent)),
        };
        CheckTogether(inputs, model, check);
        InputFault[] faults = [.. check.Faults, .. draft.OtherFaults];
        return new(faults.Length == 0 ? inputs : null, draft.ModelVersion, faults);
    }

    /// <summary>As many years as are written or standard; empty ones at the end are left out.</summary>
    private static IReadOnlyList<double> PhaseIn(InputDraft draft, CalculationModel model, FieldCheck check)
    {
        var years = InputFields.Places(InputKey.PhaseInPercent, InputLimits.MostPhaseInYears).ToList();
        while (years.Count > 1 && IsEmpty(years[^1])) years.RemoveAt(years.Count - 1);
        return [.. years.Select((year, index) => index < years.Count - 1 && IsEmpty(year) ? Gap(year) : check.Number(year))];

        bool IsEmpty(InputField year) => draft.Entries.TryGetValue(year, out var entry) ? entry == FieldEntry.Empty : InputFields.StandardOf(model, year) is null;

        double Gap(InputField year)
        {
            check.Add(year, "fejl.hul");
            return 0;
        }
    }

    private static void CheckTogether(CalculationInputs inputs, CalculationModel model, FieldCheck check)
    {
        var (before, after) = (new InputField(InputKey.CasesPerWorkerBefore), new InputField(InputKey.CasesPerWorkerAfter));
        if (inputs.CasesPerWorkerAfter > inputs.CasesPerWorkerBefore && !check.HasFault(before) && !check.HasFault(after))
            check.Add(after, "fejl.over-foer", ("foer", before.Label(model)), ("hoejst", NumberText.Whole(inputs.CasesPerWorkerBefore)));

        for (var number = 2; number <= InputLimits.RefundBrackets; number++)
        {
            var (last, next) = (inputs.RefundThresholdKroner[number - 2], inputs.RefundThresholdKroner[number - 1]);
            if (next <= last && !check.HasFault(new(InputKey.RefundThresholdKroner, number - 1)) && !check.HasFault(new(InputKey.RefundThresholdKroner, number)))
                check.Add(new(InputKey.RefundThresholdKroner, number), "fejl.stigende", ("forrige", NumberText.Whole(last)));
        }
    }
}
