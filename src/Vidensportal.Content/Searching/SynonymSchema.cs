using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Searching;

/// <summary>Words that mean about the same, so that a search for one finds the others: <c>content/soegning/synonymer.yaml</c>.</summary>
public static class SynonymSchema
{
    public const string File = "soegning/synonymer.yaml";

    private const int MostGroups = 1_000;
    private const int MostWords = 20;

    private static readonly Field<IReadOnlyList<IReadOnlyList<string>>> Groups = new("grupper", ListOf(ListOf(Line(60), least: 2, most: MostWords), most: MostGroups), isRequired: true, "Ord, der betyder omtrent det samme: [socialrådgiver, sagsbehandler].");

    public static Schema.Schema Schema { get; } = new(Groups);

    internal static SynonymGroups? Read(YamlMap map, FileReading reading) => Schema.Read(map, reading) is { } fields ? new(fields.Required(Groups)) : null;
}

/// <summary>Groups of words that mean about the same.</summary>
public sealed record SynonymGroups(IReadOnlyList<IReadOnlyList<string>> Groups);
