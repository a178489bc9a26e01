using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Tests.Pages;

public sealed class PageSchemaTests
{
    [Fact]
    public void Every_common_field_of_the_author_guide_is_read()
    {
        var page = SmallContent.LibraryWith("""
            -- modellen/faerre-sager.md --
            ---
            id: modellen-faerre-sager
            type: modelside
            titel: Færre sager pr. socialrådgiver
            kortTitel: Færre sager
            resume: Hver socialrådgiver fik omkring halvt så mange sager. Her er tallene.
            maalgrupper: [leder]
            emner: [bemanding, oekonomi]
            status: udgivet
            udgivet: 2026-11-22
            udloeber: 2030-01-01
            opdateret: 2026-11-23
            gennemgaaet: 2026-11-24
            naesteGennemgang: 2027-11-22
            ejer: Anna
            relaterede: [modellen]
            raekkefoelge: 30
            aliasser: [/gammel/side/]
            skjulIMenu: ja
            ikkeOplyst: [Hvor mange børn det gælder]
            lovStatus: {henviser: lovgivning pr. 2015, aendret: ja, se: /modellen/}
            aendringer:
              - {dato: 2026-11-22, slags: rettelse, tekst: En fejl er rettet}
            kerneelementer: [KE1]
            ---

            Teksten.
            """).PagesById["modellen-faerre-sager"];

        Assert.Equal(("/modellen/faerre-sager/", "modellen/faerre-sager.md"), (page.Address.Value, page.File));
        Assert.Equal(("Færre sager pr. socialrådgiver", "Færre sager"), (page.Title, page.ShortTitle));
        Assert.Equal("Hver socialrådgiver fik omkring halvt så mange sager. Her er tallene.", page.Summary);
        Assert.Equal(["leder"], page.Audiences);
        Assert.Equal(["bemanding", "oekonomi"], page.Topics);
        Assert.Equal((PageStatus.Published, new DateOnly(2026, 11, 22), new DateOnly(2030, 1, 1)), (page.Status, page.Published!.Value, page.Expires!.Value));
        Assert.Equal((new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 24), new DateOnly(2027, 11, 22)), (page.Updated!.Value, page.Reviewed!.Value, page.NextReview!.Value));
        Assert.Equal(("Anna", 30, true), (page.Owner, page.Order, page.IsHiddenInMenu));
        Assert.Equal(["modellen"], page.Related);
        Assert.Equal(["/gammel/side/"], page.Aliases.Select(alias => alias.Value));
        Assert.Equal("Hvor mange børn det gælder", Assert.Single(page.NotStated).Source);
        Assert.Equal(new LegalStatus("lovgivning pr. 2015", HasChanged: true, "/modellen/"), page.LegalStatus);
        Assert.Equal([new PageChange(new(2026, 11, 22), PageChangeKind.Correction, "En fejl er rettet")], page.Changes);
        Assert.Equal("\nTeksten.\n", page.Body.Source);
    }

    [Fact]
    public void Page_without_a_short_title_uses_its_title_and_one_without_an_order_comes_last()
    {
        var page = SmallContent.LibraryWith("").PagesById["modellen"];

        Assert.Equal(("Modellen", 1000), (page.ShortTitle, page.Order));
    }

    [Fact]
    public void Page_without_fields_that_every_page_has_is_told_them_all()
    {
        Assert.Equal(
            [
                "content/a.md:2:1  Feltet \"id\" mangler. Tilføj linjen id: og skriv et navn med små bogstaver a–z, tal og bindestreg.",
                "content/a.md:2:1  Feltet \"resume\" mangler. Tilføj linjen resume: og skriv 50–160 tegn.",
                "content/a.md:2:1  Feltet \"status\" mangler. Tilføj linjen status: og skriv ét af kladde, til-gennemsyn, udgivet, foraeldet, trukket-tilbage.",
                "content/a.md:2:1  Feltet \"titel\" mangler. Tilføj linjen titel: og skriv en kort tekst.",
            ],
            SmallContent.FaultsWith("""
                -- a.md --
                ---
                type: system
                ---
                """));
    }

    private static string Types => string.Join(", ", PageType.All.Keys);

    [Theory]
    [InlineData("modeside", "3:7  \"modeside\" kan ikke vælges her. Mente du \"modelside\"?")]
    [InlineData("blog", "3:7  \"blog\" kan ikke vælges her. Skriv ét af {typer}.")]
    [InlineData("", "3:1  Feltet \"type\" er tomt. Skriv ét af {typer}.")]
    public void Unknown_type_is_reported(string type, string fault)
    {
        Assert.Equal(
            [$"content/a.md:{fault.Replace("{typer}", Types, StringComparison.Ordinal)}"],
            SmallContent.FaultsWith($"""
                -- a.md --
                ---
                id: a
                type: {type}
                ---
                """));
    }

    [Fact]
    public void Missing_type_is_reported()
    {
        Assert.Equal(
            [$"content/a.md:2:1  Feltet \"type\" mangler. Tilføj linjen type: og skriv ét af {Types}."],
            SmallContent.FaultsWith("""
                -- a.md --
                ---
                id: a
                ---
                """));
    }

    [Theory]
    [InlineData("udgivet")]
    [InlineData("foraeldet")]
    public void Published_page_must_say_when(string status)
    {
        Assert.Equal([$"content/a.md:2:1  Siden er udgivet, men datoen mangler. Tilføj udgivet: med dagen, siden udgives."], FaultsOf("system", $"status: {status}"));
    }

    [Fact]
    public void Summary_of_the_wrong_length_is_told_how_long_it_is()
    {
        Assert.Equal(
            ["content/a.md:5:9  Teksten er på 11 tegn. Skriv 50–160 tegn."],
            SmallContent.FaultsWith("""
                -- a.md --
                ---
                id: a
                type: system
                titel: En side
                resume: For kort 👩‍👧.
                status: kladde
                ---
                """));
    }

    [Fact]
    public void Field_of_another_type_does_not_exist_here()
    {
        Assert.Equal(["content/a.md:7:1  Feltet \"kommunekode\" findes ikke her. Slet det, eller brug ét af id, type, titel, kortTitel, resume, maalgrupper, emner, status, udgivet, udloeber, opdateret, gennemgaaet, naesteGennemgang, ejer, relaterede, raekkefoelge, aliasser, skjulIMenu, ikkeOplyst, lovStatus, aendringer, soegeord, tilbagetrukket, noindex."], FaultsOf("system", "status: kladde", "kommunekode: \"0657\""));
    }

    [Theory]
    [InlineData("forside", "noegletal: [{fakta: F10, tekst: abc}, {fakta: F10, tekst: abc}, {fakta: F10, tekst: abc}, {fakta: F10, tekst: abc}, {fakta: F10, tekst: abc}]", "7:12  Listen har 5 punkter; der er højst plads til 4. Skriv en liste: [{fakta: F40, tekst: …}, …].")]
    [InlineData("forside", "rolleindgange: [{maalgruppe: leder, tekst: Til dig}]", "7:17  Feltet \"link\" mangler. Tilføj linjen link: og skriv en kort tekst.")]
    [InlineData("modelside", "kerneelementer: KE1", "7:17  Her skulle stå en liste. Skriv en liste: [et nummer som F33 eller D02, …].")]
    [InlineData("resultatside", "maaling: gæt", "7:10  \"gæt\" kan ikke vælges her. Skriv ét af regnskab, registrering, oplevelse.")]
    [InlineData("resultatside", "sikkerhed: svagt", "7:12  \"svagt\" kan ikke vælges her. Mente du \"svag\"?")]
    [InlineData("resultatside", "begraensninger: Kun ét år", "7:17  Her skulle stå en liste. Skriv en liste: [en eller flere sætninger, …].")]
    [InlineData("guide", "trin: 0", "7:7  Her skulle stå et helt tal. Skriv et helt tal fra 1 til 20.")]
    [InlineData("guide", "grundlag: kilder", "7:11  \"kilder\" kan ikke vælges her. Mente du \"kilde\"?")]
    [InlineData("guide", "tjekliste: [Der er 12 børn]", "7:20  Tallet \"12\" er skrevet direkte i teksten. Hent det fra et faktum med {{fakta F33}}; kan læseren tælle det på siden, så skriv {{antal 3}}.")]
    [InlineData("kommune", "kommunekode: 657", "7:14  \"657\" kan ikke bruges her. Skriv fire cifre som 0657.")]
    [InlineData("kommune", "kommunestatus: færdig", "7:16  \"færdig\" kan ikke vælges her. Skriv ét af overvejer, forbereder, i-gang, hele-kommunen, stoppet, beslaegtet.")]
    [InlineData("kommune", "kerneelementer: {KE1: delvist}", "7:23  \"delvist\" kan ikke vælges her. Mente du \"delvis\"?")]
    [InlineData("kommune", "kerneelementer: {KE 1: ja}", "7:18  Navnet \"KE 1\" kan ikke bruges. Brug bogstaverne a–z, tal og bindestreg.")]
    [InlineData("kommune", "kerneelementer: [KE1]", "7:17  Her skulle stå navne med værdier. Skriv et navn og ét af ja, delvis, nej, ukendt, én på hver linje.")]
    [InlineData("nyhed", "dato: 22-11-2026", "7:7  Datoen \"22-11-2026\" skal skrives år-måned-dag. Skriv 2026-11-22.")]
    [InlineData("nyhed", "arkiv: måske", "7:8  \"måske\" kan ikke vælges her. Skriv ja eller nej.")]
    [InlineData("kilde", "kildeId: s1", "7:10  \"s1\" kan ikke bruges her. Skriv et nummer som F33 eller D02.")]
    [InlineData("kilde", "slags: rapporter", "7:8  \"rapporter\" kan ikke vælges her. Mente du \"rapport\"?")]
    [InlineData("kilde", "rang: 6", "7:7  Her skulle stå et helt tal. Skriv et helt tal fra 1 til 5.")]
    [InlineData("kilde", "tillid: D", "7:9  \"D\" kan ikke vælges her. Mente du \"A\"?")]
    [InlineData("kilde", "sha256: 7E7A", "7:9  \"7E7A\" kan ikke bruges her. Skriv 64 tegn 0–9 og a–f.")]
    [InlineData("kilde", "adresse: www.kora.dk", "7:10  \"www.kora.dk\" kan ikke bruges her. Skriv en adresse, der begynder med http:// eller https://.")]
    [InlineData("kilde", "linjer: mange", "7:9  Her skulle stå et helt tal. Skriv et helt tal fra 1 til 100000.")]
    public void Fault_in_a_field_of_one_type_is_reported(string type, string field, string fault)
    {
        Assert.Contains($"content/a.md:{fault}", FaultsOf(type, "status: kladde", field));
    }

    [Theory]
    [InlineData("forside", "advarsel")]
    [InlineData("kommune", "kommunekode, kommunestatus, bekraeftet")]
    [InlineData("nyhed", "dato")]
    [InlineData("kilde", "kildeId, slags, udgiver, rang")]
    [InlineData("modelside", "")]
    [InlineData("resultatside", "")]
    [InlineData("guide", "")]
    [InlineData("system", "")]
    public void Type_has_fields_of_its_own_that_must_be_there(string type, string required)
    {
        var missing = FaultsOf(type, "status: kladde").Select(fault => fault.Split('"')[1]).ToHashSet();

        Assert.Equal(required.Split(", ", StringSplitOptions.RemoveEmptyEntries).ToHashSet(), missing);
    }

    [Fact]
    public void Municipality_is_read_with_its_use_of_the_core_components()
    {
        var details = (MunicipalityPageDetails)Read("kommune", """
            kommunekode: "0657"
            kommunestatus: hele-kommunen
            start: sommeren 2013
            omfang: fire skoledistrikter
            kerneelementer: {KE1: delvis}
            bekraeftet: nej
            """);

        Assert.Equal(("0657", MunicipalityStatus.WholeMunicipality, "sommeren 2013", "fire skoledistrikter", false), (details.Code, details.Status, details.Start, details.Scope, details.IsConfirmed));
        Assert.Equal([new ComponentUse("KE1", ComponentAnswer.Partly)], details.Components);
    }

    [Fact]
    public void Result_guide_news_and_system_pages_are_read()
    {
        var result = (ResultPageDetails)Read("resultatside", "periode: 2013–2014\nomraade: projektet\nmaaling: regnskab\nsikkerhed: foreloebig\nbegraensninger: [Kun ét år]");
        var guide = (GuidePageDetails)Read("guide", "trin: 2\ngrundlag: redaktionens-forslag\nforudsaetninger: [Politisk opbakning]\ntjekliste: [Tæl sagerne]");
        var news = (NewsPageDetails)Read("nyhed", "dato: 2015-04-20\nkilde: S1\narkiv: ja\nforfatterRolle: forsker");
        var system = (SystemPageDetails)Read("system", "noindex: ja");

        Assert.Equal(("2013–2014", "projektet", Measurement.Accounts, Certainty.Preliminary, "Kun ét år"), (result.Period, result.Area, result.Measurement, result.Certainty, result.Limitations[0].Source));
        Assert.Equal((2, GuideBasis.EditorsSuggestion, "Politisk opbakning", "Tæl sagerne"), (guide.Step, guide.Basis, guide.Prerequisites[0].Source, guide.Checklist[0].Source));
        Assert.Equal(new NewsPageDetails(new(2015, 4, 20), "S1", IsArchived: true, "forsker"), news);
        Assert.True(system.NoIndex);
    }

    [Theory]
    [InlineData("kladde", PageStatus.Draft)]
    [InlineData("til-gennemsyn", PageStatus.InReview)]
    public void Page_that_is_not_published_needs_no_date(string status, PageStatus read)
    {
        var page = SmallContent.LibraryWith(Page("system", $"status: {status}")).PagesById["a"];

        Assert.Equal((read, null), (page.Status, page.Published));
    }

    private static PageDetails Read(string type, string fields) => SmallContent.LibraryWith(Page(type, "status: kladde", fields)).PagesById["a"].Details;

    private static string[] FaultsOf(string type, params string[] fields) => SmallContent.FaultsWith(Page(type, fields));

    /// <summary>The first of the fields stands on line 6.</summary>
    private static string Page(string type, params string[] fields) =>
        $"-- a.md --\n---\nid: a\ntype: {type}\ntitel: En side\nresume: Siden findes kun i en prøve, og resuméet er lige langt nok.\n{string.Join('\n', fields)}\n---\n";
}
