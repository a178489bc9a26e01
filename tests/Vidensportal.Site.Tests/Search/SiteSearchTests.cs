using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Vidensportal.Content.Pages;
using Vidensportal.Search;
using Vidensportal.Site.Search;
using Vidensportal.Site.Tests.RealContent;

namespace Vidensportal.Site.Tests.Search;

/// <summary>The portal's own content, searched as its readers do.</summary>
public sealed class SiteSearchTests(RealSite real) : IClassFixture<RealSite>
{
    private ISearchIndex Index => real.Site.Search.Index;

    [Theory]
    [InlineData("trappe", "/modellen/indsatstrappen/")]
    [InlineData("sagstal", "/modellen/faerre-sager/")]
    [InlineData("Sagstal", "/modellen/faerre-sager/")]
    [InlineData("3,7 mio", "/resultater/oekonomi/")]
    [InlineData("tre distrikter", "/resultater/uoverensstemmelser/")]
    [InlineData("sundhedsplejerske", "/modellen/tvaerfagligt-samarbejde/")]
    [InlineData("institusion", "/resultater/anbringelser/")]
    [InlineData("96 mio", "/det-nationale-program/")]
    [InlineData("kontakt herning", "/kontakt/")]
    [InlineData("modtagelse", "/modellen/tidligt-ind/")]
    [InlineData("anbringelserne", "/resultater/anbringelser/")]
    [InlineData("modtagelsen", "/modellen/tidligt-ind/")]
    [InlineData("skole psykolog", "/modellen/tvaerfagligt-samarbejde/")]
    [InlineData("mødekadence", "/modellen/tvaerfagligt-samarbejde/")]
    [InlineData("mødekadense", "/modellen/tvaerfagligt-samarbejde/")]
    [InlineData("risiko", "/kom-i-gang/risici/")]
    [InlineData("dårlige erfaringer", "/kom-i-gang/risici/")]
    [InlineData("virker det", "/resultater/evidens/")]
    [InlineData("business case", "/beregner/")]
    [InlineData("tilbagebetalingstid", "/beregner/")]
    [InlineData("takster", "/beregner/forudsaetninger/")]
    [InlineData("normering", "/kom-i-gang/bemanding-og-organisering/")]
    [InlineData("statusmøde", "/modellen/taet-opfoelgning/")]
    [InlineData("nabokommuner", "/kommuner/")]
    [InlineData("servicelov", "/resultater/hvad-skete-der-siden/")]
    [InlineData("F33", "/data/fakta/#f33")]
    [InlineData("d02", "/resultater/uoverensstemmelser/#d02")]
    [InlineData("S1", "/kilder/s1/")]
    public void What_readers_look_for_comes_first(string query, string page) =>
        Assert.StartsWith(page, Index.Search(new(query)).Hits[0].Url, StringComparison.Ordinal);

    [Theory]
    [InlineData("boernesamtale")]
    [InlineData("xqzwvk")]
    [InlineData("")]
    [InlineData("   ")]
    public void What_is_not_there_finds_nothing(string query) => Assert.Empty(Index.Search(new(query)).Hits);

    [Fact]
    public void Every_page_is_among_the_first_three_for_its_own_title_and_mostly_first()
    {
        var pages = real.Site.Plan.Pages.Where(page => page.Page is { Details: not (SearchPageDetails or SystemPageDetails) } && !page.NoIndex).ToList();
        var places = pages.Select(page => Index.Search(new(page.Title)).Hits.Select(hit => hit.Id).ToList().IndexOf($"side:{page.Page!.Id}")).ToList();

        Assert.All(pages.Zip(places), pair => Assert.True(pair.Second is >= 0 and < 3, $"{pair.First.Title}: {pair.Second}"));
        Assert.True(places.Count(place => place == 0) >= 0.95 * places.Count, string.Join(", ", pages.Zip(places).Where(pair => pair.Second > 0).Select(pair => pair.First.Title)));
    }

    [Fact]
    public void Every_hit_leads_to_a_page_and_an_anchor_that_are_there()
    {
        var pages = real.Pages.ToDictionary(page => page.Path, page => page.Html);
        var hits = ((string[])["herning", "sagstal", "kr", "børn", "kilde", "institution", "opfølgning"]).SelectMany(query => Index.Search(new(query) { Take = 200 }).Hits).ToList();

        Assert.True(hits.Count > 200);
        Assert.All(hits, hit =>
        {
            var (address, anchor) = hit.Url.Split('#') is [var before, var after] ? (before, after) : (hit.Url, "");
            var page = pages[real.FileAt(address)!.Path];
            Assert.True(anchor.Length == 0 || page.GetElementById(anchor) is not null, hit.Url);
        });
    }

