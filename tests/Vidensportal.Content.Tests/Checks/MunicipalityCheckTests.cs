namespace Vidensportal.Content.Tests.Checks;

public sealed class MunicipalityCheckTests
{
    private const string Map = """
        -- kort/kommuner.geojson --
        {"type":"FeatureCollection","kilde":"Kortet","features":[
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[700000,6170000],[710000,6170000],[710000,6180000],[700000,6170000]]]},"properties":{"kode":"0657","navn":"Herning","region":"Midtjylland"}},
        {"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[[[[500000,6170000],[510000,6170000],[510000,6180000],[500000,6170000]]]]},"properties":{"kode":"0580","navn":"Aabenraa","region":"Syddanmark"}}
        ]}

        """;

    private static string Municipality(string fields, string body = "Her står noget.") => $"""
        {Map}-- kommuner/herning.md --
        ---
        id: herning
        type: kommune
        titel: Herning
        resume: Siden om en kommune, som kun findes i en prøve af portalen.
        status: udgivet
        udgivet: 2026-11-22
        kommunekode: "0657"
        kommunestatus: i-gang
        bekraeftet: nej
        {fields}
        ---

        {body}
        """;

    [Fact]
    public void A_page_and_a_mention_of_municipalities_on_the_map_have_no_faults() =>
        Assert.Empty(SmallContent.FaultsWith(Municipality("kilder: [S1]\negneResultater: [{maal: Udgifter, udfald: uaendret, fakta: F33}]") + """

            -- omtaler/aabenraa.yaml --
            id: aabenraa
            kommunekode: "0580"
            tekst: Kommunen er nævnt.
            fakta: [F33]
            """));

    [Theory]
    [InlineData("boern", "4")]
    [InlineData("boern", "0")]
    [InlineData("sager", "1")]
    [InlineData("personer", "2,5")]
    [InlineData("antal", "-3")]
    public void A_number_of_people_below_five_can_not_be_written(string unit, string value) =>
        Assert.Equal(
            [$"content/kommuner/herning.md:12:18  Tallet {value.Replace(',', '.')} er under 5, så nogen kan kendes på det. Skriv under-5 i stedet for tallet."],
            SmallContent.FaultsWith(Own($"foer: 12, efter: \"{value}\", enhed: {unit}")));

    [Theory]
    [InlineData("foer: 12, efter: under-5, enhed: boern")]
    [InlineData("foer: 5, efter: 12, enhed: boern")]
    [InlineData("foer: 4, efter: 3, enhed: socialraadgivere")]
    [InlineData("efter: 2, enhed: maaneder")]
    [InlineData("foer: 25, efter: 13, enhed: pct, af: 48")]
    [InlineData("efter: under-5, enhed: pct, af: 48")]
    [InlineData("foer: 3, efter: 4, enhed: kr")]
    public void Larger_numbers_and_numbers_of_other_things_can_be_written(string figures) =>
        Assert.Empty(SmallContent.FaultsWith(Own(figures)));

    [Theory]
    [InlineData("efter: 13, enhed: pct", "Procenten mangler det, den er regnet af. Tilføj af: og skriv antallet.")]
    [InlineData("efter: 8, enhed: pct, af: 48", "8 pct. af 48 er færre end 5, så nogen kan kendes på det. Skriv under-5 i stedet for procenten.")]
    [InlineData("efter: 100, enhed: pct, af: 4", "100 pct. af 4 er færre end 5, så nogen kan kendes på det. Skriv under-5 i stedet for procenten.")]
    public void A_share_that_tells_of_fewer_than_five_can_not_be_written(string figures, string fault) =>
        Assert.Equal([$"content/kommuner/herning.md:12:18  {fault}"], SmallContent.FaultsWith(Own(figures)));

    [Fact]
    public void What_a_municipality_has_told_itself_needs_its_consent() =>
        Assert.Equal(
            ["content/kommuner/herning.md:1:1  Kommunen har selv oplyst resultater, men har ikke sagt ja til, at de bliver vist. Skriv samtykke: ja, når I har fået det skriftligt, eller tag resultaterne ud."],
            SmallContent.FaultsWith(Own("efter: 12, enhed: boern").Replace("samtykke: ja", "samtykke: nej", StringComparison.Ordinal)));

    [Fact]
    public void A_result_has_a_source() =>
        Assert.Equal(
            ["content/kommuner/herning.md:11:18  Resultatet mangler sin kilde. Skriv fakta: med et nummer, eller periode:, indberettetAf: og dato:."],
            SmallContent.FaultsWith(Municipality("egneResultater: [{maal: Børn, udfald: fald, foer: 12, efter: 6, enhed: boern}]")));

    [Theory]
    [InlineData("{{fakta F60.foer}}")]
    [InlineData("{{belaeg F60}}")]
    [InlineData("{{uenighed D09}}")]
    [InlineData("{{belaeg F61}}")]
    public void A_fact_with_a_number_of_children_below_five_stands_on_no_municipalitys_page(string code) =>
        Assert.Equal(
            ["content/kommuner/herning.md:1:1  F60 har et antal under 5, og siden ville vise det. Brug et faktum uden små antal. Registret viser ikke tal, nogen kan kendes på."],
            SmallContent.FaultsWith(Municipality("", $"Her står {code}.") + SmallFacts));

