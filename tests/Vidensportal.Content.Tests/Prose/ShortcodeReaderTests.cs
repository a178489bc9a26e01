using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Tests.Prose;

public sealed class ShortcodeReaderTests
{
    private static readonly Position At = new(1, 6);
    private static readonly FigureForm Plain = new(IsShort: false, InDigits: false, IsSigned: false, IsCapitalised: false);

    public static TheoryData<string, Shortcode> Codes => new()
    {
        { "fakta F33", new FactShortcode(At, 0, "F33", "", Plain) },
        { "fakta F40.foer", new FactShortcode(At, 0, "F40", "foer", Plain) },
        { "fakta F10.efter cifre", new FactShortcode(At, 0, "F10", "efter", Plain with { InDigits = true }) },
        { "fakta F10.efter stort", new FactShortcode(At, 0, "F10", "efter", Plain with { IsCapitalised = true }) },
        { "fakta F33 fortegn", new FactShortcode(At, 0, "F33", "", Plain with { IsSigned = true }) },
        { "fakta F33 kort", new FactShortcode(At, 0, "F33", "", Plain with { IsShort = true }) },
        { "fakta F33 kort cifre fortegn stort", new FactShortcode(At, 0, "F33", "", new(true, true, true, true)) },
        { "belaeg F01", new EvidenceShortcode(At, 0, "F01") },
        { "begreb ppr", new TermShortcode(At, 0, "ppr", null) },
        { "begreb ppr \"PPR-psykologer og andre\"", new TermShortcode(At, 0, "ppr", "PPR-psykologer og andre") },
        { "begreb ppr ”PPR-psykologer”", new TermShortcode(At, 0, "ppr", "PPR-psykologer") },
        { "kilde S1", new SourceShortcode(At, 0, "S1") },
        { "uenighed D02", new DisagreementShortcode(At, 0, "D02", IsAlone: false) },
        { "antal 3", new CountShortcode(At, 0, 3, IsCapitalised: false) },
        { "antal 3 stort", new CountShortcode(At, 0, 3, IsCapitalised: true) },
        { "  fakta   F33  ", new FactShortcode(At, 0, "F33", "", Plain) },
        { "fakta\u00A0F33", new FactShortcode(At, 0, "F33", "", Plain) },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_of_the_author_guide_is_read(string code, Shortcode shortcode)
    {
        Assert.Equal([shortcode], CompiledProse.Of($"Der {{{{{code}}}}} så.").Shortcodes.Select(one => one with { At = new(1, one.At.Column + 1) }));
    }

    [Theory]
    [InlineData("figur udgifter")]
    [InlineData("liste undersider")]
    [InlineData("liste nyheder")]
    [InlineData("liste kilder")]
    [InlineData("liste kommuner")]
    [InlineData("liste ordliste")]
    [InlineData("liste kontakter")]
    [InlineData("liste uoverensstemmelser")]
    [InlineData("liste fakta")]
    [InlineData("liste kerneelementer")]
    [InlineData("liste emner")]
    [InlineData("liste maalgrupper")]
    [InlineData("liste rettelser")]
    [InlineData("liste oversigt")]
    [InlineData("liste filer")]
    [InlineData("liste eksterne-links")]
    public void Figures_and_lists_of_the_author_guide_stand_alone_on_a_line(string code)
    {
        Assert.Single(CompiledProse.Of($"Før.\n\n{{{{{code}}}}}\n\nEfter.\n").Shortcodes);
    }

    [Theory]
    [InlineData("fakt F33", "Koden \"fakt\" findes ikke. Mente du \"fakta\"?")]
    [InlineData("Fakta F33", "Koden \"Fakta\" findes ikke. Mente du \"fakta\"?")]
    [InlineData("belæg F33", "Koden \"belæg\" findes ikke. Mente du \"belaeg\"?")]
    [InlineData("video x", "Koden \"video\" findes ikke. Brug en af fakta, belaeg, begreb, kilde, uenighed, antal, figur, liste.")]
    [InlineData("", "Koden {{}} er tom. Skriv et af fakta, belaeg, begreb, kilde, uenighed, antal, figur, liste.")]
    [InlineData("   ", "Koden {{}} er tom. Skriv et af fakta, belaeg, begreb, kilde, uenighed, antal, figur, liste.")]
    [InlineData("\"\"", "Koden {{}} er tom. Skriv et af fakta, belaeg, begreb, kilde, uenighed, antal, figur, liste.")]
    [InlineData("fakta", "Koden fakta mangler et nummer. Skriv fx {{fakta F33}}.")]
    [InlineData("fakta F33 kurt", "Koden fakta kender ikke \"kurt\". Mente du \"kort\"?")]
    [InlineData("fakta F33 F34", "Koden fakta kender ikke \"F34\". Brug kort, cifre, fortegn, stort.")]
    [InlineData("belaeg", "Koden belaeg skal have ét nummer. Skriv fx {{belaeg F01}}.")]
    [InlineData("belaeg F01 F02", "Koden belaeg skal have ét nummer. Skriv fx {{belaeg F01}}.")]
    [InlineData("begreb", "Koden begreb skal have et ord fra ordlisten. Skriv fx {{begreb ppr}} eller {{begreb ppr \"PPR-psykologer\"}}.")]
    [InlineData("begreb ppr og andre", "Koden begreb skal have et ord fra ordlisten. Skriv fx {{begreb ppr}} eller {{begreb ppr \"PPR-psykologer\"}}.")]
    [InlineData("kilde", "Koden kilde skal have ét kildenummer. Skriv fx {{kilde S1}}.")]
    [InlineData("uenighed D01 D02", "Koden uenighed skal have ét nummer. Skriv fx {{uenighed D02}}.")]
    [InlineData("antal", "Koden antal skal have ét tal fra 2 til 99. Skriv fx {{antal 3}}.")]
    [InlineData("antal tre", "Koden antal skal have ét tal fra 2 til 99. Skriv fx {{antal 3}}.")]
    [InlineData("antal 1", "Koden antal skal have ét tal fra 2 til 99. Skriv fx {{antal 3}}.")]
    [InlineData("antal 100", "Koden antal skal have ét tal fra 2 til 99. Skriv fx {{antal 3}}.")]
    [InlineData("antal -3", "Koden antal skal have ét tal fra 2 til 99. Skriv fx {{antal 3}}.")]
    [InlineData("antal 3 stor", "Koden antal skal have ét tal fra 2 til 99. Skriv fx {{antal 3}}.")]
    [InlineData("figur udgifter", "Koden figur skal stå alene på en linje med ét navn. Skriv fx {{figur indsatstrappen}} med en tom linje før og efter.")]
    [InlineData("liste nyheder", "Koden liste skal stå alene på en linje med ét navn. Skriv fx {{liste nyheder}} med en tom linje før og efter.")]
    public void Code_that_cannot_be_understood_is_reported_where_it_stands(string code, string fault)
    {
        Assert.Equal([$"3:5  {fault}"], CompiledProse.FaultsIn($"Før.\n\nDer {{{{{code}}}}} så.\n"));
    }

    [Theory]
    [InlineData("liste", "Koden liste skal stå alene på en linje med ét navn. Skriv fx {{liste nyheder}} med en tom linje før og efter.")]
    [InlineData("liste nyhed", "Listen \"nyhed\" findes ikke. Mente du \"nyheder\"?")]
    [InlineData("liste alt", "Listen \"alt\" findes ikke. Brug en af {lister}.")]
    [InlineData("figur", "Koden figur skal stå alene på en linje med ét navn. Skriv fx {{figur indsatstrappen}} med en tom linje før og efter.")]
    public void List_or_figure_alone_on_its_line_still_needs_a_name_that_is_known(string code, string fault)
    {
        Assert.Equal([$"1:1  {fault.Replace("{lister}", string.Join(", ", ListWords.All.Keys), StringComparison.Ordinal)}"], CompiledProse.FaultsIn($"{{{{{code}}}}}\n"));
    }

    [Theory]
    [InlineData("Faldet er {{fakta F33}.")]
    [InlineData("Faldet er {fakta F33}}.")]
    [InlineData("Faldet er {fakta F33}.")]
    [InlineData("Faldet er {{fakta F33.")]
    [InlineData("Faldet er {{fakta\nF33}}.")]
    [InlineData("Faldet er {{antal 3}.")]
    public void Code_without_both_its_braces_on_a_line_is_reported(string markdown)
    {
        Assert.Equal(["1:11  Koden er ikke skrevet helt. Skriv {{ foran og }} bagefter, på samme linje: {{fakta F33}}."], CompiledProse.FaultsIn(markdown));
    }

    [Theory]
    [InlineData("`{{fakta F33}}`")]
    [InlineData("```\n{{fakta F99}}\n```")]
    [InlineData("    {{figur x}}")]
    public void Code_in_back_ticks_is_shown_as_it_is(string markdown)
    {
        Assert.Empty(CompiledProse.Of(markdown).Shortcodes);
    }

    [Fact]
    public void Codes_in_notices_tables_lists_quotes_links_and_footnotes_are_found_in_reading_order()
    {
        var markdown = """
            {{fakta F01}} a[^1]

            ::: bemaerk Titel
            {{fakta F02}} b

            | c | d |
            | --- | --- |
            | {{fakta F03}} | {{fakta F04}} |
            :::

            - {{fakta F05}} e
            > *{{fakta F06}}* f [{{fakta F07}}](/a/)

            [^1]: {{fakta F08}} g
            """;

        Assert.Equal(["F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08"], CompiledProse.Of(markdown).Shortcodes.Cast<FactShortcode>().Select(fact => fact.Fact));
    }
}
