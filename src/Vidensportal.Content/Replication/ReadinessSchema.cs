using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Replication;

/// <summary>The file of a factor of readiness: <c>content/parathed/faktorer/behov.yaml</c>.</summary>
public static class ReadinessSchema
{
    public const string Folder = "parathed/faktorer/";

    private static readonly Field<string> QuestionId = new("id", Slug, isRequired: true, "Spørgsmålets faste navn. Ændres aldrig: gemte svar nævner det.");
    private static readonly Field<ProseText> QuestionText = new("tekst", Rich, isRequired: true, "Spørgsmålet.");
    private static readonly Field<ProseText> Settle = new("afklar", Rich, isRequired: true, "Hvad man gør først, når svaret ikke er ja.");
    private static readonly Field<bool> First = new("foerst", YesNo, isRequired: false, "Det skal være på plads, før man begynder.");
    private static readonly Field<string> QuestionPage = new("side", Slug, isRequired: true, "Id på den side, der hjælper.") { RefersTo = Reference.Page };
    private static readonly Schema.Schema Question = new(QuestionId, QuestionText, Settle, First, QuestionPage);

    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Faktorens navn; det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<int> Order = new("raekkefoelge", Whole(0, 1000), isRequired: true, "Lavest først.");
    private static readonly Field<string> Name = new("navn", Line(60), isRequired: true, "Overskriften.");
    private static readonly Field<ProseText> Description = new("beskrivelse", Rich, isRequired: true, "Hvad faktoren handler om.");
    private static readonly Field<IReadOnlyList<ReadinessQuestion>> Questions = new("spoergsmaal", ListOf(Group(Question, fields => new ReadinessQuestion(
        fields.Required(QuestionId), fields.Required(QuestionText), fields.Required(Settle), fields.IsYes(First), fields.Required(QuestionPage)), "{id: …, tekst: …, afklar: …, side: …}"), least: 1, most: 12), isRequired: true, "Spørgsmålene.");

    public static Schema.Schema Schema { get; } = new(Id, Order, Name, Description, Questions);

    internal static ReadinessFactor? Read(YamlMap map, FileReading reading) => Schema.Read(map, reading) is { } fields
        ? new(fields.Required(Id), fields.Required(Order), fields.Required(Name), fields.Required(Description), fields.Required(Questions))
        : null;
}
