using System.Globalization;

namespace Vidensportal.Theme.Facts;

/// <summary>Ids on the page that belong to a fact.</summary>
public static class FactIds
{
    public static string Popover(FactReference fact) => "belaeg-" + fact.Number.ToString(CultureInfo.InvariantCulture);

    public static string ListItem(FactReference fact) => "kilde-" + fact.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a mark is called: <c>Kilde 3: KORA: Midtvejsevaluering</c>.</summary>
    public static string MarkName(FactReference fact) => $"Kilde {fact.Number.ToString(CultureInfo.InvariantCulture)}: {Origin(fact)}";

    private static string Origin(FactReference fact) =>
        fact.Evidence.Count > 0 ? fact.Evidence[0].Source : fact.Calculation is null ? fact.Kind : "egen beregning";
}
