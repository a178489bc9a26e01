using Vidensportal.Content.Editing;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Tests.Editing;

/// <summary>Faults at the fields of a form, in the words of the check.</summary>
public sealed class EntryCheckTests
{
    private const string Page = """
        ---
        id: a
        type: nyhed
        titel: En side
        resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
        emner: [bemanding]
        status: kladde
        dato: 2026-11-22
        ikkeOplyst:
          - Hvor mange der var.
          - Om det holdt.
        aendringer:
          - {dato: 2026-11-22, slags: oprettet, tekst: Oprettet.}
          - dato: 2026-11-23
            slags: rettelse
            tekst: Rettet.
        ---

        Teksten.

        """;

    private const string Fact = """
        id: F90
        emne: bemanding
        udsagn: Et udsagn til en prøve.
        tal:
          foer: {vaerdi: 4, enhed: boern}
          efter: {vaerdi: 8, enhed: boern}
        periode: {fra: 2013, til: 2014}
        omraade: hele-landet
        slags: maalt
        belaeg:
          - {kilde: S1, linje: 18, ord: otte}
          - {kilde: S1, linje: 18, ord: otte}
        """;

    [Theory]
    [InlineData("titel: En side\n", "", "titel", "Titel")]
    [InlineData("titel: En side", "titel:", "titel", "Titel")]
    [InlineData("resume: Siden", "resume: \"", null, null)]
    [InlineData("findes kun i en prøve, og resuméet er lige langt nok", "er kort", "resume", "Resumé")]
    [InlineData("status: kladde", "status: udgivet", "udgivet", "Udgivet")]
    [InlineData("status: kladde", "status: kladd", "status", "Status")]
    [InlineData("dato: 2026-11-22\nikke", "dato: 22-11-2026\nikke", "dato", "Dato")]
    [InlineData("titel: En", "tittel: En", "tittel", "tittel")]
    [InlineData("- Om det holdt.", "- Om det var tolv.", "ikkeOplyst[1]", "Ikke oplyst 2")]
    [InlineData("slags: oprettet", "slags: opret", "aendringer[0].slags", "Ændringer 1: Slags")]
    [InlineData("slags: oprettet, ", "", "aendringer[0].slags", "Ændringer 1: Slags")]
    [InlineData("    slags: rettelse\n", "", "aendringer[1].slags", "Ændringer 2: Slags")]
    [InlineData("slags: rettelse", "slags: rettet", "aendringer[1].slags", "Ændringer 2: Slags")]
    [InlineData("dato: 2026-11-23", "dato: i går", "aendringer[1].dato", "Ændringer 2: Dato")]
    [InlineData("tekst: Rettet.", "tekstt: Rettet.", "aendringer[1]", "Ændringer 2")]
    [InlineData("Teksten.", "Der er tolv.", "broedtekst", "Brødtekst")]
    [InlineData("Teksten.", "![](/medier/a.png)", "broedtekst", "Brødtekst")]
    public void A_fault_of_a_page_is_told_at_its_field(string before, string after, string? path, string? label)
    {
        var text = Page.Replace(before, after, StringComparison.Ordinal);

        var found = EntryCheck.Run("a.md", text);

        Assert.NotEqual(Page, text);
        Assert.Equal((path, label), Assert.Single(found.Select(one => (one.Path, one.Label)).Distinct()));
    }

