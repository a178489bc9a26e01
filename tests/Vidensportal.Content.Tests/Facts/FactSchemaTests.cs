using Vidensportal.Content.Facts;

namespace Vidensportal.Content.Tests.Facts;

public sealed class FactSchemaTests
{
    [Fact]
    public void Fact_with_two_figures_is_read()
    {
        var fact = SmallContent.LibraryWith("""
            -- fakta/F40.yaml --
            id: F40
            emne: bemanding
            udsagn: Antallet af børn faldt fra 12 til 4.
            tal:
              foer: {vaerdi: 12, enhed: boern}
              efter: {vaerdi: 4, enhed: boern, kvalifikator: ca}
            periode: {fra: 2013, til: 2015, tekst: fra start til april 2015}
            omraade: projektdistrikter
            slags: maalt
            brutto: ja
            belaeg:
              - {kilde: S1, linje: 18, ord: otte}
              - {kilde: E01, sted: forsiden}
            uoverensstemmelser: [D02]
            note: Et forbehold.
            """).Facts["F40"];

        Assert.Equal(new Quantity(12, null, Unit.Children, Qualifier.None), fact.Quantities["foer"]);
        Assert.Equal(new Quantity(4, null, Unit.Children, Qualifier.About), fact.Quantities["efter"]);
        Assert.Equal(new Period(2013, 2015, "fra start til april 2015"), fact.Period);
        Assert.Equal((Area.ProjectDistricts, FactKind.Measured, true, "Et forbehold."), (fact.Area, fact.Kind, fact.IsGross, fact.Note));
        Assert.Equal([new("S1", 18, null, "otte"), new("E01", null, "forsiden", null)], fact.Evidence);
        Assert.Equal(["D02"], fact.Disagreements);
    }

    [Theory]
    [InlineData("2500000", "2500000", null)]
    [InlineData("-3700000", "-3700000", null)]
    [InlineData("1,35", "1.35", null)]
    [InlineData("1.35", "1.35", null)]
    [InlineData("0,5", "0.5", null)]
    [InlineData("\"12\"", "12", null)]
    [InlineData("[20, 25]", "20", "25")]
    [InlineData("[\"-1,5\", 2]", "-1.5", "2")]
    public void Figure_may_be_whole_decimal_negative_or_a_range(string typed, string value, string? upper)
    {
        var quantity = Assert.Single(SmallContent.LibraryWith(FactWith($"vaerdi: {typed}\nenhed: kr")).Facts["F90"].Quantities);

        Assert.Equal("", quantity.Key);
        Assert.Equal((Decimal(value), upper is null ? null : Decimal(upper)), (quantity.Value.Value, quantity.Value.UpperValue));
    }

    [Theory]
    [InlineData("3.700")]
    [InlineData("3.700.000")]
    [InlineData("3,7 mio.")]
    [InlineData("tolv")]
    [InlineData("1e6")]
    [InlineData("1,2,3")]
    [InlineData("12 kr")]
    [InlineData("[25, 20]")]
    [InlineData("[20, 20]")]
    [InlineData("[20]")]
    [InlineData("[20, 22, 25]")]
    [InlineData("[1,5, 2]")]
    [InlineData("{fra: 20, til: 25}")]
    [InlineData("99999999999999999999999999999999999999")]
    public void Figure_that_could_be_read_two_ways_or_none_is_reported(string typed)
    {
        Assert.Equal(["content/fakta/F90.yaml:4:9  Tallet kan ikke læses. Skriv et tal som 2500000 eller 1,35, eller et spænd som [20, 25]."], SmallContent.FaultsWith(FactWith($"vaerdi: {typed}\nenhed: kr")));
    }

    [Fact]
    public void Figure_without_a_unit_is_reported()
    {
        Assert.Equal(
            ["content/fakta/F90.yaml:1:1  Tallet har ingen enhed. Tilføj enhed: og skriv ét af kr, pct, antal, boern, sager, socialraadgivere, distrikter, trin, aar, maaneder, uger, gange, interview, personer, kommuner."],
            SmallContent.FaultsWith(FactWith("vaerdi: 12")));
    }

    [Theory]
    [InlineData("enhed: børn", "5:8  \"børn\" kan ikke vælges her. Mente du \"boern\"?")]
    [InlineData("enhed: procent", "5:8  \"procent\" kan ikke vælges her. Skriv ét af kr, pct, antal, boern, sager, socialraadgivere, distrikter, trin, aar, maaneder, uger, gange, interview, personer, kommuner.")]
    [InlineData("enhed: kr\nkvalifikator: cirka", "6:15  \"cirka\" kan ikke vælges her. Skriv ét af ingen, ca, knap, hoejst, mindst, over.")]
    public void Unknown_unit_or_qualifier_is_reported(string fields, string fault)
    {
        Assert.Equal([$"content/fakta/F90.yaml:{fault}"], SmallContent.FaultsWith(FactWith($"vaerdi: 12\n{fields}")));
    }

