namespace Vidensportal.Site.Tests.Plan;

public sealed class NavigationTests
{
    private const string Model = """
        -- site.yaml --
        menu: [modellen]
        -- index.md --
        ---
        type: forside
        ---
        -- modellen/index.md --
        ---
        type: modelside
        titel: Modellen
        ---
        -- modellen/anden.md --
        ---
        type: modelside
        titel: Anden
        raekkefoelge: 20
        ---
        -- modellen/foerste.md --
        ---
        type: modelside
        titel: Første
        kortTitel: Den første
        raekkefoelge: 10
        ---
        -- modellen/skjult.md --
        ---
        type: modelside
        titel: Skjult
        raekkefoelge: 15
        skjulIMenu: ja
        ---
        """;

    [Fact]
    public void Breadcrumbs_go_from_the_front_page_to_the_page_itself()
    {
        var crumbs = Crumbs(TestSite.Build(Model), "/modellen/foerste/");

        Assert.Equal(["Forside /", "Modellen /modellen/", "Den første -"], crumbs);
    }

    [Fact]
    public void Breadcrumbs_skip_folders_that_are_no_page()
    {
        var site = TestSite.Build("""
            -- index.md --
            ---
            type: forside
            ---
            -- nyheder/index.md --
            -- nyheder/2026/aaben.md --
            ---
            type: nyhed
            titel: Portalen er åben
            ---
            """);

        Assert.Equal(["Forside /", "Siden nyheder /nyheder/", "Portalen er åben -"], Crumbs(site, "/nyheder/2026/aaben/"));
    }

    [Fact]
    public void Neither_the_front_page_nor_the_404_page_has_breadcrumbs()
    {
        var site = TestSite.Build("-- index.md --\n---\ntype: forside\n---\n-- 404.md --\n");

        Assert.Empty(Crumbs(site, "/"));
        Assert.Empty(Crumbs(site, "/404.html"));
    }

    [Fact]
    public void The_section_menu_lists_the_pages_in_their_order_without_the_hidden_ones_and_marks_the_current()
    {
        var items = TestSite.Build(Model).Page("/modellen/anden/").QuerySelectorAll("nav[aria-label=Modellen] li a")
            .Select(link => $"{link.TextContent} {link.GetAttribute("href")} {link.GetAttribute("aria-current")}".TrimEnd());

        Assert.Equal(["Den første /modellen/foerste/", "Anden /modellen/anden/ page"], items);
    }

    [Theory]
    [InlineData("/modellen/", true)]
    [InlineData("/modellen/skjult/", true)]
    [InlineData("/kontakt/", false)]
    [InlineData("/kontakt/mere/", false)]
    [InlineData("/", false)]
    public void Only_sections_of_the_main_menu_have_a_section_menu(string address, bool hasMenu)
    {
        var site = TestSite.Build(Model + "\n-- kontakt/index.md --\n-- kontakt/mere.md --\n");

        Assert.Equal(hasMenu, site.Page(address).QuerySelector("nav[aria-label=Modellen]") is not null);
    }

    [Fact]
    public void The_section_menu_of_sources_does_not_list_them_all()
    {
        var site = TestSite.Build("""
            -- site.yaml --
            menu: [kilder]
            -- kilder/index.md --
            ---
            titel: Kilder
            ---
            -- kilder/s1.md --
            ---
            type: kilde
            ---
            -- kilder/om.md --
            ---
            titel: Om kilderne
            ---
            """);

        Assert.Equal(["Om kilderne"], site.Page("/kilder/").QuerySelectorAll("nav[aria-label=Kilder] li a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("/modellen/", null, "/modellen/foerste/")]
    [InlineData("/modellen/foerste/", "/modellen/", "/modellen/anden/")]
    [InlineData("/modellen/anden/", "/modellen/foerste/", null)]
    [InlineData("/modellen/skjult/", null, null)]
    public void Pages_of_the_model_lead_from_one_to_the_next(string address, string? previous, string? next)
    {
        var page = TestSite.Build(Model).Page(address);

        Assert.Equal(previous, page.QuerySelector("main a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(next, page.QuerySelector("main a[rel=next]")?.GetAttribute("href"));
    }

    [Fact]
    public void Other_types_of_page_have_no_previous_and_next()
    {
        var site = TestSite.Build("-- om/index.md --\n-- om/a.md --\n-- om/b.md --\n");

        Assert.Null(site.Page("/om/a/").QuerySelector("a[rel=prev], a[rel=next]"));
    }

    [Fact]
    public void Related_pages_are_shown_with_title_and_summary_in_the_order_written()
    {
        var site = TestSite.Build("""
            -- a.md --
            ---
            relaterede: [c, b]
            ---
            -- b.md --
            ---
            titel: B
            ---
            -- c.md --
            ---
            titel: C
            resume: Det her er resuméet af C, og det er langt nok til at stå på et kort.
            ---
            """);

        var related = site.Page("/a/").QuerySelector("section.related-pages")!;

        Assert.Equal(["/c/", "/b/"], related.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Det her er resuméet af C", related.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_related_page_that_is_not_published_is_left_out()
    {
        var site = TestSite.Build("-- a.md --\n---\nrelaterede: [b]\n---\n-- b.md --\n---\nstatus: kladde\n---\n");

        Assert.Null(site.Page("/a/").QuerySelector("section.related-pages"));
    }

    [Fact]
    public void The_main_menu_marks_the_page_and_the_section_that_the_reader_is_in()
    {
        var site = TestSite.Build(Model);

        string? Current(string address) => site.Page(address).QuerySelector("nav[aria-label=Hovedmenu] a")!.GetAttribute("aria-current");

        Assert.Equal(("page", "true", null), (Current("/modellen/"), Current("/modellen/anden/"), Current("/")));
    }

    [Fact]
    public void Pages_with_the_same_order_stand_by_title_in_danish_order()
    {
        var site = TestSite.Build("""
            -- oversigt.md --
            ---
            titel: Aaa
            ---
            {{liste oversigt}}
            -- b.md --
            ---
            titel: Århus
            ---
            -- c.md --
            ---
            titel: Østbirk
            ---
            -- d.md --
            ---
            titel: Zone
            ---
            -- e.md --
            ---
            titel: Ærø
            ---
            """);

        Assert.Equal(["Zone", "Ærø", "Østbirk", "Aaa", "Århus"], site.Main("/oversigt/").QuerySelectorAll("ul.site-map a").Select(link => link.TextContent));
    }

    private static IEnumerable<string> Crumbs(TestSite site, string address) =>
        site.Page(address).QuerySelectorAll("nav[aria-label=Brødkrumme] li").Select(crumb => $"{crumb.TextContent.Trim()} {crumb.QuerySelector("a")?.GetAttribute("href") ?? "-"}");
}
