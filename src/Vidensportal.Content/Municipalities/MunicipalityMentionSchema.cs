using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Municipalities;

/// <summary>The file of a mention: <c>content/omtaler/haderslev.yaml</c>.</summary>
public static class MunicipalityMentionSchema
{
    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Kommunens navn i små bogstaver; det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<string> Code = new("kommunekode", MunicipalityCode, isRequired: true, "Kommunens nummer.");
    private static readonly Field<ProseText> Words = new("tekst", Rich, isRequired: true, "Hvad kilden fortæller om kommunen.");
    private static readonly Field<IReadOnlyList<string>> Facts = new("fakta", ListOf(FieldTypes.Code, least: 1), isRequired: true, "De fakta, kommunen er nævnt i.") { RefersTo = Reference.Fact };

    public static Schema.Schema Schema { get; } = new(Id, Code, Words, Facts);

    internal static MunicipalityMention? Read(YamlMap map, FileReading reading) =>
        Schema.Read(map, reading) is not { } fields ? null : new(fields.Required(Id), fields.Required(Code), fields.Required(Words), fields.Required(Facts));
}