    [Fact]
    public void Persons_who_have_not_confirmed_cannot_be_found()
    {
        Assert.DoesNotContain(real.Site.Plan.Library.Contacts.Values, contact => contact.Status == Content.Contacts.ContactStatus.Confirmed);
        Assert.All(real.Site.Plan.Library.Contacts.Values, contact => Assert.DoesNotContain(Index.Search(new($"\"{contact.Name}\"")).Hits, hit => hit.Type == SearchKinds.Contact));
    }

    [Fact]
    public void The_snapshot_beside_the_site_answers_as_the_index_does()
    {
        var snapshot = real.FileAt(SiteSearch.SnapshotAddress)!.Bytes;
        var settings = SearchSettings.Default with { Synonyms = real.Site.Plan.Library.Synonyms, TypeWeights = SearchKinds.Weights };
        var loaded = SearchIndex.Load(snapshot, settings);

        Assert.Equal(Index.DocumentCount, loaded.DocumentCount);
        Assert.Equal(Index.Search(new("opfølgning")).Hits.Select(hit => hit.Id), loaded.Search(new("opfølgning")).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void The_fallback_has_everything_that_the_index_has_and_nothing_else()
    {
        var fallback = JsonNode.Parse(real.FileAt("/soeg/dokumenter.json")!.Bytes)!;

        Assert.Equal(Index.DocumentCount, fallback["dokumenter"]!.AsArray().Count);
        Assert.Equal(real.Site.Plan.Library.Synonyms.Count, fallback["synonymer"]!.AsArray().Count);
    }

    [Fact]
    public void A_change_is_found_and_what_was_taken_away_is_not_and_the_bytes_are_those_of_a_whole_build()
    {
        const string Before = "-- soeg.md --\n---\ntype: soegning\n---\n-- a.md --\nOm kaniner i skoven.\n-- b.md --\nOm okapier.\n";
        const string After = "-- soeg.md --\n---\ntype: soegning\n---\n-- a.md --\nOm giraffer på sletten.\n-- c.md --\nOm næsehorn.\n";
        var first = TestSite.Create(Before);
        Assert.Single(first.Search.Index.Search(new("kaniner")).Hits);

        var next = TestSite.Create(After, first);

        Assert.Single(next.Search.Index.Search(new("giraffer")).Hits);
        Assert.Empty(next.Search.Index.Search(new("kaniner")).Hits);
        Assert.Empty(next.Search.Index.Search(new("okapier")).Hits);
        Assert.Equal(TestSite.Create(After).Find("soeg/indeks.bin")!.Bytes, next.Find("soeg/indeks.bin")!.Bytes);
    }

    [Fact]
    public void A_draft_is_not_found() =>
        Assert.Empty(TestSite.Create("-- soeg.md --\n---\ntype: soegning\n---\n-- a.md --\n---\nstatus: kladde\n---\nOm kaniner.\n").Search.Index.Search(new("kaniner")).Hits);

    [Fact]
    public void Synonyms_that_staff_write_find_each_other() =>
        Assert.Equal("side:a", TestSite.Create("-- soeg.md --\n---\ntype: soegning\n---\n-- a.md --\nOm kaniner.\n-- soegning/synonymer.yaml --\ngrupper:\n  - [kanin, stribehest]\n").Search.Index.Search(new("stribehest")).Hits.Single().Id);

    [Fact]
    public void The_page_tells_what_was_found_how_it_was_read_and_how_to_narrow_it()
    {
        var page = Page("q=institusion&side=2");

        Assert.Equal("institusion", page.QuerySelector<IHtmlInputElement>("main input[name=q]")!.Value);
        Assert.Contains("resultater", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/soeg/?q=institution");
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/soeg/?q=institusion&type=side");
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/soeg/?q=institusion");
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_that_finds_nothing_shows_where_to_begin()
    {
        var page = Page("q=boernesamtale");

        Assert.Contains("Ingen resultater", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/modellen/");
    }

    [Fact]
    public void Markup_in_a_query_is_text() =>
        Assert.Null(Page("q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)>")).QuerySelector("img[src=x]"));

    [Theory]
    [InlineData(null, null, null, 1, 10)]
    [InlineData("herning", "0", "0", 1, 10)]
    [InlineData("herning", "-3", "1e9", 1, 10)]
    [InlineData("herning", "999999999999", "5000", 1, 200)]
    [InlineData("herning", "99999", "20", 1000, 20)]
    public void Odd_numbers_in_an_address_are_put_right(string? query, string? side, string? antal, int page, int count)
    {
        var asked = AskedSearch.Of(name => name switch { "q" => query, "side" => side, "antal" => antal, _ => null });

        Assert.Equal((page, count, query is null), (asked.Page, asked.Count, asked.IsEmpty));
    }

    private IHtmlDocument Page(string query)
    {
        var fields = query.Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(real.Site.Answer("/soeg/", AskedSearch.Of(name => fields.GetValueOrDefault(name)))!));
    }
}
