using System.Text.Json.Serialization;
using Vidensportal.Calculator.Inputs;
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
    internal static WarningAnswer Of(ShownWarning shown, IReadOnlyList<Move> moves) =>
        new(shown.Warning.Id, shown.Warning.Title, shown.Warning.Text, [.. shown.Fields.Select(field => InAnswer(field, moves).JsonName)]);

    /// <summary>A form may have empty rows between the moves; an answer has none.</summary>
    private static InputField InAnswer(InputField field, IReadOnlyList<Move> moves) =>
        InputFields.IsOfMove(field.Key) ? field with { Place = moves.TakeWhile(move => move.Row != field.Place).Count() + 1 } : field;
}
