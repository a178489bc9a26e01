using Vidensportal.Content.Facts;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Disagreements;

/// <summary>The file of a disagreement: <c>content/uoverensstemmelser/D02.yaml</c>.</summary>
public static class DisagreementSchema
{
    public static IReadOnlyDictionary<string, DisagreementKind> Kinds { get; } = new Dictionary<string, DisagreementKind>
    {
        ["tal"] = DisagreementKind.Figure, ["enhed"] = DisagreementKind.Unit, ["periode"] = DisagreementKind.Period,
        ["omraade"] = DisagreementKind.Area, ["ordvalg"] = DisagreementKind.Wording, ["betydning"] = DisagreementKind.Meaning,
    };

    public static IReadOnlyDictionary<string, ExplanationStatus> Statuses { get; } = new Dictionary<string, ExplanationStatus>
    {
        ["dokumenteret"] = ExplanationStatus.Documented, ["mulig"] = ExplanationStatus.Possible, ["ukendt"] = ExplanationStatus.Unknown,
    };

    private static readonly Field<string> Id = new("id", Code, isRequired: true, "Nummeret; det samme som filens navn.") { Label = "Nummer", IsFixed = true };
    private static readonly Field<string> Subject = new("emne", Line(), isRequired: true, "Kort overskrift.");
    private static readonly Field<string> Summary = new("kort", Text(10, 500), isRequired: true, "Uenigheden i én sætning.");
    private static readonly Field<string> StatementText = new("tekst", Text(3, 500), isRequired: true, "Hvad kilden siger, med egne ord.");
    private static readonly Field<IReadOnlyList<Evidence>> StatementEvidence = new("belaeg", new OneOrMore<Evidence>(EvidenceSchema.Type), isRequired: true, "Hvor det står.");
    private static readonly Field<string> StatementFact = new("fakta", Code, isRequired: false, "Det faktum, udsagnet er lagt ind som.") { Label = "Faktum", RefersTo = Reference.Fact };
    private static readonly Field<IReadOnlyList<DisagreementStatement>> Statements = new("udsagn", ListOf(Group(
        new Schema.Schema(StatementText, StatementEvidence, StatementFact),
        fields => new DisagreementStatement(fields.Required(StatementText), fields.Required(StatementEvidence), fields.Optional(StatementFact)),
        "{tekst: …, belaeg: {kilde: S1, linje: 33, ord: …}}"), least: 1), isRequired: true, "Hvad hver kilde siger.");
    private static readonly Field<IReadOnlyList<DisagreementKind>> KindsField = new("slags", ListOf(Choice(Kinds), least: 1), isRequired: true, "Hvad de er uenige om.");
    private static readonly Field<ProseText> Explanation = new("muligForklaring", Rich, isRequired: true, "Hvad forskellen kan skyldes.") { Label = "Mulig forklaring" };
    private static readonly Field<ExplanationStatus> StatusOfExplanation = new("forklaringStatus", Choice(Statuses), isRequired: true, "Hvor sikker forklaringen er.") { Label = "Forklaringens status" };
    private static readonly Field<ProseText> Shown = new("visning", Rich, isRequired: true, "Hvad portalen viser, og hvorfor.");
    private static readonly Field<bool> Settled = new("status", Choice(new Dictionary<string, bool> { ["aaben"] = false, ["afklaret"] = true }), isRequired: true, "Om sagen er afklaret.");
    private static readonly Field<string> SettledBy = new("afklaretVed", Line(), isRequired: false, "Hvad der afklarede den.") { Label = "Afklaret ved" };

    public static Schema.Schema Schema { get; } = new(Id, Subject, Summary, Statements, KindsField, Explanation, StatusOfExplanation, Shown, Settled, SettledBy);

    internal static Disagreement? Read(YamlMap map, FileReading reading) =>
        Schema.Read(map, reading) is not { } fields ? null : new()
        {
            Id = fields.Required(Id), Subject = fields.Required(Subject), Summary = fields.Required(Summary),
            Statements = fields.Required(Statements), Kinds = fields.Required(KindsField), PossibleExplanation = fields.Required(Explanation),
            ExplanationStatus = fields.Required(StatusOfExplanation), Shown = fields.Required(Shown),
            IsSettled = fields.Required(Settled), SettledBy = fields.Optional(SettledBy),
        };
}
