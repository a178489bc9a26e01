using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Rendering;

namespace Vidensportal.Site.Plan;

/// <summary>What machines read of the whole site: sitemap, robots, redirects.</summary>
internal static class SiteIndexFiles
{
    public static byte[] Sitemap(SitePlan plan)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in plan.Pages.Where(page => !page.NoIndex && !page.IsStandIn))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", plan.BaseUrl + page.Address);
                if ((page.Page?.Updated ?? page.Page?.Published) is { } date)
                    xml.WriteElementString("lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    public static byte[] Robots(SitePlan plan) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {plan.BaseUrl}/sitemap.xml\n");

    /// <summary>Redirects as static hosts read them: old addresses, and data without an ending.</summary>
    public static byte[] Redirects(SitePlan plan)
    {
        var lines = new StringBuilder();
        foreach (var (alias, page) in Aliases(plan)) lines.Append(CultureInfo.InvariantCulture, $"{alias} {page.Address} 301\n");
        foreach (var page in plan.Gone) lines.Append(CultureInfo.InvariantCulture, $"{page.Address} {page.Address}index.html 410\n");
        lines.Append("/api/v1/:register /api/v1/:register.json 200\n");
        lines.Append("/api/v1/:register/:id /api/v1/:register/:id.json 200\n");
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    public static IEnumerable<(PageAddress Alias, PlannedPage Page)> Aliases(SitePlan plan) =>
        plan.Pages.SelectMany(page => (page.Page?.Aliases ?? []).Select(alias => (alias, page)));

    /// <summary>What stands where a page was that is gone: the reason, and the way on. A host that can't answer 410 shows it all the same.</summary>
    public static byte[] GonePage(SitePlan plan, Page page, IReadOnlyDictionary<string, string> assets)
    {
        var settings = plan.Library.Settings;
        // Not even its title: that may be what was wrong.
        var search = plan.Find("/soeg/") is null ? "" : "<li><a href=\"/soeg/\">Søg på portalen</a></li>";
        var body = $"<p>Redaktionens begrundelse: {WebUtility.HtmlEncode(page.Withdrawal!.Reason)}</p><ul class=\"bullet-list\"><li><a href=\"/\">Gå til forsiden</a></li>{search}</ul>";
        return Encoding.UTF8.GetBytes(PlainPageRenderer.Render(new("Siden er trukket tilbage", body, assets) { SiteName = settings.ShortName }));
    }

    /// <summary>A page at an old address, for hosts that know no redirects.</summary>
    public static byte[] AliasPage(SitePlan plan, PlannedPage page)
    {
        var title = WebUtility.HtmlEncode(page.Title);
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="da">
            <head>
            <meta charset="utf-8">
            <title>{title}</title>
            <link rel="canonical" href="{plan.BaseUrl}{page.Address}">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={page.Address}">
            </head>
            <body><h1>Siden er flyttet</h1><p><a href="{page.Address}">{title}</a></p></body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
