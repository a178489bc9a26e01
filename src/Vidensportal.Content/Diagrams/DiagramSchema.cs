using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Diagrams;

/// <summary>The file of a picture made from facts: <c>content/figurer/indsatstrappen.yaml</c>.</summary>
public static class DiagramSchema
{
    public static IReadOnlyDictionary<string, DiagramKind> Kinds { get; } = new Dictionary<string, DiagramKind>
    {
        ["trappe"] = DiagramKind.Stairs, ["foer-efter"] = DiagramKind.BeforeAfter, ["aendring"] = DiagramKind.Change,
        ["rytme"] = DiagramKind.Rhythm, ["tidslinje"] = DiagramKind.Timeline,
    };

    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Billedets navn; det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<DiagramKind> Kind = new("slags", Choice(Kinds), isRequired: true, "Hvordan det tegnes.");
    private static readonly Field<string> Title = new("titel", Line(), isRequired: true, "Overskriften.");
    private static readonly Field<string> Description = new("beskrivelse", Text(20, 600), isRequired: true, "Hvad man ser, til den, der ikke kan se det.");
    private static readonly Field<string> RowName = new("navn", Line(), isRequired: true, "Hvad rækken hedder.");
    private static readonly Field<ProseText> RowText = new("tekst", Rich, isRequired: false, "Nogle få ord mere.");
    private static readonly Field<IReadOnlyList<string>> RowFigures = new("tal", ListOf(Matching(IsFigure, "et tal som F40.foer")), isRequired: false, "De tal, der tegnes: før og efter, eller ét.");
    private static readonly Field<IReadOnlyList<string>> RowFacts = new("fakta", ListOf(Code), isRequired: false, "Fakta, som rækken bygger på.") { RefersTo = Reference.Fact };
    private static readonly Field<string> RowPage = new("side", Slug, isRequired: false, "Id på en side, der fortæller mere.") { RefersTo = Reference.Page };
    private static readonly Field<bool> RowLater = new("senere", YesNo, isRequired: false, "Fra en kilde uden for de fem.");
    private static readonly Field<IReadOnlyList<int>> RowWeeks = new("uger", ListOf(Whole(1, 4)), isRequired: false, "I hvilke af fire uger man mødes.");
    private static readonly Field<IReadOnlyList<DiagramRow>> Rows = new("raekker", ListOf(Group(
        new Schema.Schema(RowName, RowText, RowFigures, RowFacts, RowPage, RowLater, RowWeeks), Row, "{navn: …, tal: [F40.foer, F40.efter]}"), least: 1), isRequired: true, "Rækkerne.");

    public static Schema.Schema Schema { get; } = new(Id, Kind, Title, Description, Rows);

    internal static Diagram? Read(YamlMap map, FileReading reading)
    {
        if (Schema.Read(map, reading) is not { } fields) return null;
        var diagram = new Diagram
        {
            Id = fields.Required(Id), Kind = fields.Required(Kind), Title = fields.Required(Title),
            Description = fields.Required(Description), Rows = fields.Required(Rows),
        };
        foreach (var (index, row) in diagram.Rows.Index())
            if (Lacks(diagram.Kind, row) is { } lack) reading.Report(map.At, $"Rækken \"{row.Name}\" mangler noget at tegne.", lack, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Rows.Name}[{index}]"));
        return diagram.Rows.All(row => Lacks(diagram.Kind, row) is null) ? diagram : null;
    }

    private static string? Lacks(DiagramKind kind, DiagramRow row) => kind switch
    {
        DiagramKind.BeforeAfter when row.Figures.Count != 2 => "Skriv to tal: tal: [F40.foer, F40.efter].",
        DiagramKind.Change when row.Figures.Count != 1 => "Skriv ét tal: tal: [F33].",
        DiagramKind.Rhythm when row.Weeks.Count == 0 => "Skriv, i hvilke af fire uger man mødes: uger: [1, 3].",
        DiagramKind.Timeline when row.Text is null => "Skriv, hvad der skete: tekst: ….",
        _ => null,
    };

    private static DiagramRow Row(FieldValues fields) => new(
        fields.Required(RowName), fields.Optional(RowText), [.. fields.List(RowFigures).Select(Figure)], fields.List(RowFacts),
        fields.Optional(RowPage), fields.IsYes(RowLater), fields.List(RowWeeks));

    private static FigureReference Figure(string text) =>
        text.Split('.', 2) is [var fact, var quantity] ? new(fact, quantity) : new(text, "");

    private static bool IsFigure(string text) => text.Length is > 1 and < 60 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiDigit(text[1]);
}
