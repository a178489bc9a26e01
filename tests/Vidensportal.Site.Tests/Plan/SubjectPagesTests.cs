namespace Vidensportal.Site.Tests.Plan;

public sealed class SubjectPagesTests
{
    private const string Site = """
        -- site.yaml --
        emner:
          - {id: sagstal, navn: Sagstal, beskrivelse: Hvor mange sager en har.}
          - {id: oekonomi, navn: Økonomi, beskrivelse: Hvad det koster.}
        maalgrupper:
          - {id: leder, navn: Ledere, beskrivelse: Dig der leder.}
          - {id: politiker, navn: Politikere, beskrivelse: Dig der beslutter.}
        -- emner/index.md --
        ---
        titel: Emner
        ---
        {{liste emner}}

        {{liste maalgrupper}}
        -- a.md --
        ---
        titel: Færre sager
        emner: [sagstal]
        maalgrupper: [leder]
        ---
        -- b.md --
        ---
        titel: Møder
        emner: [sagstal]
        ---
        -- c.md --
        ---
        titel: Kladden
        emner: [oekonomi]
        maalgrupper: [politiker]
        status: kladde
        ---
        """;

    [Theory]
    [InlineData("/emner/sagstal/", "Emne: Sagstal", "/a/ /b/")]
    [InlineData("/emner/for-leder/", "Skrevet til: Ledere", "/a/")]
    public void A_topic_and_an_audience_have_a_page_that_lists_their_pages(string address, string title, string pages)
    {
        var main = TestSite.Build(Site).Main(address);

        Assert.Equal(title, main.QuerySelector("h1")!.TextContent);
        Assert.Equal(pages, string.Join(' ', main.QuerySelectorAll(".page-cards a").Select(link => link.GetAttribute("href"))));
    }

    [Theory]
    [InlineData("/emner/oekonomi/")]
    [InlineData("/emner/for-politiker/")]
    public void A_subject_without_published_pages_has_no_page(string address) =>
        Assert.False(TestSite.Build(Site).Has(address));

    [Fact]
    public void The_lists_of_subjects_count_the_pages_and_leave_out_the_empty_ones()
    {
        var cards = TestSite.Build(Site).Main("/emner/").QuerySelectorAll(".page-cards__item")
            .Select(card => $"{card.QuerySelector("a")!.TextContent} {card.QuerySelector("a")!.GetAttribute("href")} {card.QuerySelector("p")!.TextContent}");

        Assert.Equal(["Sagstal /emner/sagstal/ 2 sider", "Ledere /emner/for-leder/ 1 side"], cards);
    }

    [Fact]
    public void A_page_links_to_its_subjects()
    {
        var links = TestSite.Build(Site).Main("/a/").QuerySelectorAll(".article-footer dd a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}");

        Assert.Equal(["Sagstal /emner/sagstal/", "Ledere /emner/for-leder/"], links);
    }

    [Fact]
    public void A_page_that_somebody_wrote_stands_instead_of_the_gathered_one()
    {
        var site = TestSite.Build(Site + "\n-- emner/sagstal.md --\n---\ntitel: Skrevet om sagstal\n---\n");

        Assert.Equal("Skrevet om sagstal", site.Main("/emner/sagstal/").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void An_old_address_that_leads_on_stands_instead_of_the_gathered_page()
    {
        var site = TestSite.Build(Site + "\n-- d.md --\n---\naliasser: [/emner/sagstal/]\n---\n");

        Assert.Contains("url=/d/", site["/emner/sagstal/"], StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/emner/sagstal/\"", site["/a/"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_404_page_is_not_gathered()
    {
        var site = TestSite.Build(Site + "\n-- 404.md --\n---\nemner: [sagstal]\n---\n");

        Assert.DoesNotContain("/404/", site["/emner/sagstal/"], StringComparison.Ordinal);
    }
}
