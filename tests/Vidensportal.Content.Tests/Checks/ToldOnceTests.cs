namespace Vidensportal.Content.Tests.Checks;

/// <summary>A file with a fault of its own is still there: what leads to it is no fault too.</summary>
public sealed class ToldOnceTests
{
    [Theory]
    [InlineData("fakta/F33.yaml")]
    [InlineData("uoverensstemmelser/D02.yaml")]
    [InlineData("ordliste/ppr.yaml")]
    [InlineData("kerneelementer/KE1.yaml")]
    [InlineData("figurer/udgifter.yaml")]
    [InlineData("kilder/aftryk/S1.yaml")]
    [InlineData("kilder/s1.md")]
    [InlineData("modellen/index.md")]
    [InlineData("kontakter/anna-holm.yaml")]
    public void Broken_file_is_reported_and_not_also_missing_where_it_is_used(string path)
    {
        var everythingIsUsed = TestContent.Files("""
            -- a.md --
            ---
            id: a
            type: nyhed
            titel: En side
            resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
            status: kladde
            dato: 2026-11-22
            kilde: S1
            relaterede: [modellen]
            ---

            {{fakta F33}} {{belaeg F33}} {{begreb ppr}} {{kilde S1}} {{uenighed D02}}

            {{figur udgifter}}
            """);
        var files = SmallContent.With("").Select(file => file.Path == path ? TestContent.File(path, path.EndsWith(".md", StringComparison.Ordinal) ? "---\nid: \"\n---\n" : "id: \"\n") : file);

        Assert.StartsWith($"content/{path}:", Assert.Single(SmallContent.FaultsIn([.. files, .. everythingIsUsed])), StringComparison.Ordinal);
    }

    [Fact]
    public void Fact_with_a_wrong_date_is_told_of_the_date_only()
    {
        Assert.Equal(
            ["content/fakta/F33.yaml:4:9  Tallet kan ikke læses. Skriv et tal som 2500000 eller 1,35, eller et spænd som [20, 25]."],
            SmallContent.FaultsWith("""
                -- fakta/F33.yaml --
                id: F33
                emne: oekonomi
                udsagn: Udgifterne faldt med 3,7 mio. kr.
                vaerdi: 3.700
                enhed: kr
                periode: {fra: 2013, til: 2014}
                omraade: projektdistrikter
                slags: maalt
                belaeg: [{kilde: S1, linje: 33, ord: mindre}]
                """));
    }

    [Fact]
    public void What_was_never_there_is_still_reported_beside_a_broken_file()
    {
        Assert.Equal(
            [
                "content/fakta/F33.yaml:1:6  Felterne kan ikke læses: et anførselstegn mangler sin makker. Tjek kolon, indrykning, anførselstegn og parenteser; sæt \"…\" om tekst med kolon i.",
                "content/ordliste/sag.yaml:3:14  Faktummet \"F77\" findes ikke. Ret det, eller opret det først.",
            ],
            SmallContent.FaultsWith("""
                -- fakta/F33.yaml --
                id:  "F33
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                definition: "{{belaeg F77}}"
                """));
    }
}
