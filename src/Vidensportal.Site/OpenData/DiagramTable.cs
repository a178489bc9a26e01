using System.Globalization;
using Vidensportal.Content.Diagrams;
using Vidensportal.Content.Facts;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.OpenData;

/// <summary>The table behind a picture.</summary>
internal static class DiagramTable
{
    public static IEnumerable<IReadOnlyList<string>> Rows(SitePlan plan, Diagram diagram)
    {
        var figures = diagram.Rows.Max(row => row.Figures.Count);
        yield return ["navn", .. Headings(diagram.Kind, figures), "enhed", "uger", "fakta"];
        foreach (var row in diagram.Rows) yield return [row.Name, .. Figures(plan, row, figures), UnitOf(plan, row), string.Join(' ', row.Weeks), string.Join(' ', FactsOf(row))];
    }

    private static IEnumerable<string> Headings(DiagramKind kind, int figures) =>
        kind == DiagramKind.BeforeAfter ? ["foer", "efter"] : Enumerable.Repeat("aendring", figures);

    private static IEnumerable<string> Figures(SitePlan plan, DiagramRow row, int figures) =>
        Enumerable.Range(0, figures).Select(at => at < row.Figures.Count ? Quantity(plan, row.Figures[at]).Value.ToString(CultureInfo.InvariantCulture) : "");

    private static string UnitOf(SitePlan plan, DiagramRow row) =>
        row.Figures.Count == 0 ? "" : DanishChoices.WordFor(DanishChoices.Units, Quantity(plan, row.Figures[0]).Unit);

    private static IEnumerable<string> FactsOf(DiagramRow row) => row.Figures.Select(figure => figure.Fact).Concat(row.Facts).Distinct();

    private static Quantity Quantity(SitePlan plan, FigureReference figure) => plan.Library.Facts[figure.Fact].Quantities[figure.Quantity];
}
