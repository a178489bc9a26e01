using System.Xml.Linq;

namespace Vidensportal.Site.Tests.Feeds;

public sealed class SiteFeedsTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private const string Site = """
        -- site.yaml --
        ansvarlig: Redaktionen
        -- nyheder/2026/gammel.md --
        ---
        type: nyhed
        titel: Gammel & <god>
        dato: 2026-01-05
        resume: Den gamle nyhed har et resumé, som er langt nok til at stå i strømmen.
        ---
        -- nyheder/2026/ny.md --
        ---
        type: nyhed
        titel: Ny
        dato: 2026-02-01
        opdateret: 2026-03-02
        aendringer:
          - {dato: 2026-03-02, slags: rettelse, tekst: Et tal er rettet.}
          - {dato: 2026-03-02, slags: tilfoejelse, tekst: Et afsnit er kommet til.}
          - {dato: 2026-03-02, slags: rettelse, tekst: Et tal er rettet.}
          - {dato: 2026-02-01, slags: oprettet, tekst: Siden er oprettet.}
        ---
        """;

    [Fact]
    public void News_are_told_newest_first_with_their_dates()
    {
        var entries = Feed("/nyheder/atom.xml").Elements(Atom + "entry").Select(entry => string.Join(" | ", new[] { "title", "id", "published", "updated", "summary" }.Select(name => entry.Element(Atom + name)!.Value)));

        Assert.Equal(
            [
                "Ny | https://eksempel.dk/nyheder/2026/ny/ | 2026-02-01T00:00:00Z | 2026-03-02T00:00:00Z | Resuméet af siden nyheder-2026-ny er langt nok til søgning, deling og toppen af siden.",
                "Gammel & <god> | https://eksempel.dk/nyheder/2026/gammel/ | 2026-01-05T00:00:00Z | 2026-01-05T00:00:00Z | Den gamle nyhed har et resumé, som er langt nok til at stå i strømmen.",
            ],
            entries);
    }

    [Fact]
    public void Corrections_are_told_without_the_creation_of_pages()
    {
        var entries = Feed("/om/rettelser/atom.xml").Elements(Atom + "entry").Select(entry => $"{entry.Element(Atom + "title")!.Value}: {entry.Element(Atom + "summary")!.Value}");

        Assert.Equal(["Rettelse: Ny: Et tal er rettet.", "Tilføjelse: Ny: Et afsnit er kommet til.", "Rettelse: Ny: Et tal er rettet."], entries);
    }

    [Theory]
    [InlineData("/nyheder/atom.xml", "Prøveportalen: Nyheder", "https://eksempel.dk/nyheder/")]
    [InlineData("/om/rettelser/atom.xml", "Prøveportalen: Rettelser", "https://eksempel.dk/om/rettelser/")]
    public void A_feed_has_what_RFC_4287_asks_for(string address, string title, string page)
    {
        var feed = Feed(address);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(title, Assert.Single(feed.Elements(Atom + "title")).Value);
        Assert.Equal("https://eksempel.dk" + address, Assert.Single(feed.Elements(Atom + "id")).Value);
        Assert.Equal("2026-03-02T00:00:00Z", Assert.Single(feed.Elements(Atom + "updated")).Value);
        Assert.Equal("Redaktionen", Assert.Single(feed.Elements(Atom + "author")).Element(Atom + "name")!.Value);
        Assert.Equal("https://eksempel.dk" + address, LinkOf(feed, "self"));
        Assert.Equal(page, LinkOf(feed, "alternate"));
        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            Assert.All(new[] { "id", "title", "updated" }, name => Assert.NotEmpty(Assert.Single(entry.Elements(Atom + name)).Value));
            Assert.StartsWith("https://eksempel.dk/", LinkOf(entry, "alternate"), StringComparison.Ordinal);
        });
        var ids = feed.Descendants(Atom + "id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute), id));
    }

    [Fact]
    public void A_feed_without_entries_is_still_a_feed() =>
        Assert.Equal("2000-01-01T00:00:00Z", TestSite.Build("-- a.md --\n").Xml("/nyheder/atom.xml").Root!.Element(Atom + "updated")!.Value);

    [Fact]
    public void A_feed_holds_the_fifty_newest()
    {
        var archive = string.Concat(Enumerable.Range(0, 60).Select(day => $"-- nyheder/n{day}.md --\n---\ntype: nyhed\ntitel: N{day}\ndato: {new DateOnly(2026, 1, 1).AddDays(day):yyyy-MM-dd}\n---\n"));

        var titles = TestSite.Build(archive).Xml("/nyheder/atom.xml").Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).ToList();

        Assert.Equal(50, titles.Count);
        Assert.Equal(("N59", "N10"), (titles[0], titles[^1]));
    }

    [Fact]
    public void Every_page_tells_where_the_feeds_are() =>
        Assert.Equal(
            ["/nyheder/atom.xml", "/om/rettelser/atom.xml"],
            TestSite.Build(Site).Page("/nyheder/2026/ny/").QuerySelectorAll("link[type='application/atom+xml']").Select(link => link.GetAttribute("href")));

    private static XElement Feed(string address) => TestSite.Build(Site).Xml(address).Root!;

    private static string LinkOf(XElement of, string relation) =>
        Assert.Single(of.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
