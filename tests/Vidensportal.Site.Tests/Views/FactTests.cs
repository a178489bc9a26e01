namespace Vidensportal.Site.Tests.Views;

public sealed class FactTests
{
    [Fact]
    public void Facts_are_numbered_in_the_order_in_which_they_are_read_also_within_tables_and_boxes()
    {
        var main = TestSite.Build("""
            -- a.md --
            Først {{fakta F03}}, så {{fakta F01}}, og igen {{fakta F03}}.

            | A |
            | --- |
            | {{fakta F04}} |

            ::: bemaerk
            Til sidst {{fakta F02}}{{belaeg F05}}.
            :::
            -- fakta/F01.yaml --
            vaerdi: 31
            enhed: sager
            -- fakta/F02.yaml --
            vaerdi: 32
            enhed: sager
            -- fakta/F03.yaml --
            vaerdi: 33
            enhed: sager
            -- fakta/F04.yaml --
            vaerdi: 34
            enhed: sager
            -- fakta/F05.yaml --
            """).Main("/a/");

        Assert.Equal(["1", "2", "1", "3", "4", "5"], main.QuerySelectorAll(".prose button.fact-mark").Select(mark => mark.TextContent));
        Assert.Equal(
            ["1 F03", "2 F01", "3 F04", "4 F02", "5 F05"],
            main.QuerySelectorAll(".source-section__fact").Select(item => $"{item.GetAttribute("value")} {item.QuerySelector("p")!.TextContent.Split(' ')[2]}"));
    }

