using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Municipalities;

namespace Vidensportal.Site.Plan;

/// <summary>Which anchors a page has: its headings, and what its lists name.</summary>
public sealed class PageAnchors
{
    private readonly SitePlan _plan;
    private readonly Dictionary<ListKind, PlannedPage> _homes = [];

    internal PageAnchors(SitePlan plan)
    {
        _plan = plan;
        foreach (var page in plan.Pages)
            foreach (var list in page.Body.Shortcodes.OfType<ListShortcode>()) _homes.TryAdd(list.List, page);
    }

    public bool Has(PlannedPage page, string anchor) =>
        page.Body.Headings.Any(heading => heading.Id == anchor)
        || page.Page?.Details is MunicipalityRegisterPageDetails && RegisterEntry.All(_plan).Any(entry => entry.Anchor == anchor)
        || page.Body.Shortcodes.OfType<ListShortcode>().Any(list => OfList(list.List).Contains(anchor));

    /// <summary>Where a list's entry stands: the first page with that list, at the entry's anchor; the page's own address when no page has it.</summary>
    public string AddressOf(ListKind list, string id) =>
        _homes.TryGetValue(list, out var page) ? $"{page.Address}#{Of(id)}" : "#" + Of(id);

    public static string Of(string id) => id.ToLowerInvariant();

    private IEnumerable<string> OfList(ListKind list) => (list switch
    {
        ListKind.Disagreements => _plan.Library.Disagreements.Keys,
        ListKind.Facts => _plan.Library.Facts.Keys,
        ListKind.Glossary => _plan.Library.Terms.Keys,
        ListKind.Contacts => _plan.Library.Contacts.Keys,
        ListKind.CoreComponents => _plan.Library.CoreComponents.Keys,
        _ => Enumerable.Empty<string>(),
    }).Select(Of);
}