    [Fact]
    public void Nor_does_a_result_or_a_mention_rest_on_one() =>
        Assert.Equal(
            ["content/kommuner/herning.md:1:1  F60 har et antal under 5", "content/omtaler/aabenraa.yaml:1:1  F60 har et antal under 5"],
            SmallContent.FaultsWith(Municipality("egneResultater: [{maal: Børn, udfald: fald, fakta: F60}]") + SmallFacts + """

                -- omtaler/aabenraa.yaml --
                id: aabenraa
                kommunekode: "0580"
                tekst: Kommunen er nævnt.
                fakta: [F60]
                """).Select(fault => fault[..fault.IndexOf(", og", StringComparison.Ordinal)]));

    [Fact]
    public void A_municipality_stands_once_and_on_the_map() =>
        Assert.Equal(
            [
                "content/kommuner/herning.md:1:1  Kommunen 0657 står også i omtaler/herning.yaml. Saml oplysningerne i den ene fil, og slet den anden.",
                "content/omtaler/herning.yaml:1:1  Kommunen 0657 står også i kommuner/herning.md. Saml oplysningerne i den ene fil, og slet den anden.",
                "content/omtaler/ukendt.yaml:1:1  Ingen kommune har nummeret 9999. Find kommunens nummer i kort/kommuner.geojson.",
            ],
            SmallContent.FaultsWith(Municipality("") + """

                -- omtaler/herning.yaml --
                id: herning
                kommunekode: "0657"
                tekst: Kommunen er nævnt.
                fakta: [F33]
                -- omtaler/ukendt.yaml --
                id: ukendt
                kommunekode: "9999"
                tekst: Kommunen er nævnt.
                fakta: [F33]
                """));

    [Theory]
    [InlineData("stop: {hvornaar: 2024, grund: Pengene slap op.}")]
    public void A_stop_and_its_status_belong_together(string stop) =>
        Assert.Equal(
            ["content/kommuner/herning.md:1:1  Status og stop passer ikke sammen. Skriv kommunestatus: stoppet og stop: {hvornaar: …, grund: …}, eller ingen af delene."],
            SmallContent.FaultsWith(Municipality(stop)));

    [Fact]
    public void A_register_without_a_map_is_told() =>
        Assert.Equal(
            ["content/kommuner/index.md:1:1  Siden viser alle kommuner, men kortet over dem mangler. Læg det i kort/kommuner.geojson."],
            SmallContent.FaultsWith("""
                -- kommuner/index.md --
                ---
                id: kommuner
                type: kommuneregister
                titel: Kommuner
                resume: Siden med alle kommuner, som kun findes i en prøve af portalen.
                status: kladde
                ---

                Her er de.
                """));

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"kilde\": \"Kortet\"}")]
    [InlineData("{\"kilde\": \"Kortet\", \"features\": [{\"properties\": {}, \"geometry\": {}}]}")]
    [InlineData("{\"kilde\": \"Kortet\", \"features\": [{\"properties\": {\"kode\": \"1\", \"navn\": \"A\", \"region\": \"B\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[\"øst\", 2]]]}}]}")]
    public void A_broken_map_is_told_and_stops_the_build(string map) =>
        Assert.Equal(
            ["content/kort/kommuner.geojson:1:1  Kortet kan ikke læses. Hent filen igen fra arkivet: den skal være GeoJSON med kilde og med kode, navn og region på hver kommune."],
            SmallContent.FaultsWith($"-- kort/kommuner.geojson --\n{map}\n"));

    private static string Own(string figures) =>
        Municipality($"samtykke: ja\negneResultater: [{{maal: Børn, udfald: fald, {figures}, periode: 2024, indberettetAf: Lederen, dato: 2026-05-01}}]");

    private const string SmallFacts = """

        -- fakta/F60.yaml --
        id: F60
        emne: bemanding
        udsagn: Antallet af børn faldt til et lille antal.
        tal: {foer: {vaerdi: 12, enhed: boern}, efter: {vaerdi: 4, enhed: boern}}
        periode: ikke-oplyst
        omraade: projektdistrikter
        slags: maalt
        belaeg: [{kilde: S1, linje: 18, ord: otte}]
        -- fakta/F61.yaml --
        id: F61
        emne: bemanding
        udsagn: Andelen faldt.
        periode: ikke-oplyst
        omraade: projektdistrikter
        slags: maalt
        belaeg: [{kilde: S1, linje: 18, ord: otte}]
        uoverensstemmelser: [D09]
        -- uoverensstemmelser/D09.yaml --
        id: D09
        emne: Børnene
        kort: Kilderne tæller ikke ens.
        udsagn:
          - {tekst: Antallet faldt, belaeg: {kilde: S1, linje: 33, ord: mindre}, fakta: F60}
          - {tekst: Andelen faldt, belaeg: {kilde: E01, sted: forsiden}}
        slags: [tal]
        muligForklaring: Det kan være noget andet.
        forklaringStatus: mulig
        visning: Vi viser begge.
        status: aaben
        """;
}