    [Fact]
    public void Key_figures_of_the_front_page_are_numbered_before_the_text()
    {
        var page = TestSite.Build("""
            -- index.md --
            ---
            type: forside
            noegletal: [{fakta: F02, tekst: Børn på institution}]
            ---
            Teksten nævner {{fakta F01}}.
            -- fakta/F01.yaml --
            vaerdi: 31
            enhed: sager
            -- fakta/F02.yaml --
            tal: {foer: {vaerdi: 12, enhed: boern}, efter: {vaerdi: 4, enhed: boern}}
            """).Main("/");

        Assert.Equal(["1", "2"], page.QuerySelectorAll("button.fact-mark").Select(mark => mark.TextContent));
        Assert.Contains("12 → 4", page.QuerySelector(".key-figures")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("fra 12 til 4", page.QuerySelector(".key-figures .visually-hidden")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_opens_what_stands_behind_the_figure()
    {
        var page = TestSite.Build("""
            -- a.md --
            Det faldt med {{fakta F33}}.
            -- register.md --
            {{liste fakta}}
            -- fakta/F33.yaml --
            udsagn: Udgifterne faldt med 3,7 mio. kr. fra 2013 til 2014.
            vaerdi: -3700000
            enhed: kr
            periode: {fra: 2013, til: 2014}
            omraade: projektdistrikter
            slags: maalt
            brutto: ja
            note: Lønnen er ikke trukket fra.
            """).Page("/a/");

        var mark = page.QuerySelector(".prose button.fact-mark")!;
        var opened = page.GetElementById(mark.GetAttribute("popovertarget")!)!;
        Assert.StartsWith("Kilde 1", mark.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal("Det faldt med 3,7\u00A0mio.\u00A0kr.1.", page.QuerySelector(".prose p")!.TextContent);
        Assert.Contains("Udgifterne faldt med 3,7\u00A0mio.\u00A0kr. fra 2013 til 2014.", opened.TextContent, StringComparison.Ordinal);
        Assert.Contains("2013–2014", opened.TextContent, StringComparison.Ordinal);
        Assert.Contains("projektdistrikterne", opened.TextContent, StringComparison.Ordinal);
        Assert.Contains("målt, brutto", opened.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kilden S1, linje\u00A01", opened.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lønnen er ikke trukket fra.", opened.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/kilder/s1/", "/register/#f33"], opened.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_figure_whose_fact_is_disputed_says_so_where_it_stands()
    {
        var main = TestSite.Build("""
            -- a.md --
            Det faldt med {{fakta F33}}.

            Det steg med {{fakta F34}}.

            Og {{fakta F33}} igen.
            -- register.md --
            {{liste uoverensstemmelser}}
            -- fakta/F33.yaml --
            vaerdi: 37
            enhed: sager
            uoverensstemmelser: [D02]
            -- fakta/F34.yaml --
            vaerdi: 12
            enhed: sager
            -- uoverensstemmelser/D02.yaml --
            """).Main("/a/");

        Assert.Equal([true, false, true], main.QuerySelectorAll(".prose p").Select(paragraph => paragraph.TextContent.Contains("Kilderne er ikke enige", StringComparison.Ordinal)));
        Assert.Equal("/register/#d02", main.QuerySelector(".prose a.disagreement-mark")!.GetAttribute("href"));
        Assert.Contains("D02: Emnet i D02", main.QuerySelector(".disagreements-on-page")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-- a.md --\n{{belaeg F33}}")]
    [InlineData("-- a.md --\n::: bemaerk\n{{fakta F33}} børn.\n:::")]
    [InlineData("-- a.md --\n| A |\n| --- |\n| {{fakta F33}} |")]
    [InlineData("-- a.md --\n- {{fakta F33}} børn")]
    [InlineData("-- a.md --\n---\nikkeOplyst: [\"Om {{fakta F33}} er alle.\"]\n---")]
    [InlineData("-- a.md --\n---\ntype: resultatside\nbegraensninger: [\"Om {{fakta F33}} er alle.\"]\n---")]
    [InlineData("-- a.md --\n---\ntype: guide\ntjekliste: [\"Om {{fakta F33}} er alle.\"]\n---")]
    [InlineData("-- a.md --\n---\ntype: guide\nforudsaetninger: [\"Om {{fakta F33}} er alle.\"]\n---")]
    [InlineData("-- a.md --\n{{liste kerneelementer}}\n-- kerneelementer/KE1.yaml --\nfakta: [F33]")]
    [InlineData("-- a.md --\n{{liste ordliste}}\n-- ordliste/ppr.yaml --\ndefinition: Mindst {{fakta F33}} børn.")]
    [InlineData("-- a.md --\n{{figur udgifter}}\n-- figurer/udgifter.yaml --\nslags: aendring\nraekker: [{navn: Projektet, tal: [F33]}]")]
    [InlineData("-- a.md --\n{{figur trappe}}\n-- figurer/trappe.yaml --\nslags: trappe\nraekker: [{navn: Nederst, fakta: [F33]}]")]
    [InlineData("-- a.md --\n{{figur linje}}\n-- figurer/linje.yaml --\nslags: tidslinje\nraekker: [{navn: I 2013, tekst: Det begyndte., fakta: [F33]}]")]
    public void A_disputed_figure_says_so_wherever_it_stands(string page)
    {
        var main = TestSite.Build($$$"""
            {{{page}}}
            -- fakta/F33.yaml --
            vaerdi: 37
            enhed: boern
            uoverensstemmelser: [D02]
            -- uoverensstemmelser/D02.yaml --
            """).Main("/a/");

        foreach (var apart in main.QuerySelectorAll(".fact-popovers, .source-section, .disagreements-on-page").ToList()) apart.Remove();
        Assert.Contains("Kilderne er ikke enige", main.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_in_an_explanation_that_a_box_does_not_show_take_no_number()
    {
        var site = TestSite.Build("""
            -- a.md --
            {{uenighed D02}}

            Det var {{fakta F02}}.
            -- register.md --
            {{liste uoverensstemmelser}}
            -- fakta/F01.yaml --
            vaerdi: 31
            enhed: sager
            -- fakta/F02.yaml --
            vaerdi: 32
            enhed: sager
            -- uoverensstemmelser/D02.yaml --
            muligForklaring: Det kan skyldes de {{fakta F01}} sager.
            """);

        Assert.Equal(["1"], site.Main("/a/").QuerySelectorAll("button.fact-mark").Select(mark => mark.TextContent));
        Assert.Equal(["1"], site.Main("/register/").QuerySelectorAll("button.fact-mark").Select(mark => mark.TextContent));
        Assert.Contains("Udsagnet i F02", site.Main("/a/").QuerySelector(".source-section__fact")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sources_of_a_page_are_those_behind_its_facts()
    {
        var main = TestSite.Build("""
            -- a.md --
            Det var {{fakta F01}}, og {{fakta X01}} siden.
            -- fakta/F01.yaml --
            vaerdi: 31
            enhed: sager
            -- fakta/X01.yaml --
            vaerdi: 12
            enhed: sager
            belaeg: [{kilde: E04, sted: side to}]
            -- kilder/e04.md --
            ---
            type: kilde
            titel: Slutevalueringen
            slags: rapport
            udgiver: VIVE
            dato: 2018-03-01
            ---
            -- kilder/e05.md --
            ---
            type: kilde
            titel: Ikke brugt
            ---
            """).Main("/a/");

        Assert.Equal(
            ["Kilden S1 | rapport, Udgiveren, uden dato | False", "Slutevalueringen | rapport, VIVE, 1.\u00A0marts 2018 | True"],
            main.QuerySelectorAll(".source-section__sources li").Select(item =>
                $"{item.QuerySelector("a")!.TextContent} | {item.QuerySelector("p")!.TextContent} | {item.QuerySelector(".outside-label") is not null}"));
    }

    [Fact]
    public void A_fact_from_outside_the_five_sources_says_so()
    {
        var page = TestSite.Build("""
            -- a.md --
            Det var {{fakta X01}}.
            -- fakta/X01.yaml --
            vaerdi: 31
            enhed: sager
            belaeg: [{kilde: E04, sted: side to}]
            -- kilder/e04.md --
            ---
            type: kilde
            ---
            """).Page("/a/");

        const string label = "Fundet uden for de fem kilder, ikke gennemgået af redaktionen";
        Assert.Contains(label, page.QuerySelector(".fact-popover")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(label, page.QuerySelector(".source-section__fact")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(label, page.QuerySelector(".source-section__sources")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_calculation_shows_its_arithmetic_and_the_evidence_of_what_it_builds_on()
    {
        var page = TestSite.Build("""
            -- a.md --
            Det giver {{fakta B02}}.
            -- fakta/F33.yaml --
            -- fakta/B01.yaml --
            vaerdi: 2750000
            enhed: kr
            slags: egen-beregning
            udregning: Halvdelen af tallet i F33.
            bygger-paa: [F33]
            -- fakta/B02.yaml --
            vaerdi: 950000
            enhed: kr
            slags: egen-beregning
            udregning: 3.700.000 kr. − 2.750.000 kr. = 950.000 kr.
            bygger-paa: [B01]
            """).Page("/a/");

        var opened = page.QuerySelector(".fact-popover")!;
        Assert.Contains("Egen beregning: 3.700.000\u00A0kr. − 2.750.000\u00A0kr. = 950.000\u00A0kr.", opened.TextContent, StringComparison.Ordinal);
        Assert.Contains("Slagsegen beregning", opened.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kilden S1, linje\u00A01", opened.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kilden S1", page.QuerySelector(".source-section__sources")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Calculations_that_build_on_each_other_in_a_ring_do_not_hang_the_build()
    {
        var archive = """
            -- a.md --
            Det giver {{fakta B01}}.
            -- fakta/B01.yaml --
            vaerdi: 40
            enhed: sager
            slags: egen-beregning
            udregning: 20 + 20 = 40
            bygger-paa: [B01]
            """;

        if (TestSite.FaultsOf(archive).Count == 0) Assert.NotEmpty(TestSite.Build(archive)["/a/"]);
    }

    [Fact]
    public void A_calculation_on_outside_facts_is_labelled_as_one()
    {
        var page = TestSite.Build("""
            -- a.md --
            Det giver {{fakta B01}}.
            -- fakta/X01.yaml --
            vaerdi: 20
            enhed: sager
            belaeg: [{kilde: E04, sted: side to}]
            -- fakta/B01.yaml --
            vaerdi: 40
            enhed: sager
            slags: egen-beregning
            udregning: 20 + 20 = 40
            bygger-paa: [X01]
            -- kilder/e04.md --
            ---
            type: kilde
            ---
            """).Page("/a/");

        Assert.NotNull(page.QuerySelector(".fact-popover .outside-label"));
    }

    [Fact]
    public void The_register_tells_of_each_fact_where_it_is_used()
    {
        var register = TestSite.Build("""
            -- a.md --
            ---
            titel: Om sager
            ---
            Der var {{fakta F01.foer}}.
            -- register.md --
            {{liste fakta}}
            -- fakta/F01.yaml --
            tal: {foer: {vaerdi: 40, enhed: sager}, efter: {vaerdi: [20, 25], enhed: sager, kvalifikator: ca}}
            -- fakta/F02.yaml --
            vaerdi: -12.5
            enhed: pct
            """).Main("/register/");

        Assert.Equal(["før40\u00A0sager", "efterca.\u00A020–25\u00A0sager"], register.QuerySelectorAll("#f01 .register-entry__rows > div").Take(2).Select(row => row.TextContent));
        Assert.Equal("/a/", register.QuerySelector("#f01 .register-entry__pages a")!.GetAttribute("href"));
        Assert.Contains("−12,5\u00A0%", register.QuerySelector("#f02")!.TextContent, StringComparison.Ordinal);
    }
}