    [Theory]
    [InlineData("ord: otte}\n  -", "ord: seks}\n  -", "belaeg[0].ord", "Belæg 1: Ord")]
    [InlineData("  - {kilde: S1, linje: 18, ord: otte}\n  - {kilde: S1", "  - {kilde: S1, linje: 18, ord: otte}\n  - {kilde: S7", "belaeg[1].kilde", "Belæg 2: Kilde")]
    [InlineData("ord: otte}\n  - {kilde: S1, linje: 18", "ord: otte}\n  - {kilde: S1", "belaeg[1].linje", "Belæg 2: Linje")]
    [InlineData("linje: 18, ord: otte}\n  -", "linje: nej, ord: otte}\n  -", "belaeg[0].linje", "Belæg 1: Linje")]
    [InlineData("emne: bemanding", "emne: bemand", "emne", "Emne")]
    [InlineData("efter: {vaerdi: 8, enhed: boern}", "efter: {vaerdi: 8}", "tal[1].enhed", "Flere tal: efter: Enhed")]
    [InlineData("efter: {vaerdi: 8, enhed: boern}", "efter: {vaerdi: otte, enhed: boern}", "tal[1].vaerdi", "Flere tal: efter: Værdi")]
    [InlineData("til: 2014", "til: 2012", "periode", "Periode")]
    [InlineData("til: 2014", "til: x", "periode.til", "Periode: Til")]
    [InlineData("id: F90", "id: F91", "id", "Nummer")]
    [InlineData("  - {kilde: S1, linje: 18, ord: otte}\n  - {kilde: S1, linje: 18, ord: otte}\n", "", "belaeg", "Belæg")]
    [InlineData("slags: maalt", "slags: egen-beregning", "udregning", "Udregning")]
    public void A_fault_of_a_fact_among_the_others_is_told_at_its_field(string before, string after, string path, string label)
    {
        var content = ContentLoader.Load(SmallContent.With($"-- fakta/F90.yaml --\n{Fact}\n"), []);
        var text = (Fact + "\n").Replace(before, after, StringComparison.Ordinal);

        var found = Among(content, "fakta/F90.yaml", text);

        Assert.Empty(content.Faults);
        Assert.Equal((path, label), Assert.Single(found.Select(one => (one.Path, one.Label)).Distinct()));
    }

    [Fact]
    public void A_fault_that_another_text_would_get_is_told_without_a_field()
    {
        var content = ContentLoader.Load(SmallContent.With(""), []);
        var page = SmallContent.With("").Single(file => file.Path == "modellen/index.md");

        var found = Among(content, page.Path, System.Text.Encoding.UTF8.GetString(page.Read()!).Replace("id: modellen", "id: model", StringComparison.Ordinal));

        Assert.Equal([(null, "kerneelementer/KE1.yaml"), (null, "site.yaml")], found.Select(one => (one.Path, one.Fault.File)));
    }

    [Fact]
    public void Single_evidence_without_a_list_is_the_first_of_its_list()
    {
        var content = ContentLoader.Load(SmallContent.With(""), []);
        const string text = "id: anna-holm\nnavn: Anna Holm\nrolle: Konsulent\norganisation: Kommunen\nbelaeg: {kilde: S1, linje: 18, ord: seks}\nstatus: bekraeftet\n";

        Assert.Equal(["bekraeftetDato"], EntryCheck.Run("kontakter/anna-holm.yaml", text).Select(one => one.Path));
        Assert.Equal(["belaeg[0].ord"], Among(content, "kontakter/anna-holm.yaml", text.Replace("status: bekraeftet", "status: udgaaet", StringComparison.Ordinal)).Select(one => one.Path));
    }

    [Fact]
    public void Every_path_that_a_fault_is_told_at_is_a_field_of_the_form()
    {
        foreach (var line in Page.Split('\n').Where(line => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith("type", StringComparison.Ordinal)))
        {
            var text = Page.Replace(line, line[..(line.IndexOf(": ", StringComparison.Ordinal) + 2)] + "{x: [y]}", StringComparison.Ordinal);
            var form = EntryForm.Of("a.md", text);
            if (!form.IsReadable) continue;
            var paths = RealTexts.Deep(form.Fields).Select(one => one.Path).ToHashSet<string?>();
            Assert.All(EntryCheck.Run("a.md", text), one => Assert.Contains(one.Path, paths));
        }
    }

    /// <summary>As the editor checks it: the whole content with the text in it, and the faults that come of that at the fields of the text.</summary>
    private static IReadOnlyList<EntryFault> Among(LoadedContent content, string path, string text)
    {
        var files = content.Files.Values.Select(file => file.File).Where(file => file.Path != path).Append(TestContent.File(path, System.Text.Encoding.UTF8.GetBytes(text)));
        return EntryCheck.Of(path, text, ContentLoader.Load([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], []).Faults);
    }
}
