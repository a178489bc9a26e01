using System.Text.Json.Serialization;
using Vidensportal.Calculator.Calculation;

namespace Vidensportal.Calculator.Answers;

/// <summary>A scenario of the answer.</summary>
public sealed record ScenarioAnswer(
    [property: JsonPropertyName("nutidsvaerdiKr")] double NetPresentValueKroner,
    [property: JsonPropertyName("sumResultatKr")] double ResultKroner,
    [property: JsonPropertyName("tilbagebetalingAar")] double? PaybackYears,
    [property: JsonPropertyName("gevinstPrInvesteretKrone")] double? GainPerKrone)
{
    internal static ScenarioAnswer Of(Outcome outcome) => new(
        AnswerRounding.Kroner(outcome.NetPresentValueKroner), AnswerRounding.Kroner(outcome.Totals.ResultKroner), AnswerRounding.Ratio(outcome.Payback?.Years),
        AnswerRounding.Ratio(outcome.GainPerKrone));
}
