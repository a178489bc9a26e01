using System.Text.Json.Serialization;
using Vidensportal.Calculator.Inputs;

namespace Vidensportal.Calculator.Answers;

/// <summary>The inputs as they were understood, standards filled in. <see cref="JsonInputReader"/> reads the same inputs from it.</summary>
public sealed record InputAnswer
{
    [JsonPropertyName("navn")] public required string Name { get; init; }
    [JsonPropertyName("sager")] public required double Cases { get; init; }
    [JsonPropertyName("sagerFoer")] public required double CasesPerWorkerBefore { get; init; }
    [JsonPropertyName("sagerEfter")] public required double CasesPerWorkerAfter { get; init; }
    [JsonPropertyName("afrundingAarsvaerk")] public required double RoundPostsTo { get; init; }
    [JsonPropertyName("raadgiverKr")] public required double WorkerKroner { get; init; }
    [JsonPropertyName("teamlederAarsvaerk")] public required double TeamLeaderPosts { get; init; }
    [JsonPropertyName("teamlederKr")] public required double TeamLeaderKroner { get; init; }
    [JsonPropertyName("tvaerfagligKr")] public required double InterdisciplinaryKroner { get; init; }
    [JsonPropertyName("ekstraForebyggelseKr")] public required double ExtraPreventionKroner { get; init; }
    [JsonPropertyName("opstartKr")] public required double StartKroner { get; init; }
    [JsonPropertyName("omkostningstillaegPct")] public required double CostMarkupPercent { get; init; }
    [JsonPropertyName("boern")] public required IReadOnlyList<double?> ChildrenOnStep { get; init; }
    [JsonPropertyName("enhedsprisKr")] public required IReadOnlyList<double> UnitPriceKroner { get; init; }
    [JsonPropertyName("prisreguleringPct")] public required double UnitPriceAdjustmentPercent { get; init; }
    [JsonPropertyName("flytninger")] public required IReadOnlyList<MoveAnswer> Moves { get; init; }
    [JsonPropertyName("besparelseKendtKr")] public required double? KnownSavingKroner { get; init; }
    [JsonPropertyName("refusion")] public required bool RefundIsOn { get; init; }
    [JsonPropertyName("refusionGraenserKr")] public required IReadOnlyList<double> RefundThresholdKroner { get; init; }
    [JsonPropertyName("refusionSatserPct")] public required IReadOnlyList<double> RefundPercent { get; init; }
    [JsonPropertyName("indfasningPct")] public required IReadOnlyList<double> PhaseInPercent { get; init; }
    [JsonPropertyName("bortfaldPct")] public required double FadePercent { get; init; }
    [JsonPropertyName("kausalPct")] public required double CausalPercent { get; init; }
    [JsonPropertyName("modregningKr")] public required double OffsetKroner { get; init; }
    [JsonPropertyName("horisontAar")] public required int HorizonYears { get; init; }
    [JsonPropertyName("rentePct")] public required double DiscountRatePercent { get; init; }

    internal static InputAnswer Of(CalculationInputs inputs) => new()
    {
        Name = inputs.Name,
        Cases = inputs.Cases,
        CasesPerWorkerBefore = inputs.CasesPerWorkerBefore,
        CasesPerWorkerAfter = inputs.CasesPerWorkerAfter,
        RoundPostsTo = inputs.RoundPostsTo,
        WorkerKroner = inputs.WorkerKroner,
        TeamLeaderPosts = inputs.TeamLeaderPosts,
        TeamLeaderKroner = inputs.TeamLeaderKroner,
        InterdisciplinaryKroner = inputs.InterdisciplinaryKroner,
        ExtraPreventionKroner = inputs.ExtraPreventionKroner,
        StartKroner = inputs.StartKroner,
        CostMarkupPercent = inputs.CostMarkupPercent,
        ChildrenOnStep = inputs.ChildrenOnStep,
        UnitPriceKroner = inputs.UnitPriceKroner,
        UnitPriceAdjustmentPercent = inputs.UnitPriceAdjustmentPercent,
        Moves = [.. inputs.Moves.Select(move => new MoveAnswer(move.From, move.To, move.Children, move.SupportKroner))],
        KnownSavingKroner = inputs.KnownSavingKroner,
        RefundIsOn = inputs.RefundIsOn,
        RefundThresholdKroner = inputs.RefundThresholdKroner,
        RefundPercent = inputs.RefundPercent,
        PhaseInPercent = inputs.PhaseInPercent,
        FadePercent = inputs.FadePercent,
        CausalPercent = inputs.CausalPercent,
        OffsetKroner = inputs.OffsetKroner,
        HorizonYears = inputs.HorizonYears,
        DiscountRatePercent = inputs.DiscountRatePercent,
    };
}

public sealed record MoveAnswer(
    [property: JsonPropertyName("fra")] int From,
    [property: JsonPropertyName("til")] int To,
    [property: JsonPropertyName("antal")] double Children,
    [property: JsonPropertyName("stoetteKr")] double SupportKroner);
