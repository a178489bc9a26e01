namespace Vidensportal.Site.Tests.Views;

public sealed class ContactTests
{
    private const string Site = """
        -- kontakt.md --
        {{liste kontakter}}
        -- kontakter/anne-aaben.yaml --
        navn: Anne Åben
        telefon: 96 28 63 24
        epost: anne@herning.dk
        status: bekraeftet
        bekraeftetDato: 2026-05-01
        -- kontakter/bo-trykt.yaml --
        navn: Bo Trykt
        telefon: 11 22 33 44
        epost: bo@herning.dk
        -- kontakter/carl-vaek.yaml --
        navn: Carl Væk
        telefon: 55 66 77 88
        epost: carl@kora.dk
        organisation: KORA
        organisationNu: VIVE
        status: udgaaet
        """;

    [Fact]
    public void A_confirmed_person_can_be_called_and_written_to()
    {
        var person = TestSite.Build(Site).Page("/kontakt/").GetElementById("anne-aaben")!;

        Assert.Equal(["tel:96286324", "mailto:anne@herning.dk"], person.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Take(2));
        Assert.Contains("Bekræftet 1.\u00A0maj 2026", person.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bo-trykt", "11 22 33 44", "Oplysninger som trykt i kilden, ikke bekræftet")]
    [InlineData("carl-vaek", "55 66 77 88", "Udgået: organisationen findes ikke længere")]
    public void A_person_who_has_not_confirmed_is_shown_as_printed_and_cannot_be_called(string id, string phone, string status)
    {
        var person = TestSite.Build(Site).Page("/kontakt/").GetElementById(id)!;

        Assert.Contains(phone, person.TextContent, StringComparison.Ordinal);
        Assert.Contains(status, person.TextContent, StringComparison.Ordinal);
        Assert.Empty(person.QuerySelectorAll("a[href^='tel:'], a[href^='mailto:']"));
        Assert.True(person.HasAttribute("data-noindex"));
    }

    [Theory]
    [InlineData("/api/v1/kontakter.json")]
    [InlineData("/data/kontakter.json")]
    [InlineData("/data/kontakter.csv")]
    public void Only_confirmed_persons_are_given_as_data(string address)
    {
        var data = TestSite.Build(Site)[address];

        Assert.Contains("anne@herning.dk", data, StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Trykt", data, StringComparison.Ordinal);
        Assert.DoesNotContain("bo@", data, StringComparison.Ordinal);
        Assert.DoesNotContain("carl@", data, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_confirmed_stands_on_no_other_page() =>
        Assert.Equal(["/kontakt/"], TestSite.Build(Site) is var site ? site.Addresses.Where(address => !address.StartsWith("/assets/", StringComparison.Ordinal) && site[address].Contains("bo@herning.dk", StringComparison.Ordinal)) : []);
}
