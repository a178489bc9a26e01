using Vidensportal.Content.Diagrams;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Body;
using Vidensportal.Theme.Diagrams;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Views;

/// <summary>A picture made from facts, ready to draw.</summary>
internal sealed class DiagramMaker(SitePlan plan, BodyMaker bodies, FactReferences facts)
{
    public DiagramView Make(Content.Diagrams.Diagram diagram)
    {
        var (id, title, description, csv) = ($"figur-{diagram.Id}", diagram.Title, diagram.Description, DataFiles.AddressOfDiagram(diagram));
        return diagram.Kind switch
        {
            DiagramKind.Stairs => new StairsView(id, title, description, csv,
                [.. diagram.Rows.Select((row, index) => new StairStep(index + 1, row.Name, Text(row), Page(row), References(row)))]),
            DiagramKind.BeforeAfter => new BeforeAfterView(id, title, description, csv,
                [.. diagram.Rows.Select(row => new BeforeAfterRow(row.Name, Figure(row.Figures[0]), Figure(row.Figures[1]), References(row)))]),
            DiagramKind.Change => new ChangeDiagramView(id, title, description, csv,
                [.. diagram.Rows.Select(row => new ChangeRow(row.Name, Figure(row.Figures[0], isSigned: true), References(row)))]),
            DiagramKind.Rhythm => new RhythmView(id, title, description, csv,
                [.. diagram.Rows.Select(row => new RhythmRow(row.Name, Text(row), row.Weeks, References(row)))]),
            _ => new TimelineView(id, title, description, csv,
                [.. diagram.Rows.Select(row => new TimelineEvent(row.Name, bodies.MakeInline(row.Text!), row.IsLater, References(row)))]),
        };
    }

    private PageBody? Text(DiagramRow row) => row.Text is null ? null : bodies.MakeInline(row.Text);

    private PageLink? Page(DiagramRow row) =>
        row.Page is { } id && plan.FindById(id) is { } page ? new(page.Title, page.Address.Value) : null;

    private FigureView Figure(FigureReference reference, bool isSigned = false)
    {
        var quantity = plan.Library.Facts[reference.Fact].Quantities[reference.Quantity];
        return new((double)quantity.Value, DanishNumbers.InTable(quantity, isSigned));
    }

    private IReadOnlyList<FactReference> References(DiagramRow row) =>
        facts.NumberAll(row.Figures.Select(figure => figure.Fact).Concat(row.Facts));
}