    [Theory]
    [InlineData("vaerdi: 12\nenhed: kr\ntal: {foer: {vaerdi: 1, enhed: kr}}", "1:1  Faktummet har både vaerdi og tal. Brug vaerdi til ét tal og tal til flere.")]
    [InlineData("tal: 12", "4:6  Her skulle stå navne med værdier. Skriv et navn og {vaerdi: 12, enhed: boern}, én på hver linje.")]
    [InlineData("tal: {foer: 12}", "4:13  Her skulle stå et tal med enhed. Skriv {vaerdi: 12, enhed: boern}.")]
    [InlineData("tal: {foer: {enhed: kr}}", "4:13  Tallet mangler. Skriv {vaerdi: 12, enhed: boern}.")]
    [InlineData("tal: {foer: {vaerdi: 12}}", "4:13  Tallet har ingen enhed. Tilføj enhed: og skriv ét af kr, pct, antal, boern, sager, socialraadgivere, distrikter, trin, aar, maaneder, uger, gange, interview, personer, kommuner.")]
    [InlineData("tal: {før: {vaerdi: 12, enhed: kr}}", "4:7  Navnet \"før\" kan ikke bruges. Brug bogstaverne a–z, tal og bindestreg.")]
    [InlineData("tal: {foer: {vaerdi: 12, enhed: kr, periode: 2013}}", "4:37  Feltet \"periode\" findes ikke her. Slet det, eller brug ét af vaerdi, enhed, kvalifikator.")]
    public void Fault_in_several_figures_is_reported(string fields, string fault)
    {
        Assert.Equal([$"content/fakta/F90.yaml:{fault}"], SmallContent.FaultsWith(FactWith(fields)));
    }

    [Theory]
    [InlineData("{fra: 2013}", 2013, 2013)]
    [InlineData("{fra: 2013, til: 2014}", 2013, 2014)]
    [InlineData("{til: 2019}", null, 2019)]
    [InlineData("ikke-oplyst", null, null)]
    public void Period_is_years_or_not_stated(string typed, int? first, int? last)
    {
        var period = SmallContent.LibraryWith(FactWith("", typed)).Facts["F90"].Period;

        Assert.Equal((first, last), (period.FirstYear, period.LastYear));
    }

    [Theory]
    [InlineData("{fra: 2014, til: 2013}", "5:10  Perioden slutter, før den begynder. Skriv {fra: 2013, til: 2014} eller ikke-oplyst.")]
    [InlineData("{tekst: i projektet}", "5:10  Perioden har ingen år. Skriv {fra: 2013, til: 2014} eller ikke-oplyst.")]
    [InlineData("2013", "5:10  Perioden kan ikke læses. Skriv {fra: 2013, til: 2014} eller ikke-oplyst.")]
    [InlineData("{fra: 13}", "5:16  Her skulle stå et helt tal. Skriv et helt tal fra 1900 til 2200.")]
    public void Fault_in_a_period_is_reported(string typed, string fault)
    {
        Assert.Equal([$"content/fakta/F90.yaml:{fault}"], SmallContent.FaultsWith(FactWith("", typed)));
    }

    [Fact]
    public void Fact_without_evidence_is_reported()
    {
        Assert.Equal(
            ["content/fakta/F90.yaml:1:1  Faktummet har intet belæg. Tilføj belaeg: med kilde, linje og de ord, der står der."],
            SmallContent.FaultsWith("""
                -- fakta/F90.yaml --
                id: F90
                emne: bemanding
                udsagn: Et udsagn uden belæg.
                periode: ikke-oplyst
                omraade: hele-landet
                slags: kontekst
                """));
    }

    [Theory]
    [InlineData("")]
    [InlineData("udregning: 4 + 4 = 8")]
    [InlineData("bygger-paa: [F10]")]
    [InlineData("udregning: 4 + 4 = 8\nbygger-paa: []")]
    public void Own_calculation_must_show_its_arithmetic_and_what_it_builds_on(string fields)
    {
        Assert.Equal(["content/fakta/B90.yaml:1:1  En egen beregning skal vise sit regnestykke. Tilføj udregning: og bygger-paa: med de fakta, der regnes på."], SmallContent.FaultsWith(Calculation(fields)));
    }

    [Fact]
    public void Own_calculation_needs_no_evidence()
    {
        var fact = SmallContent.LibraryWith(Calculation("udregning: 4 + 4 = 8\nbygger-paa: [F10]")).Facts["B90"];

        Assert.True(fact.IsOwnCalculation);
        Assert.Equal(("4 + 4 = 8", "F10"), (fact.Calculation, Assert.Single(fact.BuildsOn)));
    }

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The fields stand from line 4; without any, the period stands on line 5.</summary>
    private static string FactWith(string fields, string period = "ikke-oplyst") => $$"""
        -- fakta/F90.yaml --
        id: F90
        emne: bemanding
        udsagn: Et udsagn til en prøve.
        {{fields}}
        periode: {{period}}
        omraade: hele-landet
        slags: maalt
        belaeg: [{kilde: S1, linje: 18, ord: otte}]
        """;

    private static string Calculation(string fields) => $"""
        -- fakta/B90.yaml --
        id: B90
        emne: bemanding
        udsagn: Et udsagn til en prøve.
        periode: ikke-oplyst
        omraade: hele-landet
        slags: egen-beregning
        {fields}
        """;
}
