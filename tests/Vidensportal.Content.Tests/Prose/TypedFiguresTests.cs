namespace Vidensportal.Content.Tests.Prose;

public sealed class TypedFiguresTests
{
    [Theory]
    [InlineData("Der er 12 børn.", "1:8", "12")]
    [InlineData("Det er 25 % af dem.", "1:8", "25 %")]
    [InlineData("Det er 25 pct. af dem.", "1:8", "25 pct.")]
    [InlineData("Det er 25 procent af dem.", "1:8", "25 procent")]
    [InlineData("Det er 3,7 mio. kr. mindre.", "1:8", "3,7 mio.")]
    [InlineData("Det er 750.000 kr. i alt.", "1:8", "750.000 kr.")]
    [InlineData("Det er 2000 kr. i alt.", "1:8", "2000 kr.")]
    [InlineData("Det er 2000 kroner i alt.", "1:8", "2000 kroner")]
    [InlineData("Det er 2.000 i alt.", "1:8", "2.000")]
    [InlineData("Det er 1.950,5 i alt.", "1:8", "1.950,5")]
    [InlineData("Det er kr25 i alt.", "1:10", "25")]
    [InlineData("Der er otte af dem.", "1:8", "otte")]
    [InlineData("Der er Otte af dem.", "1:8", "Otte")]
    [InlineData("Der er to til.", "1:8", "to")]
    [InlineData("Der er hundrede af dem.", "1:8", "hundrede")]
    [InlineData("Der er \"tyve\" af dem.", "1:9", "tyve")]
    [InlineData("Der er **tolv** af dem.", "1:10", "tolv")]
    [InlineData("Der er [tolv](/a/) af dem.", "1:9", "tolv")]
    [InlineData("En\nlinje\nog 12 til.", "3:4", "12")]
    [InlineData("- a\n- 12 til", "2:3", "12")]
    [InlineData("> 12 til", "1:3", "12")]
    [InlineData("## De 12 børn", "1:7", "12")]
    [InlineData("|a|\n|-|\n|12|", "3:2", "12")]
    [InlineData("a[^1]\n\n[^1]: Der er 12.", "3:14", "12")]
    [InlineData("::: bemaerk\nDer er 12.\n:::", "2:8", "12")]
    [InlineData("::: bemaerk De 12 børn\na\n:::", "1:16", "12")]
    public void Figure_typed_in_the_text_is_reported(string markdown, string place, string figure)
    {
        Assert.Equal([$"{place}  Tallet \"{figure}\" er skrevet direkte i teksten. Hent det fra et faktum med {{{{fakta F33}}}}; kan læseren tælle det på siden, så skriv {{{{antal 3}}}}."], CompiledProse.FaultsIn(markdown));
    }

    [Theory]
    [InlineData("I 2013 og i 1999.")]
    [InlineData("I 2013–2015, 2013-2015 og 2013-14.")]
    [InlineData("I 1990'erne.")]
    [InlineData("Den 1. januar, den 22. november 2026 og april 2015.")]
    [InlineData("Efter § 95, § 95, stk. 2, og § 52 a.")]
    [InlineData("Se F33, D02, KE7, S1, E03 og X04.")]
    [InlineData("Skriv `12` i feltet.")]
    [InlineData("```\n12 børn\n```")]
    [InlineData("Der er {{fakta F10.efter}} og {{antal 3}}.")]
    [InlineData("Der er en, et, ingen, begge og hver anden uge; hver tredje måned og den sjette.")]
    [InlineData("Ingen tal i ordene ottende, toget, nitte, tieren og fireren.")]
    [InlineData("[Siden](https://eksempel.dk/2000/12/a3)")]
    [InlineData("Et[^1] og andet[^2].\n\n[^1]: Note.\n[^2]: Note.")]
    [InlineData("1. Først\n2. Så\n3. Til sidst")]
    public void Years_dates_law_codes_and_what_counts_nothing_may_be_typed(string markdown)
    {
        Assert.Empty(CompiledProse.FaultsIn(markdown));
    }

    [Fact]
    public void Every_figure_is_told()
    {
        Assert.Equal(["1:1  Tallet \"12\"", "1:7  Tallet \"otte\"", "2:1  Tallet \"3 %\""], CompiledProse.FaultsIn("12 og otte\n3 %").Select(fault => fault.Split(" er skrevet")[0]));
    }
}
