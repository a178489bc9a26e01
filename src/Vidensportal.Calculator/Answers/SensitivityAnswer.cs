using System.Text.Json.Serialization;
using Vidensportal.Calculator.Sensitivity;

namespace Vidensportal.Calculator.Answers;

/// <summary>A turned assumption of the answer.</summary>
public sealed record SensitivityAnswer(
    [property: JsonPropertyName("parameter")] string Parameter,
    [property: JsonPropertyName("lav")] string Low,
    [property: JsonPropertyName("hoej")] string High,
    [property: JsonPropertyName("npvLavKr")] double LowKroner,
    [property: JsonPropertyName("npvHoejKr")] double HighKroner,
    [property: JsonPropertyName("udsvingKr")] double SwingKroner)
{
    internal static SensitivityAnswer Of(SensitivityLine line) => new(
        ModelWords.Of(line.Kind), line.LowText, line.HighText, AnswerRounding.Kroner(line.LowKroner), AnswerRounding.Kroner(line.HighKroner),
        AnswerRounding.Kroner(line.SwingKroner));
}
