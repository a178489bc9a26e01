namespace Vidensportal.Site.Tests.Plan;

public sealed class LinkCheckTests
{
    // All required fields are written, so that the lines in the faults can be counted here.
    private const string Fields = """
        ---
        id: a
        type: system
        titel: Siden a
        resume: Resuméet af siden er langt nok til søgning, deling og toppen af siden.
        status: udgivet
        udgivet: 2026-01-01
        ---
        """;

    private const string Target = """

        -- varme.md --
        ## Første afsnit
        ## Andet afsnit
        """;

    [Theory]
    [InlineData("[a](/varme/)")]
    [InlineData("[a](/varme/#andet-afsnit)")]
    [InlineData("[a](https://kora.dk/ingenting)")]
    [InlineData("[a](/sitemap.xml)", "content/a.md:9:1  Linket /sitemap.xml fører ingen steder hen. En adresse slutter med en skråstreg: /modellen/.")]
    [InlineData("[a](/nyheder/atom.xml)")]
    [InlineData("[a](/data/fakta.csv)")]
    [InlineData("[a](/api/v1/fakta)")]
    [InlineData("Se [a](/vame/).", "content/a.md:9:4  Linket /vame/ fører ingen steder hen. Mente du \"/varme/\"?")]
    [InlineData("[a](/noget-helt-andet/)", "content/a.md:9:1  Linket /noget-helt-andet/ fører ingen steder hen. Ret adressen, eller opret siden.")]
    [InlineData("[a](/varme)", "content/a.md:9:1  Linket /varme fører ingen steder hen. En adresse slutter med en skråstreg: /modellen/.")]
    [InlineData("Første linje.\n\n[a](/varme/#tredje)", "content/a.md:11:1  Siden /varme/ har intet afsnit med navnet #tredje. Brug et af #foerste-afsnit, #andet-afsnit.")]
    [InlineData("[a](#mangler)\n\n## Her", "content/a.md:9:1  Siden /a/ har intet afsnit med navnet #mangler. Brug et af #her.")]
    [InlineData("![a](/medier/x.png)", "content/a.md:9:1  Filen /medier/x.png findes ikke i content/medier/. Læg den der, eller ret navnet.")]
    [InlineData("[a](/medier/x.pdf)", "content/a.md:9:1  Filen /medier/x.pdf findes ikke i content/medier/. Læg den der, eller ret navnet.")]
    public void A_link_in_the_text_must_lead_somewhere(string text, params string[] faults) =>
        Assert.Equal(faults, TestSite.FaultsOf($"-- a.md --\n{Fields}\n{text}{Target}"));

    [Theory]
    [InlineData("/data/findes-ikke.csv")]
    [InlineData("/api/v1/findes-ikke")]
    [InlineData("/api/v1/fakta/f99")]
    [InlineData("/data/fakta")]
    public void A_link_to_data_that_is_not_made_is_a_fault(string target) =>
        Assert.StartsWith($"content/a.md:9:1  Linket {target} fører ingen steder hen.", Assert.Single(TestSite.FaultsOf($"-- a.md --\n{Fields}\n[a]({target})\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("/data/fakta.json")]
    [InlineData("/data/figurer/trappen.csv")]
    [InlineData("/api/v1/fakta.json")]
    [InlineData("/api/v1/fakta/f01")]
    public void A_link_to_data_that_is_made_is_none(string target) =>
        Assert.Empty(TestSite.FaultsOf($"-- a.md --\n{Fields}\n[a]({target})\n-- fakta/F01.yaml --\n-- figurer/trappen.yaml --\nslags: trappe\nraekker: [{{navn: Nederst}}]\n"));

    [Fact]
    public void A_link_to_a_page_that_is_not_published_says_so() =>
        Assert.Equal(
            ["content/a.md:9:1  Linket /kladden/ fører ingen steder hen. Siden findes, men er ikke udgivet. Udgiv den, eller fjern linket."],
            TestSite.FaultsOf($"-- a.md --\n{Fields}\n[a](/kladden/)\n-- kladden.md --\n---\nstatus: kladde\n---\n"));

    [Fact]
    public void A_menu_that_names_an_unpublished_page_is_a_fault() =>
        Assert.Equal(
            ["content/site.yaml:1:8  Siden \"kladden\" i menuen er ikke udgivet. Udgiv siden, eller tag den ud af menuen."],
            TestSite.FaultsOf("-- site.yaml --\nmenu: [kladden]\n-- kladden.md --\n---\nstatus: kladde\n---\n"));

    [Fact]
    public void A_menu_that_names_a_page_that_does_not_exist_is_a_fault() =>
        Assert.Equal(
            ["content/site.yaml:1:8  Siden \"modelen\" findes ikke. Mente du \"modellen\"?"],
            TestSite.FaultsOf("-- site.yaml --\nmenu: [modelen]\n-- modellen.md --\n"));

    [Fact]
    public void Links_in_fields_and_registers_are_checked_too() =>
        Assert.Equal(
            [
                "content/a.md:3:4  Linket /ikke-oplyst/ fører ingen steder hen.",
                "content/a.md:4:47  Linket /se-her/ fører ingen steder hen.",
                "content/index.md:3:60  Linket /rolle/ fører ingen steder hen.",
                "content/ordliste/ppr.yaml:1:14  Linket /ordet/ fører ingen steder hen.",
                "content/site.yaml:1:55  Linket /banner/ fører ingen steder hen.",
            ],
            TestSite.FaultsOf("""
                -- site.yaml --
                bannere: [{under: /a/, tekst: Tekst til siden., link: /banner/, linkTekst: Se}]
                -- index.md --
                ---
                type: forside
                rolleindgange: [{maalgruppe: leder, tekst: Læs mere, link: /rolle/}]
                ---
                -- a.md --
                ---
                ikkeOplyst:
                - "[x](/ikke-oplyst/)"
                lovStatus: {henviser: loven, aendret: ja, se: /se-her/}
                ---
                -- ordliste/ppr.yaml --
                definition: "[x](/ordet/)"
                """).Select(fault => fault.Split(" Ret adressen")[0]));

    [Theory]
    [InlineData("uoverensstemmelser", "d01")]
    [InlineData("fakta", "f01")]
    [InlineData("ordliste", "ppr")]
    [InlineData("kontakter", "per-person")]
    [InlineData("kerneelementer", "ke1")]
    public void Entries_of_a_register_can_be_linked_to(string list, string anchor)
    {
        var site = $$$"""
            -- registret.md --
            {{liste {{{list}}}}}
            -- a.md --
            [x](/registret/#{{{anchor}}})
            -- uoverensstemmelser/D01.yaml --
            -- fakta/F01.yaml --
            -- ordliste/ppr.yaml --
            -- kontakter/per-person.yaml --
            -- kerneelementer/KE1.yaml --
            """;

        Assert.Empty(TestSite.FaultsOf(site));
        Assert.NotNull(TestSite.Build(site).Page("/registret/").GetElementById(anchor));
    }

    [Fact]
    public void All_faults_are_told_at_once_by_file_and_line() =>
        Assert.Equal(
            ["content/a.md:9:1", "content/a.md:10:1", "content/b.md:9:1"],
            TestSite.FaultsOf($"-- b.md --\n{Fields.Replace("id: a", "id: b", StringComparison.Ordinal)}\n[x](/nej/)\n-- a.md --\n{Fields}\n[x](/nej/)\n[y](/heller-ikke/)\n").Select(fault => fault.Split("  ")[0]));
}
