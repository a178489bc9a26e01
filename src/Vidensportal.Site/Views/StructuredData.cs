using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Views;

/// <summary>JSON-LD in the terms of schema.org: where the page lies, what it is, the data sets and the glossary.</summary>
internal static class StructuredData
{
    // The default encoder escapes <, > and &, so the text can stand in a script element.
    private static readonly JsonSerializerOptions Compact = new() { WriteIndented = false };

    public static string? Of(SitePlan plan, PlannedPage page, IReadOnlyList<Crumb> breadcrumbs)
    {
        if (page.IsStandIn) return null;
        var graph = new JsonArray { Description(plan, page) };
        if (breadcrumbs.Count > 0) graph.Add(Trail(plan, page, breadcrumbs));
        foreach (var list in page.Body.Shortcodes.OfType<ListShortcode>())
        {
            if (list.List == ListKind.Files)
                foreach (var set in DataFiles.Bulk(plan).GroupBy(file => file.Title)) graph.Add(Dataset(plan, set));
            if (list.List == ListKind.Glossary) graph.Add(Glossary(plan, page));
        }
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Compact);
    }

    private static JsonObject Description(SitePlan plan, PlannedPage page)
    {
        var isFront = page.Address == PageAddress.Root;
        var about = new JsonObject
        {
            ["@type"] = isFront ? "WebSite" : page.Page?.Details is NewsPageDetails ? "NewsArticle" : page.Page is null or { Details: SystemPageDetails } ? "WebPage" : "Article",
            ["@id"] = plan.BaseUrl + page.Address, ["url"] = plan.BaseUrl + page.Address,
            [isFront ? "name" : "headline"] = isFront ? plan.Library.Settings.Name : page.Title,
            ["description"] = page.Summary, ["inLanguage"] = "da",
        };
        if (page.Page?.Published is { } published) about["datePublished"] = Iso(published);
        if ((page.Page?.Updated ?? page.Page?.Published) is { } modified) about["dateModified"] = Iso(modified);
        if (!isFront) about["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = plan.Library.Settings.Responsible };
        return about;
    }

    private static JsonObject Trail(SitePlan plan, PlannedPage page, IReadOnlyList<Crumb> breadcrumbs) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. breadcrumbs.Select((crumb, index) => new JsonObject
        {
            ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = crumb.Title, ["item"] = plan.BaseUrl + (crumb.Address ?? page.Address.Value),
        })]),
    };

    private static JsonObject Dataset(SitePlan plan, IGrouping<string, DataFile> files) => new()
    {
        ["@type"] = "Dataset", ["name"] = files.Key, ["description"] = files.First().Description, ["inLanguage"] = "da", ["license"] = DataFiles.License,
        ["distribution"] = new JsonArray([.. files.Select(file => new JsonObject
        {
            ["@type"] = "DataDownload", ["encodingFormat"] = file.MediaType, ["contentUrl"] = plan.BaseUrl + file.Address,
        })]),
    };

    private static JsonObject Glossary(SitePlan plan, PlannedPage page) => new()
    {
        ["@type"] = "DefinedTermSet", ["@id"] = $"{plan.BaseUrl}{page.Address}#ordliste", ["name"] = page.Title,
        ["hasDefinedTerm"] = new JsonArray([.. plan.Library.Terms.Values.OrderBy(term => term.Name, DanishOrder.Comparer).Select(term => new JsonObject
        {
            ["@type"] = "DefinedTerm", ["name"] = term.Name, ["url"] = $"{plan.BaseUrl}{page.Address}#{PageAnchors.Of(term.Id)}",
        })]),
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
