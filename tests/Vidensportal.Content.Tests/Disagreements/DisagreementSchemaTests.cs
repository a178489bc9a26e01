using Vidensportal.Content.Disagreements;

namespace Vidensportal.Content.Tests.Disagreements;

public sealed class DisagreementSchemaTests
{
    [Fact]
    public void Disagreement_is_read()
    {
        var disagreement = SmallContent.LibraryWith("""
            -- uoverensstemmelser/D09.yaml --
            id: D09
            emne: Institutioner
            kort: Kilderne tæller ikke det samme.
            udsagn:
              - {tekst: Der er otte, belaeg: {kilde: S1, linje: 18, ord: otte}, fakta: F10}
              - tekst: Der er færre
                belaeg:
                  - {kilde: S1, linje: 33, ord: mindre}
                  - {kilde: E01, sted: forsiden}
            slags: [tal, betydning]
            muligForklaring: "Den ene tæller {{begreb ppr}} med."
            forklaringStatus: dokumenteret
            visning: Vi viser begge.
            status: afklaret
            afklaretVed: Slutevalueringen
            """).Disagreements["D09"];

        Assert.Equal(("Institutioner", "Kilderne tæller ikke det samme."), (disagreement.Subject, disagreement.Summary));
        Assert.Equal(["Der er otte F10 S1", "Der er færre  S1 E01"], disagreement.Statements.Select(statement => $"{statement.Text} {statement.Fact} {string.Join(' ', statement.Evidence.Select(evidence => evidence.Source))}"));
        Assert.Equal([DisagreementKind.Figure, DisagreementKind.Meaning], disagreement.Kinds);
        Assert.Equal((ExplanationStatus.Documented, true, "Slutevalueringen"), (disagreement.ExplanationStatus, disagreement.IsSettled, disagreement.SettledBy));
        Assert.Equal(("Den ene tæller {{begreb ppr}} med.", "Vi viser begge."), (disagreement.PossibleExplanation.Source, disagreement.Shown.Source));
    }

    [Theory]
    [InlineData("udsagn: []", "4:9  Listen er tom. Skriv en liste: [{tekst: …, belaeg: {kilde: S1, linje: 33, ord: …}}, …].")]
    [InlineData("udsagn: [{tekst: Der er otte}]", "4:10  Feltet \"belaeg\" mangler. Tilføj linjen belaeg: og skriv {kilde: S1, linje: 33, ord: et par ord fra linjen}, eller en liste af dem.")]
    [InlineData("slags: []", "4:8  Listen er tom. Skriv en liste: [ét af tal, enhed, periode, omraade, ordvalg, betydning, …].")]
    [InlineData("slags: [område]", "4:9  \"område\" kan ikke vælges her. Mente du \"omraade\"?")]
    [InlineData("status: løst", "4:9  \"løst\" kan ikke vælges her. Skriv aaben eller afklaret.")]
    [InlineData("forklaringStatus: sikker", "4:19  \"sikker\" kan ikke vælges her. Skriv ét af dokumenteret, mulig, ukendt.")]
    [InlineData("muligForklaring: De er 3 år fra hinanden", "4:24  Tallet \"3\" er skrevet direkte i teksten. Hent det fra et faktum med {{fakta F33}}; kan læseren tælle det på siden, så skriv {{antal 3}}.")]
    public void Fault_in_a_field_is_reported(string field, string fault)
    {
        Assert.Contains(
            $"content/uoverensstemmelser/D09.yaml:{fault}",
            SmallContent.FaultsWith($"""
                -- uoverensstemmelser/D09.yaml --
                id: D09
                emne: Institutioner
                kort: Kilderne tæller ikke det samme.
                {field}
                """));
    }
}
