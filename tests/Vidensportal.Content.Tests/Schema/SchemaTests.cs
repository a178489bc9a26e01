namespace Vidensportal.Content.Tests.Schema;

public sealed class SchemaTests
{
    [Fact]
    public void Unknown_field_is_reported_with_its_line_and_the_nearest_name()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:3:1  Feltet \"synonymr\" findes ikke her. Mente du \"synonymer\"?"],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                synonymr: [forløb]
                definition: Et forløb.
                """));
    }

    [Fact]
    public void Unknown_field_that_is_near_to_none_is_told_all_the_names()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:4:1  Feltet \"forfatter\" findes ikke her. Slet det, eller brug ét af id, term, synonymer, definition, fakta, kilde, note."],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                definition: Et forløb.
                forfatter: Anna
                """));
    }

    [Fact]
    public void Mistyped_name_of_a_field_that_must_be_there_is_told_once()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:2:1  Feltet \"Term\" findes ikke her. Mente du \"term\"?"],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                Term: Sag
                definition: Et forløb.
                """));
    }

    [Fact]
    public void Missing_field_is_reported_with_what_to_write()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:1:1  Feltet \"definition\" mangler. Tilføj linjen definition: og skriv en eller flere sætninger."],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                """));
    }

    [Fact]
    public void Missing_field_in_a_group_is_reported_where_the_group_is()
    {
        Assert.Equal(
            ["content/kontakter/anna-holm.yaml:6:5  Feltet \"kilde\" mangler. Tilføj linjen kilde: og skriv et nummer som F33 eller D02."],
            SmallContent.FaultsWith("""
                -- kontakter/anna-holm.yaml --
                id: anna-holm
                navn: Anna Holm
                rolle: Konsulent
                organisation: Kommunen
                belaeg:
                  - {linje: 18, ord: otte}
                status: ikke-bekraeftet
                """));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ~")]
    [InlineData(" null")]
    [InlineData(" # kommer senere")]
    public void Empty_field_that_must_be_there_is_reported(string nothing)
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:2:1  Feltet \"term\" er tomt. Skriv en kort tekst."],
            SmallContent.FaultsWith($"-- ordliste/sag.yaml --\nid: sag\nterm:{nothing}\ndefinition: Et forløb.\n"));
    }

    [Fact]
    public void Empty_field_that_may_be_left_out_is_as_if_it_were()
    {
        var term = SmallContent.LibraryWith("""
            -- ordliste/sag.yaml --
            id: sag
            term: Sag
            synonymer:
            definition: Et forløb.
            kilde: ~
            note: null
            """).Terms["sag"];

        Assert.Empty(term.Synonyms);
        Assert.Equal((null, null), (term.Source, term.Note));
    }

    [Fact]
    public void Every_field_of_a_file_is_told_at_once()
    {
        Assert.Equal(
            [
                "content/ordliste/sag.yaml:1:1  Feltet \"term\" mangler. Tilføj linjen term: og skriv en kort tekst.",
                "content/ordliste/sag.yaml:1:5  \"En Sag\" kan ikke bruges her. Skriv et navn med små bogstaver a–z, tal og bindestreg.",
                "content/ordliste/sag.yaml:2:1  Feltet \"definition\" er tomt. Skriv en eller flere sætninger.",
                "content/ordliste/sag.yaml:3:8  Her skulle stå en liste. Skriv en liste: [et nummer som F33 eller D02, …].",
                "content/ordliste/sag.yaml:4:7  Teksten er på 1 tegn. Skriv 3–400 tegn.",
            ],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: En Sag
                definition:
                fakta: F10
                note: x
                """));
    }
}
