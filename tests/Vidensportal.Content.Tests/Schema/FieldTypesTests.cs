namespace Vidensportal.Content.Tests.Schema;

public sealed class FieldTypesTests
{
    [Theory]
    [InlineData("kortTitel: [a, b]", "10:12  Her skulle stå en tekst. Skriv en kort tekst.")]
    [InlineData("kortTitel: \"\"", "10:12  Teksten er på 0 tegn. Skriv en kort tekst.")]
    [InlineData("kortTitel: \"a\\nb\"", "10:12  Teksten fylder flere linjer. Skriv en kort tekst.")]
    [InlineData("kortTitel: En titel, der er så lang, at den aldrig kan stå i en menu", "10:12  Teksten er på 57 tegn. Skriv en kort tekst.")]
    [InlineData("kortTitel: {a: b}", "10:12  Her skulle stå en tekst. Skriv en kort tekst.")]
    public void Text_that_does_not_fit_its_field_is_reported(string field, string fault)
    {
        Assert.Equal([$"content/a.md:{fault}"], FaultsOf(field));
    }

    [Theory]
    [InlineData("emner: bemanding", "10:8  Her skulle stå en liste. Skriv en liste: [et navn med små bogstaver a–z, tal og bindestreg, …].")]
    [InlineData("emner: [Bemanding]", "10:9  \"Bemanding\" kan ikke bruges her. Skriv et navn med små bogstaver a–z, tal og bindestreg.")]
    [InlineData("emner: [færre-sager]", "10:9  \"færre-sager\" kan ikke bruges her. Skriv et navn med små bogstaver a–z, tal og bindestreg.")]
    [InlineData("emner: [[bemanding]]", "10:9  Her skulle stå én værdi. Skriv et navn med små bogstaver a–z, tal og bindestreg.")]
    [InlineData("relaterede: [a, b, c, d]", "10:13  Listen har 4 punkter; der er højst plads til 3. Skriv en liste: [et navn med små bogstaver a–z, tal og bindestreg, …].")]
    public void List_that_does_not_fit_its_field_is_reported(string field, string fault)
    {
        Assert.Equal([$"content/a.md:{fault}"], FaultsOf(field));
    }

    [Theory]
    [InlineData("01-02-2025", "2025-02-01")]
    [InlineData("1-2-2025", "2025-02-01")]
    [InlineData("1/2/2025", "2025-02-01")]
    [InlineData("01.02.2025", "2025-02-01")]
    [InlineData("2025/2/1", "2025-02-01")]
    [InlineData("2025-2-1", "2025-02-01")]
    [InlineData("2025.02.01", "2025-02-01")]
    public void Date_in_another_order_is_answered_with_the_right_form(string typed, string right)
    {
        Assert.Equal([$"content/a.md:10:12  Datoen \"{typed}\" skal skrives år-måned-dag. Skriv {right}."], FaultsOf($"opdateret: {typed}"));
    }

    [Theory]
    [InlineData("i går")]
    [InlineData("2025-02-30")]
    [InlineData("2025-13-01")]
    [InlineData("1. februar 2025")]
    [InlineData("2025")]
    [InlineData("\"\"")]
    public void What_is_no_date_is_told_how_a_date_looks(string typed)
    {
        Assert.Equal([$"content/a.md:10:12  \"{typed.Trim('"')}\" er ikke en dato. Skriv en dato som år-måned-dag: 2026-11-22."], FaultsOf($"opdateret: {typed}"));
    }

    [Theory]
    [InlineData("tredive")]
    [InlineData("3,5")]
    [InlineData("-1")]
    [InlineData("100001")]
    [InlineData("99999999999999999999")]
    [InlineData("[30]")]
    public void What_is_no_whole_number_within_its_bounds_is_reported(string typed)
    {
        Assert.Equal(["content/a.md:10:15  Her skulle stå et helt tal. Skriv et helt tal fra 0 til 100000."], FaultsOf($"raekkefoelge: {typed}"));
    }

    [Theory]
    [InlineData("skjulIMenu: Ja", "10:13  \"Ja\" kan ikke vælges her. Mente du \"ja\"?")]
    [InlineData("skjulIMenu: true", "10:13  \"true\" kan ikke vælges her. Skriv ja eller nej.")]
    [InlineData("noindex: 1", "10:10  \"1\" kan ikke vælges her. Skriv ja eller nej.")]
    public void Yes_and_no_are_danish(string field, string fault)
    {
        Assert.Equal([$"content/a.md:{fault}"], FaultsOf(field));
    }

    [Theory]
    [InlineData("lovStatus: ja", "10:12  Her skulle stå navngivne værdier. Skriv {henviser: lovgivning pr. 2015, aendret: ja}.")]
    [InlineData("lovStatus: {henviser: lovgivning, aendret: måske}", "10:44  \"måske\" kan ikke vælges her. Skriv ja eller nej.")]
    [InlineData("lovStatus: {henviser: lovgivning}", "10:12  Feltet \"aendret\" mangler. Tilføj linjen aendret: og skriv ja eller nej.")]
    [InlineData("aendringer: [{dato: 2026-11-22, slags: rettet, tekst: En fejl er rettet}]", "10:40  \"rettet\" kan ikke vælges her. Mente du \"oprettet\"?")]
    [InlineData("aliasser: [gammel]", "10:12  Adressen kan ikke bruges. Skriv en adresse som /modellen/faerre-sager/.")]
    public void Fault_within_a_group_is_reported_at_the_value(string field, string fault)
    {
        Assert.Equal([$"content/a.md:{fault}"], FaultsOf(field));
    }

    [Theory]
    [InlineData("ikkeOplyst: [\"\"]", "10:14  Teksten er tom. Skriv en eller flere sætninger.")]
    [InlineData("ikkeOplyst: [Der er tolv børn]", "10:21  Tallet \"tolv\" er skrevet direkte i teksten. Hent det fra et faktum med {{fakta F33}}; kan læseren tælle det på siden, så skriv {{antal 3}}.")]
    [InlineData("ikkeOplyst: [\"Der er tolv børn\"]", "10:22  Tallet \"tolv\" er skrevet direkte i teksten. Hent det fra et faktum med {{fakta F33}}; kan læseren tælle det på siden, så skriv {{antal 3}}.")]
    [InlineData("ikkeOplyst: [{a: b}]", "10:14  Her skulle stå en tekst. Skriv en eller flere sætninger.")]
    public void Text_with_codes_is_checked_as_prose_where_it_stands(string field, string fault)
    {
        Assert.Equal([$"content/a.md:{fault}"], FaultsOf(field));
    }

    [Fact]
    public void Text_with_codes_in_a_block_is_reported_on_its_own_line()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:6:1  Overskriften er tom. Skriv en overskrift, eller slet linjen."],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                definition: |
                  Et forløb.

                  ##
                note: Et forbehold.
                """));
    }

    [Fact]
    public void Text_with_line_breaks_in_quotes_is_reported_on_the_line_it_fills()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:3:1  HTML virker ikke her. Skriv det som Markdown, eller slet det."],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                definition: "Et forløb.\n\n\n\n\n<b>"
                """));
    }

    /// <summary>A page with one more field, on its tenth line.</summary>
    private static string[] FaultsOf(string field) => SmallContent.FaultsWith($$"""
        -- a.md --
        ---
        id: a
        type: system
        titel: En side
        resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
        maalgrupper: [leder]
        status: udgivet
        udgivet: 2026-11-22
        gennemgaaet: 2026-11-22
        {{field}}
        ---
        """);
}
