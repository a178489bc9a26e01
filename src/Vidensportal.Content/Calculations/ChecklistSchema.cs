using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Calculations;

/// <summary>The file <c>content/beregner/tjekliste.yaml</c>.</summary>
public static class ChecklistSchema
{
    public const string File = "beregner/tjekliste.yaml";

    private static readonly Field<IReadOnlyList<string>> Questions = new("spoergsmaal", ListOf(Text(5, 300), least: 1, most: 40), isRequired: true, "Spørgsmålene, ét på hver linje.");

    public static Schema.Schema Schema { get; } = new(Questions);

    internal static Checklist? Read(YamlMap map, FileReading reading) => Schema.Read(map, reading) is { } fields ? new(fields.Required(Questions)) : null;
}
