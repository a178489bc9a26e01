using System.Xml.Linq;

namespace Vidensportal.Site.Tests.Plan;

public sealed class SiteIndexFilesTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Site = """
        -- index.md --
        ---
        type: forside
        ---
        -- 404.md --
        -- skjult.md --
        ---
        noindex: ja
        ---
        -- varme.md --
        ---
        udgivet: 2026-01-02
        emner: [sagstal]
        ---
        -- vand.md --
        ---
        udgivet: 2026-01-02
        opdateret: 2026-05-06
        aliasser: [/gammel/vand/, /h2o/]
        titel: Vand & <varme>
        ---
        """;

    [Fact]
    public void The_sitemap_has_every_page_that_search_engines_may_show_with_its_last_change()
    {
        var urls = TestSite.Build(Site).Xml("/sitemap.xml").Root!.Elements(Sitemap + "url")
            .Select(url => $"{url.Element(Sitemap + "loc")!.Value} {url.Element(Sitemap + "lastmod")?.Value}".TrimEnd());

        Assert.Equal(
            [
                "https://eksempel.dk/ 2026-01-01", "https://eksempel.dk/emner/sagstal/",
                "https://eksempel.dk/vand/ 2026-05-06", "https://eksempel.dk/varme/ 2026-01-02",
            ],
            urls);
    }

    [Theory]
    [InlineData("status: kladde")]
    [InlineData("udgivet: 2027-01-01")]
    [InlineData("udloeber: 2026-01-01")]
    public void The_sitemap_has_no_drafts_also_when_they_are_shown(string field)
    {
        var site = TestSite.Build($"-- a.md --\n---\n{field}\n---\n", drafts: true);

        Assert.Equal("noindex", site.Page("/a/").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("/a/", site["/sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Robots_txt_names_the_sitemap() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://ny.dk/sitemap.xml\n", TestSite.Build(Site, baseUrl: "https://ny.dk")["/robots.txt"]);

    [Fact]
    public void An_alias_is_a_page_that_leads_on()
    {
        var page = TestSite.Build(Site).Page("/gammel/vand/");

        Assert.Equal("0; url=/vand/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://eksempel.dk/vand/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("Vand & <varme>", page.QuerySelector("a[href='/vand/']")!.TextContent);
    }

    [Fact]
    public void Static_hosts_get_the_aliases_and_the_addresses_without_ending() =>
        Assert.Equal(
            """
            /gammel/vand/ /vand/ 301
            /h2o/ /vand/ 301
            /api/v1/:register /api/v1/:register.json 200
            /api/v1/:register/:id /api/v1/:register/:id.json 200

            """.ReplaceLineEndings("\n"),
            TestSite.Build(Site)["/_redirects"]);

    [Fact]
    public void An_unpublished_page_has_no_aliases_either()
    {
        var site = TestSite.Build("-- a.md --\n---\nstatus: kladde\naliasser: [/gammel/]\n---\n");

        Assert.False(site.Has("/gammel/"));
        Assert.DoesNotContain("/gammel/", site["/_redirects"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_404_page_lies_where_static_hosts_look_for_it_and_has_no_address_of_its_own()
    {
        var site = TestSite.Build(Site);

        Assert.True(site.Has("/404.html"));
        Assert.False(site.Has("/404/"));
        Assert.Equal("noindex", site.Page("/404.html").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(site.Page("/404.html").QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public void Static_hosts_get_the_security_headers_and_a_year_for_fingerprinted_assets() =>
        Assert.Equal(
            """
            /*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
              Cross-Origin-Opener-Policy: same-origin
              Strict-Transport-Security: max-age=31536000
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            /api/*
              Access-Control-Allow-Origin: *
              Content-Language: da
            /api/v1/*
              Link: <https://creativecommons.org/licenses/by/4.0/deed.da>; rel="license"
            /data/*
              Access-Control-Allow-Origin: *
              Content-Language: da
              Link: <https://creativecommons.org/licenses/by/4.0/deed.da>; rel="license"
            /data/katalog.ttl
              Content-Type: text/turtle; charset=utf-8

            """.ReplaceLineEndings("\n"),
            TestSite.Build(Site)["/_headers"]);
}
