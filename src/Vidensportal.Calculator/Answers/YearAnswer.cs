using System.Text.Json.Serialization;
using Vidensportal.Calculator.Calculation;

namespace Vidensportal.Calculator.Answers;

/// <summary>A year of the answer.</summary>
public sealed record YearAnswer(
    [property: JsonPropertyName("aar")] int Year,
    [property: JsonPropertyName("effektPct")] double EffectPercent,
    [property: JsonPropertyName("diskonteringsfaktor")] double DiscountFactor,
    [property: JsonPropertyName("omkostningKr")] double CostKroner,
    [property: JsonPropertyName("besparelseBruttoKr")] double GrossSavingKroner,
    [property: JsonPropertyName("statensAndelKr")] double StateShareKroner,
    [property: JsonPropertyName("besparelseNettoKr")] double NetSavingKroner,
    [property: JsonPropertyName("resultatKr")] double ResultKroner,
    [property: JsonPropertyName("kumuleretKr")] double CumulativeKroner)
{
    internal static YearAnswer Of(YearLine year) => new(
        year.Year, AnswerRounding.Ratio(year.EffectShare * 100), AnswerRounding.Factor(year.DiscountFactor), AnswerRounding.Kroner(year.CostKroner),
        AnswerRounding.Kroner(year.GrossSavingKroner), AnswerRounding.Kroner(year.StateShareKroner), AnswerRounding.Kroner(year.NetSavingKroner),
        AnswerRounding.Kroner(year.ResultKroner), AnswerRounding.Kroner(year.CumulativeKroner));
}
