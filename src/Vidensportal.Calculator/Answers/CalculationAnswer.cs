using System.Text.Json.Serialization;
using Vidensportal.Calculator.Reports;

namespace Vidensportal.Calculator.Answers;

/// <summary>
/// A report as the API answers it: kroner to the øre, ratios, years, counts and percentages to four decimals, discount factors to eight.
/// Each number is rounded by itself, so the last digit of a sum may differ from the sum of what is shown.
/// </summary>
public sealed record CalculationAnswer
{
    [JsonPropertyName("modelVersion")] public required string ModelVersion { get; init; }
    [JsonPropertyName("input")] public required InputAnswer Input { get; init; }
    [JsonPropertyName("ekstraAarsvaerk")] public required double ExtraPosts { get; init; }
    [JsonPropertyName("driftKrPrAar")] public required double YearlyCostKroner { get; init; }
    [JsonPropertyName("fuldBesparelseBruttoKr")] public required double FullSavingGrossKroner { get; init; }
    [JsonPropertyName("fuldBesparelseNettoKr")] public required double FullSavingNetKroner { get; init; }
    [JsonPropertyName("enhedsprisNettoKr")] public required IReadOnlyList<double> NetUnitPriceKroner { get; init; }
    [JsonPropertyName("aar")] public required IReadOnlyList<YearAnswer> Years { get; init; }
    [JsonPropertyName("sumOmkostningKr")] public required double CostKroner { get; init; }
    [JsonPropertyName("sumBesparelseNettoKr")] public required double NetSavingKroner { get; init; }
    [JsonPropertyName("sumResultatKr")] public required double ResultKroner { get; init; }
    [JsonPropertyName("sumStatensAndelKr")] public required double StateShareKroner { get; init; }
    [JsonPropertyName("nutidsvaerdiOmkostningKr")] public required double PresentCostKroner { get; init; }
    [JsonPropertyName("nutidsvaerdiBesparelseKr")] public required double PresentSavingKroner { get; init; }
    [JsonPropertyName("nutidsvaerdiKr")] public required double NetPresentValueKroner { get; init; }

    /// <summary>Null when nothing is spent.</summary>
    [JsonPropertyName("gevinstPrInvesteretKrone")] public required double? GainPerKrone { get; init; }

    /// <summary>Null: not within the horizon.</summary>
    [JsonPropertyName("tilbagebetalingAar")] public required double? PaybackYears { get; init; }
    [JsonPropertyName("kumuleretFalderUnderNulIgen")] public required bool FallsBelowZeroAgain { get; init; }
    [JsonPropertyName("balanceKausalPct")] public required double? SwitchingCausalPercent { get; init; }
    [JsonPropertyName("balanceBoern6Til5")] public required double? SwitchingChildren { get; init; }
    [JsonPropertyName("balanceBoern6Til5Hele")] public required double? SwitchingWholeChildren { get; init; }

    /// <summary>Null when nothing is due to the effort.</summary>
    [JsonPropertyName("monteCarlo")] public required MonteCarloAnswer? MonteCarlo { get; init; }
    [JsonPropertyName("foelsomhed")] public required IReadOnlyList<SensitivityAnswer> Sensitivities { get; init; }

    /// <summary>By the scenario's id.</summary>
    [JsonPropertyName("scenarier")] public required IReadOnlyDictionary<string, ScenarioAnswer> Scenarios { get; init; }
    [JsonPropertyName("advarsler")] public required IReadOnlyList<WarningAnswer> Warnings { get; init; }

    public static CalculationAnswer Of(CalculationReport report)
    {
        var (outcome, payback, switching) = (report.Outcome, report.Outcome.Payback, report.Outcome.SwitchingValues);
        return new()
        {
            ModelVersion = report.ModelVersion,
            Input = InputAnswer.Of(report.Inputs),
            ExtraPosts = AnswerRounding.Ratio(outcome.Costs.ExtraPosts),
            YearlyCostKroner = AnswerRounding.Kroner(outcome.Costs.YearlyKroner),
            FullSavingGrossKroner = AnswerRounding.Kroner(outcome.FullSaving.GrossKroner),
            FullSavingNetKroner = AnswerRounding.Kroner(outcome.FullSaving.NetKroner),
            NetUnitPriceKroner = [.. outcome.NetUnitPriceKroner.Select(AnswerRounding.Kroner)],
            Years = [.. outcome.Years.Select(YearAnswer.Of)],
            CostKroner = AnswerRounding.Kroner(outcome.Totals.CostKroner),
            NetSavingKroner = AnswerRounding.Kroner(outcome.Totals.NetSavingKroner),
            ResultKroner = AnswerRounding.Kroner(outcome.Totals.ResultKroner),
            StateShareKroner = AnswerRounding.Kroner(outcome.Totals.StateShareKroner),
            PresentCostKroner = AnswerRounding.Kroner(outcome.PresentValues.CostKroner),
            PresentSavingKroner = AnswerRounding.Kroner(outcome.PresentValues.NetSavingKroner),
            NetPresentValueKroner = AnswerRounding.Kroner(outcome.NetPresentValueKroner),
            GainPerKrone = AnswerRounding.Ratio(outcome.GainPerKrone),
            PaybackYears = AnswerRounding.Ratio(payback?.Years),
            FallsBelowZeroAgain = payback?.FallsBelowZeroAgain ?? false,
            SwitchingCausalPercent = AnswerRounding.Ratio(switching.CausalPercent),
            SwitchingChildren = AnswerRounding.Ratio(switching.ChildrenFromInstitutionToFoster),
            SwitchingWholeChildren = switching.WholeChildrenFromInstitutionToFoster,
            MonteCarlo = report.Uncertainty is { } uncertainty ? MonteCarloAnswer.Of(uncertainty) : null,
            Sensitivities = [.. report.Sensitivities.Select(SensitivityAnswer.Of)],
            Scenarios = report.Scenarios.ToDictionary(scenario => scenario.Id, scenario => ScenarioAnswer.Of(scenario.Outcome)),
            Warnings = [.. report.Warnings.Select(warning => WarningAnswer.Of(warning, report.Inputs.Moves))],
        };
    }
}
