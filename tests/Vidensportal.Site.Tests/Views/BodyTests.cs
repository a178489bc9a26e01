namespace Vidensportal.Site.Tests.Views;

public sealed class BodyTests
{
    [Fact]
    public void Three_headings_make_a_table_of_contents()
    {
        var page = TestSite.Build("""
            -- a.md --
            ## Færre sager
            ### Årets tal
            ## Færre sager
            ### Endnu et
            #### For dybt
            """).Page("/a/");

        Assert.Equal("På denne side", page.QuerySelector("nav.table-of-contents h2")!.TextContent);
        Assert.Equal(
            ["#faerre-sager Færre sager", "#aarets-tal Årets tal", "#faerre-sager-2 Færre sager", "#endnu-et Endnu et"],
            page.QuerySelectorAll("nav.table-of-contents a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}"));
        Assert.All(page.QuerySelectorAll("nav.table-of-contents a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Two_headings_need_no_table_of_contents() =>
        Assert.Null(TestSite.Build("-- a.md --\n## Her\n## Og der\n").Page("/a/").QuerySelector("nav.table-of-contents"));

    [Fact]
    public void A_heading_has_a_permalink_that_says_where_it_leads()
    {
        var link = TestSite.Build("-- a.md --\n## Færre *sager*\n").Page("/a/").QuerySelector("a[href='#faerre-sager']")!;

        Assert.Equal("Link til afsnittet: Færre sager", link.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_footnote_leads_down_and_back_up_again()
    {
        var page = TestSite.Build("-- a.md --\nPåstanden[^1] står her.\n\n[^1]: Noten forklarer **mere**.\n").Page("/a/");

        var mark = page.QuerySelector("main sup a, main a.footnote-ref")!;
        var note = page.GetElementById(mark.GetAttribute("href")![1..])!;
        Assert.Contains("Noten forklarer mere.", note.TextContent, StringComparison.Ordinal);
        Assert.Contains(note.QuerySelectorAll("a"), back => page.GetElementById(back.GetAttribute("href")![1..]) is { } origin && (origin == mark || origin.Contains(mark)));
    }

    [Fact]
    public void A_table_keeps_its_headings_can_scroll_and_is_aligned_without_style()
    {
        var main = TestSite.Build("""
            -- a.md --
            | Område | Kroner |
            | --- | ---: |
            | Herning | mange |
            """).Main("/a/");

        var table = main.QuerySelector("section[tabindex='0'][aria-label='Tabel 1'] table")!;
        Assert.Equal(["Område", "Kroner"], table.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal("table__number", table.QuerySelectorAll("tbody td")[1].ClassName);
        Assert.Empty(main.QuerySelectorAll("[style], [align]"));
    }

    [Theory]
    [InlineData("::: advarsel Foreløbige tal", "notice--warning", "Foreløbige tal")]
    [InlineData("::: advarsel", "notice--warning", "Vær opmærksom")]
    [InlineData("::: bemaerk", "notice--note", "Bemærk")]
    [InlineData("::: eksempel", "notice--example", "Eksempel")]
    [InlineData("::: forslag", "notice--suggestion", "Redaktionens forslag")]
    public void A_notice_has_a_title_of_its_own_or_that_of_its_kind(string opening, string name, string title)
    {
        var notice = TestSite.Build($"-- a.md --\n{opening}\nTeksten med [link](/a/).\n:::\n").Main("/a/").QuerySelector(".prose .notice")!;

        Assert.Contains(name, notice.ClassList);
        Assert.Equal(title, notice.GetAttribute("aria-label"));
        Assert.Contains("Teksten med link.", notice.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{antal 3}} ting", "tre ting")]
    [InlineData("{{antal 3 stort}} ting", "Tre ting")]
    [InlineData("{{antal 12}} ting", "12 ting")]
    public void A_count_is_written_in_words_up_to_ten(string text, string expected) => Assert.Equal(expected, Prose(text));

    [Theory]
    [InlineData("Brug {{begreb ppr}}.", "Brug PPR.", "PPR")]
    [InlineData("En {{begreb socialraadgiver}}.", "En socialrådgiver.", "socialrådgiver")]
    [InlineData("Alle {{begreb socialraadgiver \"socialrådgivere\"}}.", "Alle socialrådgivere.", "socialrådgivere")]
    public void A_word_of_the_glossary_is_a_link_to_its_entry(string text, string expected, string link)
    {
        var main = TestSite.Build($"""
            -- a.md --
            {text}
            -- ord.md --
            {Liste("ordliste")}
            -- ordliste/ppr.yaml --
            term: PPR
            -- ordliste/socialraadgiver.yaml --
            term: Socialrådgiver
            definition: Den, der **hjælper** en familie.
            """).Main("/a/");

        Assert.Equal(expected, main.QuerySelector(".prose p")!.TextContent);
        var term = main.QuerySelector(".prose p a")!;
        Assert.Equal(link, term.TextContent);
        Assert.Matches("^/ord/#(ppr|socialraadgiver)$", term.GetAttribute("href"));
    }

    [Fact]
    public void The_words_of_a_page_are_explained_once_at_its_end()
    {
        var main = TestSite.Build($"""
            -- a.md --
            En {Begreb("barn")} og et {Begreb("barn")}.

            ::: bemaerk
            En {Begreb("familie")}.
            :::
            -- ord.md --
            {Liste("ordliste")}
            -- ordliste/barn.yaml --
            term: Barn
            definition: En, der **endnu** ikke er voksen.
            -- ordliste/familie.yaml --
            term: Familie
            """).Main("/a/");

        Assert.Equal(
            ["barn: En, der endnu ikke er voksen.", "familie: Det betyder noget bestemt."],
            main.QuerySelectorAll(".terms-on-page dt").Select(term => $"{term.TextContent}: {term.NextElementSibling!.TextContent}"));
    }

    [Fact]
    public void A_named_source_is_a_link_with_its_short_name_and_counts_among_the_sources_of_the_page()
    {
        var main = TestSite.Build("""
            -- a.md --
            Det står i {{kilde S1}}.
            -- kilder/s1.md --
            ---
            type: kilde
            titel: Midtvejsevaluering af projektet
            kortTitel: KORAs notat
            ---
            """).Main("/a/");

        Assert.Equal("Det står i KORAs notat.", main.QuerySelector(".prose p")!.TextContent);
        Assert.Equal("/kilder/s1/", main.QuerySelector(".prose p a")!.GetAttribute("href"));
        Assert.Contains("Midtvejsevaluering af projektet", main.QuerySelector(".source-section")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_sources_do_not_tell_is_listed()
    {
        var main = TestSite.Build("-- a.md --\n---\nikkeOplyst: [Hvor mange børn det var., Hvad det kostede.]\n---\n").Main("/a/");

        Assert.Equal(["Hvor mange børn det var.", "Hvad det kostede."], main.QuerySelectorAll(".not-stated li").Select(item => item.TextContent.Trim()));
    }

    private static string Prose(string text) => TestSite.Build($"-- a.md --\n{text}\n").Main("/a/").QuerySelector(".prose p")!.TextContent;

    private static string Liste(string name) => $"{{{{liste {name}}}}}";

    private static string Begreb(string name) => $"{{{{begreb {name}}}}}";
}
