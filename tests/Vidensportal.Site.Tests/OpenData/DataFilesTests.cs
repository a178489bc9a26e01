using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Vidensportal.Site.Tests.OpenData;

public sealed class DataFilesTests
{
    private const string Site = """
        -- data.md --
        {{liste filer}}
        -- fakta/F33.yaml --
        udsagn: Udgifterne faldt med 3,7 mio. kr.
        vaerdi: -3700000
        enhed: kr
        kvalifikator: knap
        periode: {fra: 2013, til: 2014}
        uoverensstemmelser: [D02]
        -- fakta/F100.yaml --
        tal: {foer: {vaerdi: [20, 25], enhed: sager}, efter: {vaerdi: 12.5, enhed: pct}}
        periode: ikke-oplyst
        -- fakta/X01.yaml --
        -- fakta/B01.yaml --
        slags: egen-beregning
        udregning: Det halve.
        bygger-paa: [F33, X01]
        -- uoverensstemmelser/D02.yaml --
        -- ordliste/ppr.yaml --
        term: PPR, Pædagogisk "Psykologisk" Rådgivning
        synonymer: [ppr, rådgivningen]
        note: |
          Første linje
          Anden linje
        -- kommuner/herning.md --
        ---
        type: kommune
        titel: Herning
        kommunestatus: i-gang
        kerneelementer: {KE1: delvis}
        ---
        -- kerneelementer/KE1.yaml --
        fakta: [F33]
        """;

