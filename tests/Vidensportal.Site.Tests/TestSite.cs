using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Vidensportal.Content.Files;
using Vidensportal.Content.Library;
using Vidensportal.Site.Plan;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests;

/// <summary>A small site built in memory from one string, with the real theme. Required fields that the string leaves out are filled in.</summary>
internal sealed class TestSite
{
    public const string Today = "2026-11-22";
    private static readonly ThemeAssets Assets = ThemeAssets.Load();
    private readonly StaticSite _site;

    private TestSite(StaticSite site) => _site = site;

    public static TestSite Build(string archive, string asOf = Today, bool drafts = false, string? baseUrl = null, params ContentFile[] media)
    {
        var result = Create(archive, Options(asOf, drafts, baseUrl), null, media);
        Assert.Empty(result.Faults);
        return new(result.Site!);
    }

    /// <summary>Every fault as an editor sees it.</summary>
    public static IReadOnlyList<string> FaultsOf(string archive, params ContentFile[] media) =>
        [.. Create(archive, Options(Today), null, media).Faults.Select(fault => fault.ToString())];

    /// <summary>The whole site, for tests of what is written to disk.</summary>
    public static StaticSite Create(string archive, StaticSite? previous = null, string asOf = Today, params ContentFile[] media)
    {
        var result = Create(archive, Options(asOf), previous, media);
        Assert.Empty(result.Faults);
        return result.Site!;
    }

    public static PlanOptions Options(string asOf, bool drafts = false, string? baseUrl = null) => new()
    {
        AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture), IncludesDrafts = drafts, BaseUrl = baseUrl,
    };

    private static SiteResult Create(string archive, PlanOptions options, StaticSite? previous, ContentFile[] media)
    {
        var loaded = ContentLoader.Load([.. TestContent.Files(ContentDefaults.Complete(archive)).Concat(media).OrderBy(file => file.Path, StringComparer.Ordinal)], []);
        return StaticSite.Create(loaded, options, Assets, previous);
    }

    /// <summary>Every address with a page or a file.</summary>
    public IReadOnlyList<string> Addresses => [.. _site.Files.Select(file => "/" + (file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path))];

    public bool Has(string address) => _site.Find(PathOf(address)) is not null;

    public byte[] Bytes(string address) => (_site.Find(PathOf(address)) ?? throw new KeyNotFoundException($"{address} is not among {string.Join(' ', Addresses)}")).Bytes;

    /// <summary>The text of a file, as it is.</summary>
    public string this[string address] => Encoding.UTF8.GetString(Bytes(address));

    public IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(this[address]);

    /// <summary>The page's main part, without what stands on every page.</summary>
    public AngleSharp.Dom.IElement Main(string address) => Page(address).QuerySelector("main")!;

    public JsonNode Json(string address) => JsonNode.Parse(Bytes(address))!;

    public XDocument Xml(string address) => XDocument.Parse(this[address]);

    private static string PathOf(string address) => address[1..] + (address.EndsWith('/') ? "index.html" : "");
}
