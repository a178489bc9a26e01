using System.Text.Json.Serialization;
using Vidensportal.Calculator.Uncertainty;

namespace Vidensportal.Calculator.Answers;

/// <summary>The uncertainty of the answer.</summary>
public sealed record MonteCarloAnswer(
    [property: JsonPropertyName("seed")] int Seed,
    [property: JsonPropertyName("traekninger")] int Draws,
    [property: JsonPropertyName("middelKr")] double MeanKroner,
    [property: JsonPropertyName("p10Kr")] double P10Kroner,
    [property: JsonPropertyName("p50Kr")] double P50Kroner,
    [property: JsonPropertyName("p90Kr")] double P90Kroner,
    [property: JsonPropertyName("sandsynlighedGevinstPct")] double ChanceOfGainPercent,
    [property: JsonPropertyName("sandsynlighedTilbagebetaltPct")] double ChanceOfPaybackPercent)
{
    internal static MonteCarloAnswer Of(UncertaintyReport report) => new(
        report.Seed, report.Draws, AnswerRounding.Kroner(report.MeanKroner), AnswerRounding.Kroner(report.P10Kroner), AnswerRounding.Kroner(report.P50Kroner),
        AnswerRounding.Kroner(report.P90Kroner), AnswerRounding.Ratio(report.ChanceOfGain * 100), AnswerRounding.Ratio(report.ChanceOfPayback * 100));
}
