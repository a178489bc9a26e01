using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Replication;

/// <summary>The file of a role in the plan: <c>content/koereplan/roller/teamleder.yaml</c>.</summary>
public static class PlanRoleSchema
{
    public const string Folder = "koereplan/roller/";

    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Rollens navn; det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<int> Order = new("raekkefoelge", Whole(0, 1000), isRequired: true, "Lavest først.");
    private static readonly Field<string> Name = new("navn", Line(60), isRequired: true, "Hvad rollen hedder.");
    private static readonly Field<ProseText> Content = new("tekst", Rich, isRequired: true, "Hvad den har ansvar for.");

    public static Schema.Schema Schema { get; } = new(Id, Order, Name, Content);

    internal static PlanRole? Read(YamlMap map, FileReading reading) =>
        Schema.Read(map, reading) is { } fields ? new(fields.Required(Id), fields.Required(Order), fields.Required(Name), fields.Required(Content)) : null;
}
