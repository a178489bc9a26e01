using Vidensportal.Calculator.Models;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Calculations;

/// <summary>The file of a warning: <c>content/beregner/advarsler/kontrol.yaml</c>.</summary>
public static class WarningSchema
{
    public const string Folder = "beregner/advarsler/";

    public static IReadOnlyDictionary<string, WarningCondition> Conditions { get; } = new Dictionary<string, WarningCondition>
    {
        ["altid"] = WarningCondition.Always, ["mindre-aendring-end-herning"] = WarningCondition.SmallerChangeThanHerning, ["refusion"] = WarningCondition.RefundIsInPlay,
        ["plejefamilie-uden-stoette"] = WarningCondition.FosterCareWithoutSupport, ["ingen-ekstra-forebyggelse"] = WarningCondition.NoExtraPrevention,
        ["standardpriser"] = WarningCondition.StandardPrices, ["sagstal-uden-for-anbefaling"] = WarningCondition.CasesOutsideRecommendation,
        ["stor-besparelse-pr-barn"] = WarningCondition.LargeSavingPerChild, ["flere-flyttet-end-der-er"] = WarningCondition.MoreMovedThanThereAre,
        ["talt-to-gange"] = WarningCondition.CountedTwice, ["gratis-trin"] = WarningCondition.FreeStep, ["dyrere-trin"] = WarningCondition.DearerStep,
    };

    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Advarslens navn; det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<int> Order = new("raekkefoelge", Whole(0, 1000), isRequired: true, "Lavest først.");
    private static readonly Field<WarningCondition> Shown = new("vises", Choice(Conditions), isRequired: true, "Hvornår den vises.");
    private static readonly Field<string> Title = new("titel", Line(60), isRequired: true, "Et par ord.");
    private static readonly Field<string> Content = new("tekst", Text(10, 500), isRequired: true, "Hvad læseren skal vide.");
    private static readonly Field<IReadOnlyList<string>> Facts = new("fakta", ListOf(Code), isRequired: false, "De fakta, den bygger på.") { RefersTo = Reference.Fact };

    public static Schema.Schema Schema { get; } = new(Id, Order, Shown, Title, Content, Facts);

    internal static OrderedWarning? Read(YamlMap map, FileReading reading) => Schema.Read(map, reading) is { } fields
        ? new(fields.Required(Order), new(fields.Required(Id), fields.Required(Shown), fields.Required(Title), fields.Required(Content), fields.List(Facts)))
        : null;
}

/// <summary>A warning and its place among the others.</summary>
public sealed record OrderedWarning(int Order, WarningDefinition Warning);
