using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Answers;

/// <summary>The words for kinds of things in the JSON of a model, as the files under content/beregner/ have them.</summary>
public static class ModelWords
{
    public static IReadOnlyDictionary<string, InputUnit> Units { get; } = new Dictionary<string, InputUnit>
    {
        ["antal"] = InputUnit.Count, ["kr"] = InputUnit.Kroner, ["kr-aar"] = InputUnit.KronerPerYear, ["pct"] = InputUnit.Percent, ["aar"] = InputUnit.Years,
        ["aarsvaerk"] = InputUnit.Posts, ["ja-nej"] = InputUnit.YesNo, ["trin"] = InputUnit.Step,
    };

    public static IReadOnlyDictionary<string, InputGroup> Groups { get; } = new Dictionary<string, InputGroup>
    {
        ["udgangspunkt"] = InputGroup.Situation, ["investering"] = InputGroup.Investment, ["aendring"] = InputGroup.Change, ["forudsaetninger"] = InputGroup.Assumptions,
    };

    public static IReadOnlyDictionary<string, SensitivityKind> Sensitivities { get; } = new Dictionary<string, SensitivityKind>
    {
        ["kausal"] = SensitivityKind.CausalShare, ["antal"] = SensitivityKind.MovedChildren, ["pris-trin-6"] = SensitivityKind.InstitutionPrice,
        ["pris-trin-5"] = SensitivityKind.FosterPrice, ["raadgiver"] = SensitivityKind.WorkerCost, ["bortfald"] = SensitivityKind.Fade,
        ["forsinkelse"] = SensitivityKind.Delay, ["refusion"] = SensitivityKind.Refund, ["rente"] = SensitivityKind.DiscountRate,
    };

    public static IReadOnlyDictionary<string, WarningCondition> Conditions { get; } = new Dictionary<string, WarningCondition>
    {
        ["altid"] = WarningCondition.Always, ["mindre-aendring-end-herning"] = WarningCondition.SmallerChangeThanHerning, ["refusion"] = WarningCondition.RefundIsInPlay,
        ["plejefamilie-uden-stoette"] = WarningCondition.FosterCareWithoutSupport, ["ingen-ekstra-forebyggelse"] = WarningCondition.NoExtraPrevention,
        ["standardpriser"] = WarningCondition.StandardPrices, ["sagstal-uden-for-anbefaling"] = WarningCondition.CasesOutsideRecommendation,
        ["stor-besparelse-pr-barn"] = WarningCondition.LargeSavingPerChild, ["flere-flyttet-end-der-er"] = WarningCondition.MoreMovedThanThereAre,
        ["talt-to-gange"] = WarningCondition.CountedTwice, ["gratis-trin"] = WarningCondition.FreeStep, ["dyrere-trin"] = WarningCondition.DearerStep,
    };

    public static string Of(SensitivityKind kind) => WordFor(Sensitivities, kind);

    internal static string WordFor<T>(IReadOnlyDictionary<string, T> words, T kind) where T : struct, Enum => words.First(word => word.Value.Equals(kind)).Key;
}
