using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.CoreComponents;

/// <summary>The file of a core component: <c>content/kerneelementer/KE7.yaml</c>.</summary>
public static class CoreComponentSchema
{
    private static readonly Field<string> Id = new("id", Matching(IsNumbered, "et nummer som KE7"), isRequired: true, "Nummeret; det samme som filens navn.") { Label = "Nummer", IsFixed = true };
    private static readonly Field<string> Name = new("navn", Line(), isRequired: true, "Kort navn.");
    private static readonly Field<ProseText> Description = new("beskrivelse", Rich, isRequired: true, "Hvad det går ud på.");
    private static readonly Field<ProseText> Question = new("spoergsmaal", Rich, isRequired: true, "Spørgsmålet i selvvurderingen.");
    private static readonly Field<ProseText> Proof = new("belaeg", Rich, isRequired: false, "Hvad der kan vise svaret.");
    private static readonly Field<IReadOnlyList<string>> Facts = new("fakta", ListOf(Code), isRequired: true, "De fakta, elementet bygger på.") { RefersTo = Reference.Fact };
    private static readonly Field<string> Page = new("side", Slug, isRequired: false, "Id på den side, der fortæller mere.") { RefersTo = Reference.Page };
    private static readonly Field<IReadOnlyList<string>> Parts = new("dele", ListOf(Line()), isRequired: false, "Dele, der bedømmes hver for sig.");

    public static Schema.Schema Schema { get; } = new(Id, Name, Description, Question, Proof, Facts, Page, Parts);

    private static bool IsNumbered(string text) => text.StartsWith("KE", StringComparison.Ordinal) && text.Length is 3 or 4 && text[2..].All(char.IsAsciiDigit);

    internal static CoreComponent? Read(YamlMap map, FileReading reading) =>
        Schema.Read(map, reading) is not { } fields ? null : new()
        {
            Id = fields.Required(Id), Name = fields.Required(Name), Description = fields.Required(Description),
            Question = fields.Required(Question), Proof = fields.Optional(Proof), Facts = fields.Required(Facts), Page = fields.Optional(Page), Parts = fields.List(Parts),
        };
}
