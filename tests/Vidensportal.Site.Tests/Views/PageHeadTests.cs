using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;

namespace Vidensportal.Site.Tests.Views;

public sealed class PageHeadTests
{
    private const string Site = """
        -- index.md --
        ---
        type: forside
        titel: Velkommen
        ---
        -- data.md --
        ---
        titel: Åbne data
        udgivet: 2026-02-03
        opdateret: 2026-04-05
        ---
        {{liste filer}}

        {{liste ordliste}}
        -- ordliste/ppr.yaml --
        term: PPR
        -- nyheder/a.md --
        ---
        type: nyhed
        titel: Nyheden
        ---
        """;

    [Theory]
    [InlineData(null, "https://eksempel.dk/data/")]
    [InlineData("https://herning.dk/viden", "https://herning.dk/viden/data/")]
    public void The_canonical_address_is_the_one_that_the_site_is_built_for(string? baseUrl, string expected) =>
        Assert.Equal(expected, TestSite.Build(Site, baseUrl: baseUrl).Page("/data/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));

    [Fact]
    public void Another_base_address_stands_everywhere_the_address_of_the_site_is_written()
    {
        var site = TestSite.Build(Site, baseUrl: "https://herning.dk");

        Assert.DoesNotContain(site.Addresses.Where(address => !address.StartsWith("/assets/", StringComparison.Ordinal)), address => site[address].Contains("eksempel.dk", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_can_be_shared_with_title_text_and_picture()
    {
        var head = TestSite.Build(Site).Page("/data/").Head!;

        string? Property(string name) => head.QuerySelector($"meta[property='og:{name}']")?.GetAttribute("content");

        Assert.Equal("Åbne data", Property("title"));
        Assert.Equal(head.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property("description"));
        Assert.Equal("https://eksempel.dk/data/", Property("url"));
        Assert.Equal("da_DK", Property("locale"));
        Assert.Equal("Prøveportalen", Property("site_name"));
        Assert.StartsWith("https://eksempel.dk/assets/og-", Property("image"), StringComparison.Ordinal);
        Assert.NotNull(Property("type"));
    }

    [Theory]
    [InlineData("/", "WebSite")]
    [InlineData("/data/", "WebPage")]
    [InlineData("/nyheder/a/", "NewsArticle")]
    public void Structured_data_tells_what_the_page_is(string address, string type)
    {
        var page = Graph(TestSite.Build(Site).Page(address))[0]!;

        Assert.Equal(type, page["@type"]!.GetValue<string>());
        Assert.Equal("https://eksempel.dk" + address, page["url"]!.GetValue<string>());
        Assert.Equal("da", page["inLanguage"]!.GetValue<string>());
    }

    [Fact]
    public void Structured_data_has_dates_breadcrumbs_data_sets_and_glossary()
    {
        var graph = Graph(TestSite.Build(Site).Page("/data/"));

        Assert.Equal(("2026-02-03", "2026-04-05"), (graph[0]!["datePublished"]!.GetValue<string>(), graph[0]!["dateModified"]!.GetValue<string>()));
        Assert.Equal(
            ["1 Forside https://eksempel.dk/", "2 Åbne data https://eksempel.dk/data/"],
            OfType(graph, "BreadcrumbList").Single()["itemListElement"]!.AsArray().Select(item => $"{item!["position"]} {item["name"]} {item["item"]}"));
        Assert.Equal(
            "https://eksempel.dk/data/fakta.csv https://eksempel.dk/data/fakta.json",
            string.Join(' ', OfType(graph, "Dataset").Single(set => set["name"]!.GetValue<string>() == "Fakta")["distribution"]!.AsArray().Select(file => file!["contentUrl"])));
        Assert.Equal("https://eksempel.dk/data/#ppr", OfType(graph, "DefinedTermSet").Single()["hasDefinedTerm"]![0]!["url"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("]]> & ' æ 𝕏")]
    public void No_title_can_break_out_of_the_page(string title)
    {
        var page = TestSite.Build($"-- a.md --\n---\ntitel: \"{title}\"\n---\n").Page("/a/");

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"{title} – Prøve", page.QuerySelector("title")!.TextContent);
        Assert.Equal(title, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal(title, Graph(page)[0]!["headline"]!.GetValue<string>());
        Assert.Equal(["application/ld+json", "module"], page.Scripts.Select(script => script.Type).Distinct().Order());
    }

    [Fact]
    public void The_404_page_tells_machines_nothing_of_itself() =>
        Assert.Null(TestSite.Build("-- 404.md --\n").Page("/404.html").QuerySelector("script[type='application/ld+json']"));

    [Fact]
    public void The_front_page_is_called_as_the_site() =>
        Assert.Equal("Prøveportalen", TestSite.Build(Site).Page("/").Title);

    private static JsonArray Graph(IHtmlDocument page)
    {
        var data = JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!;
        Assert.Equal("https://schema.org", data["@context"]!.GetValue<string>());
        return data["@graph"]!.AsArray();
    }

    private static IEnumerable<JsonNode> OfType(JsonArray graph, string type) => graph.OfType<JsonNode>().Where(node => node["@type"]!.GetValue<string>() == type);
}
