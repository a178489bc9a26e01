using System.Text.Json.Serialization;
using Vidensportal.Calculator.Warnings;

namespace Vidensportal.Calculator.Answers;

/// <summary>A warning of the answer.</summary>
/// <param name="Fields">By their names in JSON.</param>
public sealed record WarningAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("felter")] IReadOnlyList<string> Fields)
{
    internal static WarningAnswer Of(ShownWarning shown) =>
        new(shown.Warning.Id, shown.Warning.Title, shown.Warning.Text, [.. shown.Fields.Select(field => field.JsonName)]);
}
