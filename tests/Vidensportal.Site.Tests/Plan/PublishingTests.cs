namespace Vidensportal.Site.Tests.Plan;

public sealed class PublishingTests
{
    private const string Dated = """
        -- varme.md --
        ---
        status: udgivet
        udgivet: 2026-03-01
        udloeber: 2026-06-01
        ---
        """;

    [Fact]
    public void Fields_and_text_become_a_page_at_the_address_of_its_path()
    {
        var site = TestSite.Build("""
            -- modellen/faerre-sager.md --
            ---
            titel: Færre sager
            resume: Hver socialrådgiver fik omkring halvt så mange sager som før, og det gav tid.
            ---
            Antallet **faldt**.
            """);

        var page = site.Page("/modellen/faerre-sager/");

        Assert.Equal("Færre sager – Prøve", page.Title);
        Assert.Equal("Færre sager", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Hver socialrådgiver fik omkring halvt så mange sager som før, og det gav tid.", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Contains("<p>Antallet <strong>faldt</strong>.</p>", page.QuerySelector("main .prose")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kladde", false)]
    [InlineData("til-gennemsyn", false)]
    [InlineData("udgivet", true)]
    [InlineData("foraeldet", true)]
    public void Only_a_published_or_outdated_page_is_on_the_site(string status, bool isThere) =>
        Assert.Equal(isThere, TestSite.Build($"-- varme.md --\n---\nstatus: {status}\n---\n").Has("/varme/"));

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-05-31", true)]
    [InlineData("2026-06-01", false)]
    public void A_page_is_there_from_the_day_of_publishing_until_the_day_it_expires(string asOf, bool isThere) =>
        Assert.Equal(isThere, TestSite.Build(Dated, asOf).Has("/varme/"));

    [Theory]
    [InlineData("2026-02-28")]
    [InlineData("2026-06-01")]
    public void Waiting_and_expired_pages_are_shown_among_drafts(string asOf) =>
        Assert.True(TestSite.Build(Dated, asOf, drafts: true).Has("/varme/"));

    [Theory]
    [InlineData("kladde")]
    [InlineData("til-gennemsyn")]
    public void A_draft_says_so_and_is_kept_from_search_engines(string status)
    {
        var page = TestSite.Build($"-- varme.md --\n---\nstatus: {status}\n---\n", drafts: true).Page("/varme/");

        Assert.Contains("Siden er en kladde. Den er ikke udgivet.", page.QuerySelector(".notice--draft")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_waiting_page_among_drafts_says_when_it_is_published()
    {
        var page = TestSite.Build(Dated, "2026-02-28", drafts: true).Page("/varme/");

        Assert.Contains("Siden udgives 1.\u00A0marts 2026.", page.QuerySelector(".notice--draft")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_page_has_no_draft_notice_also_when_drafts_are_included() =>
        Assert.Null(TestSite.Build(Dated, "2026-04-01", drafts: true).Page("/varme/").QuerySelector(".notice--draft"));

    [Fact]
    public void An_outdated_page_says_so() =>
        Assert.Contains("Siden er forældet.", TestSite.Build("-- varme.md --\n---\nstatus: foraeldet\n---\n").Page("/varme/").QuerySelector(".notice--outdated")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_page_about_changed_law_says_so_with_a_link()
    {
        var page = TestSite.Build("""
            -- varme.md --
            ---
            lovStatus: {henviser: lovgivning pr. 2015, aendret: ja, se: /loven/}
            ---
            -- loven.md --
            """).Page("/varme/");

        var notice = page.QuerySelector(".notice--warning")!;
        Assert.Contains("Siden henviser til lovgivning pr. 2015. Loven er ændret siden.", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal("/loven/", notice.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_banner_stands_on_every_page_under_its_address_but_not_on_the_page_it_links_to()
    {
        var site = TestSite.Build("""
            -- site.yaml --
            bannere: [{under: /modellen/, tekst: Kilderne er gamle., link: /modellen/siden/, linkTekst: Se mere}]
            -- modellen/index.md --
            -- modellen/sager.md --
            -- modellen/siden.md --
            -- andet.md --
            """);

        Assert.Equal(
            ["/modellen/", "/modellen/sager/"],
            new[] { "/andet/", "/modellen/", "/modellen/sager/", "/modellen/siden/" }.Where(address => site[address].Contains("Kilderne er gamle.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_on_the_site_speaks_of_a_page_that_is_not_published()
    {
        var site = TestSite.Build("""
            -- index.md --
            ---
            type: forside
            ---
            {{liste undersider}}

            {{liste oversigt}}
            -- hemmelig.md --
            ---
            titel: Endnu ikke
            status: kladde
            emner: [sagstal]
            ---
            -- nyheder/2027/senere.md --
            ---
            titel: Endnu ikke
            type: nyhed
            dato: 2027-01-01
            udgivet: 2027-01-01
            aendringer: [{dato: 2027-01-01, slags: rettelse, tekst: Endnu ikke.}]
            ---
            """);

        Assert.DoesNotContain(site.Addresses.Where(address => !address.StartsWith("/assets/", StringComparison.Ordinal)), address => site[address].Contains("Endnu ikke", StringComparison.Ordinal));
    }
}