    [Fact]
    public void A_fact_is_given_with_figures_period_area_kind_and_evidence()
    {
        var fact = TestSite.Build(Site).Json("/api/v1/fakta/f33.json");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""
            {
              "id": "F33", "emne": "sagstal", "udsagn": "Udgifterne faldt med 3,7 mio. kr.",
              "tal": [{"navn": null, "vaerdi": -3700000, "tilVaerdi": null, "enhed": "kr", "kvalifikator": "knap"}],
              "periodeFra": 2013, "periodeTil": 2014, "periode": null, "omraade": "projektdistrikter", "slags": "maalt", "brutto": false,
              "udenforKilderne": false, "udregning": null, "byggerPaa": [],
              "belaeg": [{"kilde": "S1", "linje": 1, "sted": null}], "uoverensstemmelser": ["D02"], "note": null, "spoergsmaal": []
            }
            """), fact), fact.ToJsonString());
    }

    [Fact]
    public void A_register_tells_how_many_there_are_and_under_which_licence()
    {
        var whole = TestSite.Build(Site).Json("/api/v1/fakta.json");

        Assert.Equal(4, whole["iAlt"]!.GetValue<int>());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/deed.da", whole["licens"]!.GetValue<string>());
        Assert.Equal(["F33", "F100", "B01", "X01"], whole["fakta"]!.AsArray().Select(fact => fact!["id"]!.GetValue<string>()));
    }

    [Fact]
    public void A_table_quotes_what_must_be_quoted_and_ends_its_lines_as_RFC_4180_says() =>
        Assert.Equal(
            "id,term,synonymer,forklaring,note,kilde,fakta\r\nppr,\"PPR, Pædagogisk \"\"Psykologisk\"\" Rådgivning\",ppr; rådgivningen,Det betyder noget bestemt.,\"Første linje\nAnden linje\",,\r\n",
            TestSite.Build(Site)["/data/ordliste.csv"]);

    [Theory]
    [InlineData("et ord", "et ord")]
    [InlineData("et, ord", "\"et, ord\"")]
    [InlineData("et 'ord'", "et 'ord'")]
    [InlineData("et \\\"ord\\\"", "\"et \"\"ord\"\"\"")]
    [InlineData("et\\nord", "\"et\nord\"")]
    public void A_cell_is_quoted_when_it_must_be(string note, string cell) =>
        Assert.Equal($"id,term,synonymer,forklaring,note,kilde,fakta\r\nppr,PPR,,Det betyder noget bestemt.,{cell},,\r\n", TestSite.Build($"-- ordliste/ppr.yaml --\nterm: PPR\nnote: \"{note}\"\n")["/data/ordliste.csv"]);

    [Fact]
    public void A_register_without_entries_says_that_there_are_none() =>
        Assert.Equal(0, TestSite.Build(Site).Json("/api/v1/kontakter.json")["iAlt"]!.GetValue<int>());

    [Fact]
    public void Figures_in_a_table_are_plain_numbers()
    {
        var rows = TestSite.Build(Site)["/data/fakta.csv"].Split("\r\n");

        Assert.StartsWith("id,emne,udsagn,tal,periodeFra,periodeTil", rows[0], StringComparison.Ordinal);
        Assert.Contains("\"\"vaerdi\"\":-3700000,", rows[1], StringComparison.Ordinal);
        Assert.Contains("\"\"vaerdi\"\":20,\"\"tilVaerdi\"\":25,\"\"enhed\"\":\"\"sager\"\"", rows[2], StringComparison.Ordinal);
        Assert.Contains("\"\"vaerdi\"\":12.5,", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_municipality_tells_its_components()
    {
        var herning = TestSite.Build(Site).Json("/api/v1/kommuner/0657.json");

        Assert.Equal(("0657", "Herning", "delvis"), (herning["kommunekode"]!.GetValue<string>(), herning["navn"]!.GetValue<string>(), herning["kerneelementer"]!["KE1"]!.GetValue<string>()));
    }

    [Fact]
    public void The_list_of_files_shows_size_and_checksum_of_the_files_themselves()
    {
        var site = TestSite.Build(Site);

        var listed = site.Main("/data/").QuerySelectorAll("li").Where(item => item.QuerySelector("code") is not null)
            .Select(item => (Address: item.QuerySelector("a")!.GetAttribute("href")!, Text: item.TextContent)).ToList();

        Assert.Equal(site.Addresses.Where(address => address is not ("/data/katalog.ttl" or "/data/sha256sums.txt") && address.StartsWith("/data/", StringComparison.Ordinal) && address.Contains('.', StringComparison.Ordinal)).Order(), listed.Select(file => file.Address).Order());
        Assert.All(listed, file =>
        {
            Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(site.Bytes(file.Address))), file.Text, StringComparison.Ordinal);
            Assert.Contains(Site_Size(site.Bytes(file.Address).Length), file.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_whole_register_is_the_same_under_both_addresses()
    {
        var site = TestSite.Build(Site);

        Assert.Equal(site["/data/fakta.json"], site["/api/v1/fakta.json"]);
    }

    [Fact]
    public void Danish_letters_stand_as_they_are_and_a_file_ends_with_a_line_feed()
    {
        var text = TestSite.Build(Site)["/data/ordliste.json"];

        Assert.Contains("PPR, Pædagogisk ", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aendring", "raekker: [{navn: 'Projekt, alt', tal: [F33]}]", "navn,aendring,enhed,uger,fakta\r\n\"Projekt, alt\",-3700000,kr,,F33\r\n")]
    [InlineData("foer-efter", "raekker: [{navn: Sager, tal: [F100.foer, F100.efter]}]", "navn,foer,efter,enhed,uger,fakta\r\nSager,20,12.5,sager,,F100\r\n")]
    [InlineData("rytme", "raekker: [{navn: Møde, uger: [1, 3], fakta: [F33]}]", "navn,enhed,uger,fakta\r\nMøde,,1 3,F33\r\n")]
    public void The_table_behind_a_picture_is_a_file(string kind, string rows, string expected) =>
        Assert.Equal(expected, TestSite.Build($"{Site}\n-- figurer/billedet.yaml --\nslags: {kind}\n{rows}\n")["/data/figurer/billedet.csv"]);

    [Fact]
    public void No_file_has_a_byte_order_mark() =>
        Assert.DoesNotContain(TestSite.Build(Site) is var site ? site.Addresses.Where(address => !address.StartsWith("/assets/", StringComparison.Ordinal)).Select(site.Bytes) : [], bytes => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));

    private static string Site_Size(int bytes) =>
        bytes < 1000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes}\u00A0byte") : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(bytes / 1000m, MidpointRounding.AwayFromZero)}\u00A0KB");
}
