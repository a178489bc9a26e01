namespace Vidensportal.Content.Tests.Checks;

public sealed class EvidenceCheckTests
{
    [Theory]
    [InlineData("{kilde: S2, linje: 18, ord: otte}", 18, "Kilden S2 findes ikke. Mente du \"S1\"?")]
    [InlineData("{kilde: X9, linje: 18, ord: otte}", 18, "Kilden X9 findes ikke. Opret den i content/kilder/.")]
    [InlineData("{kilde: S1, ord: otte}", 10, "Belægget fra S1 mangler linje eller ord. Skriv linje: og de ord, der står på linjen, i ord:.")]
    [InlineData("{kilde: S1, linje: 18}", 10, "Belægget fra S1 mangler linje eller ord. Skriv linje: og de ord, der står på linjen, i ord:.")]
    [InlineData("{kilde: S1, sted: forsiden}", 10, "Belægget fra S1 mangler linje eller ord. Skriv linje: og de ord, der står på linjen, i ord:.")]
    [InlineData("{kilde: S1, linje: 41, ord: otte}", 29, "S1 har kun 40 linjer, men belægget peger på linje 41. Ret linjens nummer.")]
    [InlineData("{kilde: S1, linje: 19, ord: otte}", 38, "Ordene \"otte\" er ikke set på linje 19 i S1. Ret linje eller ord; er de rigtige, så optag aftrykket igen med check --kildetekster MAPPE --optag.")]
    [InlineData("{kilde: S1, linje: 18, ord: seks}", 38, "Ordene \"seks\" er ikke set på linje 18 i S1. Ret linje eller ord; er de rigtige, så optag aftrykket igen med check --kildetekster MAPPE --optag.")]
    [InlineData("{kilde: E01, linje: 3, ord: otte}", 30, "Kilden E01 har ingen linjenumre. Skriv sted: i stedet for linje:.")]
    [InlineData("{kilde: E01, ord: otte}", 10, "Belægget fra E01 mangler sted. Skriv sted: og hvor i kilden det står.")]
    public void Evidence_that_was_not_seen_in_the_source_is_reported(string evidence, int column, string fault)
    {
        Assert.Equal([$"content/fakta/F90.yaml:7:{column}  {fault}"], FaultsOf(evidence));
    }

    [Theory]
    [InlineData("{kilde: S1, linje: 18, ord: otte}")]
    [InlineData("{kilde: S1, linje: 18, ord: OTTE i  stedet}")]
    [InlineData("{kilde: S1, linje: 33, ord: mio. kr. mindre}")]
    [InlineData("{kilde: E01, sted: forsiden}")]
    [InlineData("{kilde: E01, sted: forsiden, ord: otte}")]
    public void Evidence_that_was_seen_is_fine(string evidence)
    {
        Assert.Empty(FaultsOf(evidence));
    }

    [Fact]
    public void Every_piece_of_evidence_is_checked_in_facts_disagreements_and_contacts()
    {
        Assert.Equal(
            [
                "content/fakta/F90.yaml:8:13  Kilden S8 findes ikke. Mente du \"S1\"?",
                "content/fakta/F90.yaml:10:13  Kilden S9 findes ikke. Mente du \"S1\"?",
                "content/kontakter/anna-holm.yaml:5:17  Kilden S7 findes ikke. Mente du \"S1\"?",
                "content/uoverensstemmelser/D02.yaml:6:86  Kilden S6 findes ikke. Mente du \"S1\"?",
            ],
            SmallContent.FaultsWith("""
                -- fakta/F90.yaml --
                id: F90
                emne: bemanding
                udsagn: Et udsagn til en prøve.
                periode: ikke-oplyst
                omraade: hele-landet
                slags: maalt
                belaeg:
                  - {kilde: S8, linje: 18, ord: otte}
                  - {kilde: S1, linje: 18, ord: otte}
                  - {kilde: S9, linje: 18, ord: otte}
                -- kontakter/anna-holm.yaml --
                id: anna-holm
                navn: Anna Holm
                rolle: Konsulent
                organisation: Kommunen
                belaeg: {kilde: S7, linje: 18, ord: otte}
                status: ikke-bekraeftet
                -- uoverensstemmelser/D02.yaml --
                id: D02
                emne: Besparelsen
                kort: Kilderne nævner hver sit beløb.
                udsagn:
                  - {tekst: Beløbet er stort, belaeg: {kilde: S1, linje: 33, ord: mindre}}
                  - {tekst: Beløbet er større, belaeg: [{kilde: S1, linje: 33, ord: mindre}, {kilde: S6, sted: forsiden}]}
                slags: [tal]
                muligForklaring: Det kan være afrunding.
                forklaringStatus: mulig
                visning: Vi viser notatets tal.
                status: aaben
                """));
    }

    private static string[] FaultsOf(string evidence) => SmallContent.FaultsWith($"""
        -- fakta/F90.yaml --
        id: F90
        emne: bemanding
        udsagn: Et udsagn til en prøve.
        periode: ikke-oplyst
        omraade: hele-landet
        slags: maalt
        belaeg: [{evidence}]
        """);
}
