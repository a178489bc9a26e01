using Vidensportal.Content.Diagrams;

namespace Vidensportal.Content.Tests.Diagrams;

public sealed class DiagramSchemaTests
{
    [Fact]
    public void Diagram_is_read()
    {
        var diagram = SmallContent.LibraryWith("""
            -- figurer/sager.yaml --
            id: sager
            slags: foer-efter
            titel: Sager
            beskrivelse: To søjler, hvoraf den ene er højere end den anden.
            raekker:
              - {navn: Projektet, tal: [F10.foer, F10.efter], fakta: [F53], side: modellen, senere: ja, tekst: "Siger {{kilde S1}}."}
            """).Diagrams["sager"];

        var row = Assert.Single(diagram.Rows);
        Assert.Equal((DiagramKind.BeforeAfter, "Sager", "Projektet"), (diagram.Kind, diagram.Title, row.Name));
        Assert.Equal([new FigureReference("F10", "foer"), new FigureReference("F10", "efter")], row.Figures);
        Assert.Equal(("F53", "modellen", true, "Siger {{kilde S1}}."), (Assert.Single(row.Facts), row.Page, row.IsLater, row.Text!.Source));
    }

    [Theory]
    [InlineData("foer-efter", "tal: [F33]", "Skriv to tal: tal: [F40.foer, F40.efter].")]
    [InlineData("aendring", "tal: [F10.foer, F10.efter]", "Skriv ét tal: tal: [F33].")]
    [InlineData("aendring", "senere: nej", "Skriv ét tal: tal: [F33].")]
    [InlineData("rytme", "tekst: Hver uge", "Skriv, i hvilke af fire uger man mødes: uger: [1, 3].")]
    [InlineData("tidslinje", "senere: ja", "Skriv, hvad der skete: tekst: ….")]
    public void Row_without_what_its_kind_draws_is_reported(string kind, string field, string fix)
    {
        Assert.Equal([$"content/figurer/sager.yaml:1:1  Rækken \"A\" mangler noget at tegne. {fix}"], FaultsOf(kind, $"[{{navn: A, {field}}}]"));
    }

    [Theory]
    [InlineData("[{navn: A, tal: [f33]}]", "5:27  \"f33\" kan ikke bruges her. Skriv et tal som F40.foer.")]
    [InlineData("[{navn: A, uger: [5]}]", "5:28  Her skulle stå et helt tal. Skriv et helt tal fra 1 til 4.")]
    [InlineData("[{tal: [F33]}]", "5:11  Feltet \"navn\" mangler. Tilføj linjen navn: og skriv en kort tekst.")]
    [InlineData("[]", "5:10  Listen er tom. Skriv en liste: [{navn: …, tal: [F40.foer, F40.efter]}, …].")]
    public void Fault_in_a_row_is_reported(string rows, string fault)
    {
        Assert.Equal([$"content/figurer/sager.yaml:{fault}"], FaultsOf("trappe", rows));
    }

    [Fact]
    public void Unknown_kind_is_reported()
    {
        Assert.Equal([$"content/figurer/sager.yaml:2:8  \"søjler\" kan ikke vælges her. Skriv ét af {string.Join(", ", DiagramSchema.Kinds.Keys)}."], FaultsOf("søjler", "[{navn: A}]"));
    }

    private static string[] FaultsOf(string kind, string rows) => SmallContent.FaultsWith($"""
        -- figurer/sager.yaml --
        id: sager
        slags: {kind}
        titel: Sager
        beskrivelse: To søjler, hvoraf den ene er højere end den anden.
        raekker: {rows}
        """);
}
