using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Replication;

/// <summary>The file of a phase of the plan: <c>content/koereplan/faser/forbered.yaml</c>.</summary>
public static class PlanPhaseSchema
{
    public const string Folder = "koereplan/faser/";
    private const int MostMonths = 36;

    public static IReadOnlyDictionary<string, PlanTaskKind> Kinds { get; } = new Dictionary<string, PlanTaskKind>
    {
        ["opgave"] = PlanTaskKind.Task, ["beslutning"] = PlanTaskKind.Decision, ["maaling"] = PlanTaskKind.Measurement, ["milepael"] = PlanTaskKind.Milestone,
    };

    private static readonly Field<string> TaskId = new("id", Slug, isRequired: true, "Opgavens faste navn. Ændres aldrig: kalendere kender det.");
    private static readonly Field<string> TaskName = new("navn", Line(100), isRequired: true, "Hvad der skal gøres, kort.");
    private static readonly Field<PlanTaskKind> Kind = new("slags", Choice(Kinds), isRequired: true, "Hvad slags punkt det er.");
    private static readonly Field<string> Role = new("rolle", Slug, isRequired: true, "Id på den rolle, der har ansvaret.");
    private static readonly Field<int> Month = new("maaned", Whole(0, MostMonths), isRequired: true, "Hele måneder efter fasens begyndelse.");
    private static readonly Field<int> Every = new("gentages", Whole(1, MostMonths), isRequired: false, "Punktet kommer igen med så mange måneders mellemrum, til fasen slutter.");
    private static readonly Field<ProseText> TaskText = new("tekst", Rich, isRequired: true, "Hvad det går ud på.");
    private static readonly Field<IReadOnlyList<string>> Components = new("kerneelementer", ListOf(Code), isRequired: false, "De kerneelementer, punktet hører til.") { RefersTo = Reference.CoreComponent };
    private static readonly Field<string> TaskPage = new("side", Slug, isRequired: false, "Id på den side, der fortæller mere.") { RefersTo = Reference.Page };
    private static readonly Field<bool> PrecedesCut = new("foerSagstal", YesNo, isRequired: false, "Det skal være på plads, før sagstallet sættes ned.");
    private static readonly Schema.Schema TaskSchema = new(TaskId, TaskName, Kind, Role, Month, Every, TaskText, Components, TaskPage, PrecedesCut);

    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Fasens navn; det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<int> Order = new("raekkefoelge", Whole(0, 1000), isRequired: true, "Lavest først.");
    private static readonly Field<string> Name = new("navn", Line(60), isRequired: true, "Overskriften.");
    private static readonly Field<int> Months = new("maaneder", Whole(1, MostMonths), isRequired: true, "Hvor længe fasen varer, til nogen vælger noget andet.");
    private static readonly Field<ProseText> Purpose = new("formaal", Rich, isRequired: true, "Hvad fasen skal føre til.");
    private static readonly Field<IReadOnlyList<PlanTask>> Tasks = new("opgaver", ListOf(Group(TaskSchema, ReadTask, "{id: …, navn: …, slags: opgave, rolle: …, maaned: 0, tekst: …}"), least: 1, most: 40), isRequired: true, "Punkterne i fasen.");

    public static Schema.Schema Schema { get; } = new(Id, Order, Name, Months, Purpose, Tasks);

    internal static PlanPhase? Read(YamlMap map, FileReading reading)
    {
        if (Schema.Read(map, reading) is not { } fields) return null;
        var phase = new PlanPhase(fields.Required(Id), fields.Required(Order), fields.Required(Name), fields.Required(Months), fields.Required(Purpose), fields.Required(Tasks));
        var late = phase.Tasks.Where(task => task.Month > phase.Months).ToList();
        foreach (var task in late)
            reading.Report(map.At, $"Punktet \"{task.Id}\" ligger efter fasens slutning.", $"Skriv en måned fra 0 til {phase.Months}, eller gør fasen længere.", Tasks.Name);
        return late.Count == 0 ? phase : null;
    }

    private static PlanTask ReadTask(FieldValues fields) => new(
        fields.Required(TaskId), fields.Required(TaskName), fields.Required(Kind), fields.Required(Role), fields.Required(Month), fields.OptionalValue(Every),
        fields.Required(TaskText), fields.List(Components), fields.Optional(TaskPage), fields.IsYes(PrecedesCut));
}
