using Vidensportal.Content.Contacts;
using Vidensportal.Content.Facts;

namespace Vidensportal.Content.Tests.Contacts;

public sealed class ContactSchemaTests
{
    [Fact]
    public void Contact_is_read()
    {
        var contact = SmallContent.LibraryWith("""
            -- kontakter/bo-friis.yaml --
            id: bo-friis
            navn: Bo Friis
            rolle: Forsker
            organisation: KORA
            organisationNu: VIVE
            telefon: 20 28 30 32
            epost: bo@eksempel.dk
            belaeg:
              - {kilde: S1, linje: 18, ord: otte}
              - {kilde: E01, sted: forsiden}
            status: bekraeftet
            bekraeftetDato: 2026-11-22
            note: Ring før middag.
            """).Contacts["bo-friis"];

        Assert.Equal(("Bo Friis", "Forsker", "KORA", "VIVE"), (contact.Name, contact.Role, contact.Organisation, contact.OrganisationNow));
        Assert.Equal(("20 28 30 32", "bo@eksempel.dk", "Ring før middag."), (contact.Phone, contact.Email, contact.Note));
        Assert.Equal((ContactStatus.Confirmed, new DateOnly(2026, 11, 22)), (contact.Status, contact.Confirmed!.Value));
        Assert.Equal([new Evidence("S1", 18, null, "otte"), new Evidence("E01", null, "forsiden", null)], contact.Evidence);
    }

    [Fact]
    public void Evidence_may_stand_without_the_brackets_of_a_list()
    {
        Assert.Equal([new Evidence("S1", 18, null, "otte")], SmallContent.LibraryWith("").Contacts["anna-holm"].Evidence);
    }

    [Fact]
    public void Confirmed_contact_must_say_when()
    {
        Assert.Equal(["content/kontakter/anna-holm.yaml:1:1  Kontakten er bekræftet, men datoen mangler. Tilføj bekraeftetDato: med den dag, personen sagde ja."], FaultsOf("belaeg: {kilde: S1, linje: 18, ord: otte}\nstatus: bekraeftet"));
    }

    [Theory]
    [InlineData("belaeg: []", "5:9  Listen er tom. Skriv en liste: [{kilde: S1, linje: 33, ord: et par ord fra linjen}, …].")]
    [InlineData("belaeg: S1", "5:9  Her skulle stå navngivne værdier. Skriv {kilde: S1, linje: 33, ord: et par ord fra linjen}.")]
    [InlineData("belaeg: {kilde: S1, linje: nul, ord: otte}", "5:28  Her skulle stå et helt tal. Skriv et helt tal fra 1 til 100000.")]
    public void Fault_in_evidence_is_reported(string field, string fault)
    {
        Assert.Equal([$"content/kontakter/anna-holm.yaml:{fault}"], FaultsOf($"{field}\nstatus: ikke-bekraeftet"));
    }

    [Fact]
    public void Unknown_status_is_reported()
    {
        Assert.Equal(["content/kontakter/anna-holm.yaml:6:9  \"bekræftet\" kan ikke vælges her. Mente du \"bekraeftet\"?"], FaultsOf("belaeg: {kilde: S1, linje: 18, ord: otte}\nstatus: bekræftet"));
    }

    private static string[] FaultsOf(string fields) => SmallContent.FaultsWith($"""
        -- kontakter/anna-holm.yaml --
        id: anna-holm
        navn: Anna Holm
        rolle: Konsulent
        organisation: Kommunen
        {fields}
        """);
}
