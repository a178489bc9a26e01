using Vidensportal.Content.Library;

namespace Vidensportal.Content.Tests.Library;

public sealed class ContentLoaderTests
{
    [Fact]
    public void Content_with_one_of_everything_has_no_faults()
    {
        Assert.Empty(SmallContent.FaultsWith(""));
    }

    [Fact]
    public void Library_holds_everything_by_the_name_that_others_use()
    {
        var library = SmallContent.LibraryWith("-- medier/trappe.png --\n");

        Assert.Equal(["/", "/kilder/e01/", "/kilder/s1/", "/modellen/"], library.Pages.Select(page => page.Address.Value));
        Assert.Equal(["forside", "kilde-e01", "kilde-s1", "modellen"], library.PagesById.Keys.Order());
        Assert.Equal(["E01", "S1"], library.Sources.Keys.Order());
        Assert.Equal(["F10", "F33", "F53"], library.Facts.Keys.Order());
        Assert.Equal(
            ["D02", "ppr", "anna-holm", "KE1", "udgifter", "S1", "/medier/trappe.png"],
            [.. library.Disagreements.Keys, .. library.Terms.Keys, .. library.Contacts.Keys, .. library.CoreComponents.Keys, .. library.Diagrams.Keys, .. library.Prints.Keys, .. library.Media.Keys]);
    }

    [Fact]
    public void Two_pages_with_one_id_are_reported()
    {
        Assert.Equal(
            ["content/modellen/trin.md:1:1  Navnet \"modellen\" bruges også af modellen/index.md. Giv den ene side et andet id."],
            SmallContent.FaultsWith(PageAt("modellen/trin.md", "id: modellen")));
    }

    [Fact]
    public void Two_sources_with_one_number_are_reported()
    {
        Assert.Equal(
            ["content/kilder/s2.md:1:1  Navnet \"S1\" bruges også af kilder/s1.md. Giv den ene side et andet kildeId."],
            SmallContent.FaultsWith(PageAt("kilder/s2.md", "id: kilde-s2", "kilde", "kildeId: S1\nslags: notat\nudgiver: Instituttet\nrang: 1")));
    }

    [Fact]
    public void Two_files_with_one_address_are_reported()
    {
        Assert.Equal(
            ["content/modellen/index.md:1:1  Adressen /modellen/ bruges også af modellen.md. Flyt eller slet den ene fil."],
            SmallContent.FaultsWith(PageAt("modellen.md", "id: model")));
    }

    [Theory]
    [InlineData("/modellen/", "modellen/index.md")]
    [InlineData("/", "index.md")]
    [InlineData("/a/", "a.md")]
    public void Alias_that_is_a_page_is_reported(string alias, string owner)
    {
        Assert.Equal(
            [$"content/a.md:1:1  Aliasset {alias} bruges også af {owner}. Slet aliasset på den ene side."],
            SmallContent.FaultsWith(PageAt("a.md", "id: a", fields: $"aliasser: [{alias}]")));
    }

    [Fact]
    public void Alias_of_two_pages_is_reported()
    {
        Assert.Equal(
            ["content/b.md:1:1  Aliasset /gammel/ bruges også af a.md. Slet aliasset på den ene side."],
            SmallContent.FaultsWith(PageAt("a.md", "id: a", fields: "aliasser: [/gammel/]") + PageAt("b.md", "id: b", fields: "aliasser: [/gammel/, /aeldre/]")));
    }

    [Fact]
    public void Nothing_at_all_is_a_fault_and_not_a_crash()
    {
        Assert.Equal(
            ["content/site.yaml:1:1  Filen site.yaml mangler. Læg den i content/ med portalens navn, adresse og menu."],
            ContentLoader.Load([], []).Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Ten_mistakes_in_ten_places_are_told_at_once_in_the_order_of_files_and_lines()
    {
        Assert.Equal(
            [
                "content/fakta/F33.yaml:7:10  \"projektet\" kan ikke vælges her. Skriv ét af projektdistrikter, resten-af-kommunen, hele-kommunen, andre-kommuner, hele-landet, ikke-oplyst.",
                "content/fakta/F53.yaml:7:38  Ordene \"seks\" er ikke set på linje 18 i S1. Ret linje eller ord; er de rigtige, så optag aftrykket igen med check --kildetekster MAPPE --optag.",
                "content/forkert.txt:1:1  Filen hører ikke til her. Sider er .md-filer, registre er .yaml-filer i deres egen mappe, og billeder ligger i medier/.",
                "content/kontakter/anna-holm.yaml:1:1  Kontakten er bekræftet, men datoen mangler. Tilføj bekraeftetDato: med den dag, personen sagde ja.",
                "content/medier/Trappe.png:1:1  Filens navn kan ikke bruges i en adresse. Brug små bogstaver a–z, tal og bindestreg, også i mapper.",
                "content/modellen/index.md:5:1  Feltet \"resum\" findes ikke her. Mente du \"resume\"?",
                "content/modellen/index.md:7:10  Datoen \"22-11-2026\" skal skrives år-måned-dag. Skriv 2026-11-22.",
                "content/modellen/index.md:10:16  Tallet \"otte\" er skrevet direkte i teksten. Hent det fra et faktum med {{fakta F33}}; kan læseren tælle det på siden, så skriv {{antal 3}}.",
                "content/modellen/index.md:12:1  Koden \"fakt\" findes ikke. Mente du \"fakta\"?",
                "content/ordliste/ppr.yaml:3:14  Faktummet \"F77\" findes ikke. Ret det, eller opret det først.",
            ],
            SmallContent.FaultsWith("""
                -- ordliste/ppr.yaml --
                id: ppr
                term: PPR
                definition: "{{belaeg F77}}"
                -- modellen/index.md --
                ---
                id: modellen
                type: modelside
                titel: Modellen
                resum: Siden om modellen på en lille portal, som kun findes i en prøve.
                status: udgivet
                udgivet: 22-11-2026
                ---

                Antallet er nu otte.

                {{fakt F10}}
                -- fakta/F33.yaml --
                id: F33
                emne: oekonomi
                udsagn: Udgifterne faldt med 3,7 mio. kr.
                vaerdi: -3700000
                enhed: kr
                periode: {fra: 2013, til: 2014}
                omraade: projektet
                slags: maalt
                belaeg: [{kilde: S1, linje: 33, ord: mindre}]
                -- fakta/F53.yaml --
                id: F53
                emne: bemanding
                udsagn: Børn og familier føler sig hørt.
                periode: ikke-oplyst
                omraade: projektdistrikter
                slags: oplevet
                belaeg: [{kilde: S1, linje: 18, ord: seks}]
                -- kontakter/anna-holm.yaml --
                id: anna-holm
                navn: Anna Holm
                rolle: Konsulent
                organisation: Kommunen
                belaeg: {kilde: S1, linje: 18, ord: otte}
                status: bekraeftet
                -- medier/Trappe.png --
                -- forkert.txt --
                """));
    }

    private static string PageAt(string path, string id, string type = "system", string fields = "skjulIMenu: ja") => $"""
        -- {path} --
        ---
        {id}
        type: {type}
        titel: En side
        resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
        status: kladde
        {fields}
        ---

        """;
}
