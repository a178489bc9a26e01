namespace Vidensportal.Content.Tests.Glossary;

public sealed class TermSchemaTests
{
    [Fact]
    public void Term_is_read()
    {
        var term = SmallContent.LibraryWith("""
            -- ordliste/sag.yaml --
            id: sag
            term: Sag
            synonymer: [forløb]
            definition: "Antallet steg til {{fakta F10.efter}}."
            fakta: [F10]
            kilde: S1
            note: Redaktionens forklaring
            """).Terms["sag"];

        Assert.Equal(("Sag", "forløb", "F10"), (term.Name, Assert.Single(term.Synonyms), Assert.Single(term.Facts)));
        Assert.Equal(("Antallet steg til {{fakta F10.efter}}.", "S1", "Redaktionens forklaring"), (term.Definition.Source, term.Source, term.Note));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"   \"")]
    [InlineData("|")]
    public void Definition_must_say_something(string nothing)
    {
        var fault = Assert.Single(SmallContent.FaultsWith($"""
            -- ordliste/sag.yaml --
            id: sag
            term: Sag
            definition: {nothing}
            """));

        Assert.Matches("^content/ordliste/sag.yaml:3:(1|13)  (Feltet \"definition\" er tomt|Teksten er tom)\\. Skriv en eller flere sætninger\\.$", fault);
    }
}
