using Vidensportal.Content.Checks;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;

namespace Vidensportal.Site.Plan;

/// <summary>Which pages use which fact.</summary>
public sealed class FactUse
{
    private readonly Dictionary<string, List<PlannedPage>> _pages = new(StringComparer.Ordinal);

    internal FactUse(ContentLibrary library, IReadOnlyList<PlannedPage> pages)
    {
        foreach (var page in pages.Where(page => !page.IsWithdrawn))
            foreach (var fact in FactsOn(page, library).Distinct())
                (_pages.TryGetValue(fact, out var users) ? users : _pages[fact] = []).Add(page);
    }

    public IReadOnlyList<PlannedPage> PagesWith(string fact) => _pages.TryGetValue(fact, out var pages) ? pages : [];

    private static IEnumerable<string> FactsOn(PlannedPage page, ContentLibrary library)
    {
        foreach (var shortcode in RecordTexts.Of(page.Page).Concat(RecordTexts.ShownBy(page.Page?.Details, library)).SelectMany(text => text.Shortcodes))
            foreach (var fact in FactsOf(shortcode, library)) yield return fact;
        if (page.Page?.Details is FrontPageDetails front)
            foreach (var figure in front.KeyFigures) yield return figure.Fact;
        if (page.Page?.Details is FidelityPageDetails)
            foreach (var fact in library.CoreComponents.Values.SelectMany(component => component.Facts)) yield return fact;
    }

    internal static IEnumerable<string> FactsOf(Shortcode shortcode, ContentLibrary library) => shortcode switch
    {
        FactShortcode fact => [fact.Fact],
        EvidenceShortcode evidence => [evidence.Fact],
        DiagramShortcode diagram => library.Diagrams[diagram.Diagram].Rows.SelectMany(row => row.Figures.Select(figure => figure.Fact).Concat(row.Facts)),
        _ => [],
    };
}
