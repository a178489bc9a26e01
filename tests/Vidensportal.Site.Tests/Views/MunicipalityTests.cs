using System.Text.Json.Nodes;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Views;

public sealed class MunicipalityTests
{
    private const string Site = """
        -- kommuner/index.md --
        ---
        type: kommuneregister
        titel: Kommuner
        ---
        -- kommuner/herning.md --
        ---
        type: kommune
        titel: Herning Kommune
        kommunestatus: stoppet
        stop: {hvornaar: 2024, grund: Pengene slap op.}
        kilder: [S1]
        genbesoegt: 2026-05-02
        samtykke: ja
        egneResultater:
          - {maal: Udgifter, udfald: fald, fakta: F33}
          - {maal: Børn på institution, udfald: fald, foer: 12, efter: under-5, enhed: boern, periode: 2024, indberettetAf: "<b>Lederen</b>", dato: 2026-05-01}
          - {maal: Sygefravær, udfald: uaendret, foer: 6, efter: 6, enhed: pct, af: 100, periode: 2024, indberettetAf: Lederen, dato: 2026-05-01}
        ---
        Her begyndte det.
        -- omtaler/aabenraa.yaml --
        id: aabenraa
        kommunekode: "0580"
        tekst: Kommunen er nævnt.
        fakta: [F33]
        -- fakta/F33.yaml --
        udsagn: Udgifterne faldt.
        vaerdi: -3700000
        enhed: kr
        """;

    [Fact]
    public void All_98_municipalities_stand_in_the_list_in_Danish_order_and_only_once_on_the_map_as_a_link()
    {
        var page = TestSite.Build(Site).Main("/kommuner/");

        Assert.Equal(98, page.QuerySelectorAll("[data-code].js-row").Length);
        Assert.Equal(["Herning", "Aabenraa"], page.QuerySelectorAll(".register-row__name").Select(name => name.FirstElementChild!.TagName == "A" ? name.FirstElementChild.TextContent : name.FirstChild!.TextContent.Trim()));
        var others = page.QuerySelectorAll(".register-names__item").Select(item => item.FirstChild!.TextContent.Trim()).ToList();
        Assert.Equal(("Albertslund", "Aarhus"), (others[0], others[^1]));
        Assert.True(others.IndexOf("Ærø") < others.IndexOf("Aalborg"));
        Assert.Equal(["/kommuner/herning/", "/kommuner/#kommune-0580"], page.QuerySelectorAll("a.map-link").Select(link => link.GetAttribute("href")).OrderDescending());
        Assert.Contains("Geodatastyrelsen", page.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_only_named_says_where_and_that_it_is_not_confirmed()
    {
        var row = TestSite.Build(Site).Main("/kommuner/").QuerySelector("#kommune-0580")!.TextContent;

        Assert.Contains("Nævnt i:", row, StringComparison.Ordinal);
        Assert.Contains("Kilden S1", row, StringComparison.Ordinal);
        Assert.Contains("Ikke bekræftet af kommunen", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_tells_results_stop_and_revisit_and_shows_no_small_number()
    {
        var page = TestSite.Build(Site).Main("/kommuner/herning/");

        Assert.Contains("2024. Pengene slap op.", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("2.\u00A0maj 2026", page.TextContent, StringComparison.Ordinal);
        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToList()).ToList();
        Assert.Equal(["Udgifter", "faldt", "−3,7\u00A0mio.\u00A0kr."], rows[0].Take(3));
        Assert.Equal(["Børn på institution", "faldt", "12 → under\u00A05\u00A0børn", "2024", "Oplyst af kommunen: <b>Lederen</b>, 1.\u00A0maj 2026"], rows[1]);
        Assert.Equal("uændret", rows[2][1]);
    }

    [Fact]
    public void The_open_data_has_every_municipality_and_says_only_that_a_number_is_small()
    {
        var site = TestSite.Build(Site);

        Assert.Equal(98, site.Json("/api/v1/kommuner.json")["iAlt"]!.GetValue<int>());
        Assert.Equal(99, site["/data/kommuner.csv"].TrimEnd().Split("\r\n").Length);
        var results = site.Json("/api/v1/kommuner/0657.json")["egneResultater"]!.AsArray();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""
            {"maal": "Børn på institution", "udfald": "fald", "fakta": null, "foer": 12, "foerUnder5": false, "efter": null, "efterUnder5": true,
             "enhed": "boern", "af": null, "periode": "2024", "indberettetAf": "<b>Lederen</b>", "dato": "2026-05-01"}
            """), results[1]), results[1]!.ToJsonString());
        Assert.Equal(("naevnt", false), (site.Json("/api/v1/kommuner/0580.json")["status"]!.GetValue<string>(), site.Json("/api/v1/kommuner/0580.json")["bekraeftet"]!.GetValue<bool>()));
        Assert.Null(site.Json("/api/v1/kommuner/0101.json")["bekraeftet"]);
    }

    [Theory]
    [InlineData("", "", "", 98)]
    [InlineData("åben", "", "", 1)]
    [InlineData("AABENRAA", "", "", 1)]
    [InlineData("hjoerring", "", "", 1)]
    [InlineData("høje taastrup", "", "", 1)]
    [InlineData("", "syddanmark", "", 22)]
    [InlineData("", "syddanmark", "naevnt", 1)]
    [InlineData("", "", "ikke-dokumenteret", 96)]
    [InlineData("<script>", "", "", 0)]
    [InlineData("", "atlantis", "", 98)]
    public void What_a_visitor_asks_for_is_shown(string name, string region, string status, int expected)
    {
        var html = Ask(name, region, status);

        Assert.Equal(expected, html.QuerySelectorAll(".js-row:not([hidden])").Length);
        Assert.Equal(98 - expected, html.QuerySelectorAll("path.map-faint, a.map-faint").Select(shape => shape.GetAttribute("data-code")).Distinct().Count());
        Assert.Equal(name, html.QuerySelector("#kommune-navn")!.GetAttribute("value"));
    }

    [Fact]
    public void A_value_that_is_not_there_is_named_as_text() =>
        Assert.Equal(
            "«<img src=x>» er ikke en region i registret. Listen er ikke begrænset af det.",
            Ask("", "<img src=x>", "").QuerySelector(".register-filter__notice")!.TextContent);

    private static AngleSharp.Html.Dom.IHtmlDocument Ask(string name, string region, string status)
    {
        var fields = new Dictionary<string, string> { ["navn"] = name, ["region"] = region, ["status"] = status };
        var bytes = TestSite.Create(ContentDefaults.Complete(Site)).Answer("/kommuner/", Municipalities.AskedMunicipalities.Of(fields.GetValueOrDefault));
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(new MemoryStream(bytes!));
    }
}
