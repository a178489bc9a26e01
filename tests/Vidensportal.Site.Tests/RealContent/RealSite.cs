using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Vidensportal.Content.Library;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.RealContent;

/// <summary>The portal's own content, built once for all tests, every page parsed.</summary>
public sealed class RealSite
{
    public RealSite()
    {
        var result = StaticSite.Create(ContentLoader.LoadFolder(Repository.Content), TestSite.Options("2026-12-01"), ThemeAssets.Load());
        Assert.Empty(result.Faults);
        Site = result.Site!;
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        Pages = [.. Site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file.Path, parser.ParseDocument(Encoding.UTF8.GetString(file.Bytes))))];
    }

    public StaticSite Site { get; }

    /// <summary>Every page and alias by its file.</summary>
    public IReadOnlyList<(string Path, IHtmlDocument Html)> Pages { get; }

    /// <summary>Those that the theme draws, without the pages at old addresses.</summary>
    public IEnumerable<(string Path, IHtmlDocument Html)> Themed => Pages.Where(page => page.Html.QuerySelector("meta[http-equiv=refresh]") is null);

    /// <summary>The file that answers an address as a static host finds it; null when nothing lies there.</summary>
    public SiteFile? FileAt(string address)
    {
        var path = address[1..] + (address.EndsWith('/') ? "index.html" : "");
        return Site.Find(path) ?? (address.StartsWith("/api/v1/", StringComparison.Ordinal) ? Site.Find(path + ".json") : null);
    }
}
