using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Replication;

/// <summary>The file of a risk in the plan: <c>content/koereplan/risici/ansaettelser.yaml</c>.</summary>
public static class PlanRiskSchema
{
    public const string Folder = "koereplan/risici/";

    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Risikoens navn; det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<int> Order = new("raekkefoelge", Whole(0, 1000), isRequired: true, "Lavest først.");
    private static readonly Field<string> Name = new("navn", Line(100), isRequired: true, "Hvad der kan ske.");
    private static readonly Field<ProseText> Sign = new("tegn", Rich, isRequired: true, "Hvordan man opdager det.");
    private static readonly Field<ProseText> Action = new("goer", Rich, isRequired: true, "Hvad man så gør.");
    private static readonly Field<string> Page = new("side", Slug, isRequired: false, "Id på den side, der fortæller mere.") { RefersTo = Reference.Page };

    public static Schema.Schema Schema { get; } = new(Id, Order, Name, Sign, Action, Page);

    internal static PlanRisk? Read(YamlMap map, FileReading reading) => Schema.Read(map, reading) is { } fields
        ? new(fields.Required(Id), fields.Required(Order), fields.Required(Name), fields.Required(Sign), fields.Required(Action), fields.Optional(Page))
        : null;
}
