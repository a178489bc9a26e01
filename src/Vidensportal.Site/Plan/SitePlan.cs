using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;

namespace Vidensportal.Site.Plan;

/// <summary>
/// Every page of the site and its address, known before the first is rendered. Menus, breadcrumbs, lists, feeds, sitemap,
/// search and link checks all read this.
/// </summary>
public sealed class SitePlan
{
    private readonly Dictionary<string, PlannedPage> _byAddress;
    private readonly ILookup<string?, PlannedPage> _byParent;

    internal SitePlan(ContentLibrary library, PlanOptions options, IReadOnlyList<PlannedPage> pages)
    {
        Library = library;
        Options = options;
        Pages = pages;
        _byAddress = pages.ToDictionary(page => page.Address.Value, StringComparer.Ordinal);
        _byParent = pages.Where(page => !page.IsStandIn).ToLookup(page => page.Address.Parent?.Value);
        Gone = [.. library.Pages.Where(page => page.IsGoneOn(options.AsOf) && !_byAddress.ContainsKey(page.Address.Value))];
        FactUse = new(library, pages);
        Anchors = new(this);
    }

    public ContentLibrary Library { get; }
    public PlanOptions Options { get; }

    /// <summary>By address.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; }
    public FactUse FactUse { get; }

    /// <summary>Pages that are gone, with the reason: nothing leads to them, and their addresses say so (410).</summary>
    public IReadOnlyList<Page> Gone { get; }
    public PageAnchors Anchors { get; }
    public string BaseUrl => Options.BaseUrl ?? Library.Settings.BaseUrl;

    public PlannedPage? Find(string address) => _byAddress.GetValueOrDefault(address);

    public PlannedPage? Find(PageAddress? address) => address is null ? null : Find(address.Value);

    /// <summary>The page with an id, when it is on the site.</summary>
    public PlannedPage? FindById(string id) =>
        Library.PagesById.TryGetValue(id, out var page) ? Find(page.Address) : null;

    /// <summary>The pages right below a page, in the order that the authors gave them.</summary>
    public IReadOnlyList<PlannedPage> Below(PageAddress address) =>
        [.. _byParent[address.Value].Where(page => !page.IsWithdrawn).OrderBy(page => page.Order).ThenBy(page => page.Title, DanishOrder.Comparer)];

    /// <summary>The pages that a page lies under, from the front page down.</summary>
    public IReadOnlyList<PlannedPage> Above(PageAddress address)
    {
        var above = new List<PlannedPage>();
        for (var parent = address.Parent; parent is not null; parent = parent.Parent)
            if (Find(parent) is { } page) above.Insert(0, page);
        return above;
    }

    /// <summary>News, newest first.</summary>
    public IReadOnlyList<(PlannedPage Page, NewsPageDetails News)> News() =>
        [.. Pages.Where(page => page.Page?.Details is NewsPageDetails && !page.IsWithdrawn)
            .Select(page => (page, (NewsPageDetails)page.Page!.Details))
            .OrderByDescending(pair => pair.Item2.Date).ThenBy(pair => pair.page.Address)];

    /// <summary>Corrections and additions on every page, newest first.</summary>
    public IReadOnlyList<(PlannedPage Page, PageChange Change)> Changes() =>
        [.. Pages.Where(page => !page.IsWithdrawn).SelectMany(page => (page.Page?.Changes ?? []).Select(change => (page, change)))
            .Where(pair => pair.change.Kind != PageChangeKind.Created)
            .OrderByDescending(pair => pair.change.Date).ThenBy(pair => pair.page.Address)];
}
