using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Glossary;

/// <summary>The file of a word: <c>content/ordliste/ppr.yaml</c>.</summary>
public static class TermSchema
{
    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Ordets faste navn; det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<string> Name = new("term", Line(), isRequired: true, "Ordet, som det skrives.") { Label = "Ord" };
    private static readonly Field<IReadOnlyList<string>> Synonyms = new("synonymer", ListOf(Line()), isRequired: false, "Andre ord for det samme.");
    private static readonly Field<ProseText> Definition = new("definition", Rich, isRequired: true, "Hvad ordet betyder, med hverdagsord.");
    private static readonly Field<IReadOnlyList<string>> Facts = new("fakta", ListOf(Code), isRequired: false, "Fakta, som forklaringen bygger på.") { RefersTo = Reference.Fact };
    private static readonly Field<string> Source = new("kilde", Code, isRequired: false, "Kilden til forklaringen.") { RefersTo = Reference.Source };
    private static readonly Field<string> Note = new("note", Text(3, 400), isRequired: false, "Et forbehold.");

    public static Schema.Schema Schema { get; } = new(Id, Name, Synonyms, Definition, Facts, Source, Note);

    internal static Term? Read(YamlMap map, FileReading reading) =>
        Schema.Read(map, reading) is not { } fields ? null : new()
        {
            Id = fields.Required(Id), Name = fields.Required(Name), Synonyms = fields.List(Synonyms), Definition = fields.Required(Definition),
            Facts = fields.List(Facts), Source = fields.Optional(Source), Note = fields.Optional(Note),
        };
}
