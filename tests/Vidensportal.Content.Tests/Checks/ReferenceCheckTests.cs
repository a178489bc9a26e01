namespace Vidensportal.Content.Tests.Checks;

public sealed class ReferenceCheckTests
{
    [Theory]
    [InlineData("{{fakta F34}}", "Faktummet \"F34\" findes ikke. Mente du \"F33\"?")]
    [InlineData("{{fakta S99}}", "Faktummet \"S99\" findes ikke. Ret det, eller opret det først.")]
    [InlineData("{{belaeg F34}}", "Faktummet \"F34\" findes ikke. Mente du \"F33\"?")]
    [InlineData("{{begreb pp}}", "Ordet \"pp\" findes ikke. Mente du \"ppr\"?")]
    [InlineData("{{kilde S2}}", "Kilden \"S2\" findes ikke. Mente du \"S1\"?")]
    [InlineData("{{uenighed D03}}", "Uenigheden \"D03\" findes ikke. Mente du \"D02\"?")]
    [InlineData("{{fakta F10.foer stort}} {{fakta F10}}", "F10 har flere tal. Skriv {{fakta F10.foer}} eller {{fakta F10.efter}}.", 31)]
    [InlineData("{{fakta F10.før}}", "F10 har ikke tallet \"før\". Skriv {{fakta F10.foer}} eller {{fakta F10.efter}}.")]
    [InlineData("{{fakta F33.foer}}", "F33 har ikke tallet \"foer\". Skriv {{fakta F33}}.")]
    [InlineData("{{fakta F53}}", "F53 har intet tal. Skriv {{belaeg F53}} efter påstanden.")]
    public void Code_that_leads_nowhere_is_reported_where_it_stands(string code, string fault, int column = 6)
    {
        Assert.Equal(
            [$"content/a.md:10:{column}  {fault}"],
            SmallContent.FaultsWith($"""
                -- a.md --
                ---
                id: a
                type: system
                titel: En side
                resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
                status: kladde
                ---

                Første linje i teksten.
                Her: {code} så.
                """));
    }

    [Fact]
    public void Unknown_figure_is_reported_where_it_stands()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:3:14  Figuren \"udgift\" findes ikke. Mente du \"udgifter\"?"],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                definition: "{{figur udgift}}"
                """));
    }

    [Theory]
    [InlineData("emner: [bemandning]", "Emnet \"bemandning\" findes ikke. Mente du \"bemanding\"?", "7:9")]
    [InlineData("maalgrupper: [ledere]", "Målgruppen \"ledere\" findes ikke. Mente du \"leder\"?", "7:15")]
    [InlineData("relaterede: [modelen]", "Siden \"modelen\" findes ikke. Mente du \"modellen\"?", "7:14")]
    [InlineData("ikkeOplyst: [\"{{kilde S2}}\"]", "Kilden \"S2\" findes ikke. Mente du \"S1\"?", "7:15")]
    [InlineData("begraensninger: [\"Kun {{fakta F34}}\"]", "Faktummet \"F34\" findes ikke. Mente du \"F33\"?", "7:23", "resultatside")]
    [InlineData("forudsaetninger: [\"Kun {{fakta F34}}\"]", "Faktummet \"F34\" findes ikke. Mente du \"F33\"?", "7:24", "guide")]
    [InlineData("tjekliste: [\"Kun {{fakta F34}}\"]", "Faktummet \"F34\" findes ikke. Mente du \"F33\"?", "7:18", "guide")]
    [InlineData("kerneelementer: [KE2]", "Kerneelementet \"KE2\" findes ikke. Mente du \"KE1\"?", "7:18", "modelside")]
    [InlineData("dato: 2026-11-22\nkilde: S2", "Kilden \"S2\" findes ikke. Mente du \"S1\"?", "8:8", "nyhed")]
    [InlineData("advarsel: Tallene er foreløbige.\nnoegletal: [{fakta: F34, tekst: flere}]", "Faktummet \"F34\" findes ikke. Mente du \"F33\"?", "8:21", "forside")]
    [InlineData("advarsel: Tallene er foreløbige.\nrolleindgange: [{maalgruppe: borger, tekst: Til dig, link: /}]", "Målgruppen \"borger\" findes ikke. Ret det, eller opret det først.", "8:30", "forside")]
    [InlineData("kommunekode: \"0657\"\nkommunestatus: i-gang\nbekraeftet: nej\nkerneelementer: {KE1: ja, KE2: nej}", "Kerneelementet \"KE2\" findes ikke. Mente du \"KE1\"?", "10:27", "kommune")]
    public void Unknown_id_in_a_field_of_a_page_is_reported(string fields, string fault, string place, string type = "system")
    {
        Assert.Equal(
            [$"content/a.md:{place}  {fault}"],
            SmallContent.FaultsWith($"""
                -- a.md --
                ---
                id: a
                type: {type}
                titel: En side
                resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
                status: kladde
                {fields}
                ---
                """));
    }

    [Theory]
    [InlineData("emne: oekonom", "Emnet \"oekonom\" findes ikke. Mente du \"oekonomi\"?", "3:7")]
    [InlineData("emne: oekonomi\nuoverensstemmelser: [D02, D03]", "Uenigheden \"D03\" findes ikke. Mente du \"D02\"?", "4:27")]
    [InlineData("emne: oekonomi\nbygger-paa: [F34]", "Faktummet \"F34\" findes ikke. Mente du \"F33\"?", "4:14")]
    public void Unknown_id_in_a_fact_is_reported(string fields, string fault, string place)
    {
        Assert.Equal(
            [$"content/fakta/F90.yaml:{place}  {fault}"],
            SmallContent.FaultsWith($$"""
                -- fakta/F90.yaml --
                id: F90
                udsagn: Et udsagn til en prøve.
                {{fields}}
                periode: ikke-oplyst
                omraade: hele-landet
                slags: maalt
                belaeg: [{kilde: S1, linje: 18, ord: otte}]
                """));
    }

    [Fact]
    public void Unknown_ids_in_a_disagreement_are_reported()
    {
        Assert.Equal(
            [
                "content/uoverensstemmelser/D09.yaml:5:76  Faktummet \"F34\" findes ikke. Mente du \"F33\"?",
                "content/uoverensstemmelser/D09.yaml:7:27  Ordet \"pprs\" findes ikke. Mente du \"ppr\"?",
                "content/uoverensstemmelser/D09.yaml:9:11  Faktummet \"F34\" findes ikke. Mente du \"F33\"?",
            ],
            SmallContent.FaultsWith("""
                -- uoverensstemmelser/D09.yaml --
                id: D09
                emne: Institutioner
                kort: Kilderne tæller ikke det samme.
                udsagn:
                  - {tekst: Der er otte, belaeg: {kilde: S1, linje: 18, ord: otte}, fakta: F34}
                slags: [tal]
                muligForklaring: "Den ene {{begreb pprs}}."
                forklaringStatus: mulig
                visning: "{{belaeg F34}} begge."
                status: aaben
                """));
    }

    [Fact]
    public void Unknown_ids_in_a_word_are_reported()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:4:9  Faktummet \"F34\" findes ikke. Mente du \"F33\"?", "content/ordliste/sag.yaml:5:8  Kilden \"S2\" findes ikke. Mente du \"S1\"?"],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                definition: Et forløb.
                fakta: [F34]
                kilde: S2
                """));
    }

    [Fact]
    public void Unknown_ids_in_a_core_component_are_reported()
    {
        Assert.Equal(
            [
                "content/kerneelementer/KE2.yaml:3:18  Faktummet \"F35\" findes ikke. Mente du \"F33\"?",
                "content/kerneelementer/KE2.yaml:5:9  Faktummet \"F34\" findes ikke. Mente du \"F33\"?",
                "content/kerneelementer/KE2.yaml:6:7  Siden \"model\" findes ikke. Ret det, eller opret det først.",
            ],
            SmallContent.FaultsWith("""
                -- kerneelementer/KE2.yaml --
                id: KE2
                navn: Tidligt ind
                beskrivelse: Før {{belaeg F35}}.
                spoergsmaal: Har I det?
                fakta: [F34]
                side: model
                """));
    }

    [Fact]
    public void Unknown_ids_and_figures_in_a_diagram_are_reported()
    {
        Assert.Equal(
            [
                "content/figurer/sager.yaml:6:21  F10 har flere tal. Skriv {{fakta F10.foer}} eller {{fakta F10.efter}}.",
                "content/figurer/sager.yaml:6:26  Faktummet \"F34\" findes ikke. Mente du \"F33\"?",
                "content/figurer/sager.yaml:6:40  Faktummet \"F35\" findes ikke. Mente du \"F33\"?",
                "content/figurer/sager.yaml:6:52  Siden \"model\" findes ikke. Ret det, eller opret det først.",
                "content/figurer/sager.yaml:6:73  Kilden \"S2\" findes ikke. Mente du \"S1\"?",
            ],
            SmallContent.FaultsWith("""
                -- figurer/sager.yaml --
                id: sager
                slags: trappe
                titel: Sager
                beskrivelse: To søjler, hvoraf den ene er højere end den anden.
                raekker:
                  - {navn: A, tal: [F10, F34], fakta: [F35], side: model, tekst: "Siger {{kilde S2}}"}
                """));
    }

    [Fact]
    public void Unknown_pages_in_the_menus_are_reported()
    {
        Assert.Equal(
            [
                "content/site.yaml:6:8  Siden \"modelen\" findes ikke. Mente du \"modellen\"?",
                "content/site.yaml:7:15  Siden \"hjaelp\" findes ikke. Ret det, eller opret det først.",
                "content/site.yaml:8:11  Siden \"om\" findes ikke. Ret det, eller opret det først.",
            ],
            SmallContent.FaultsWith("""
                -- site.yaml --
                navn: Prøveportal
                kortNavn: Prøve
                beskrivelse: En lille portal, som kun findes i en prøve.
                adresse: https://proeve.example
                ansvarlig: Redaktionen
                menu: [modelen]
                hjaelpemenu: [hjaelp]
                sidefod: [om]
                emner:
                  - {id: bemanding, navn: Bemanding, beskrivelse: Hvor mange der er.}
                  - {id: oekonomi, navn: Økonomi, beskrivelse: Hvad det koster.}
                maalgrupper:
                  - {id: leder, navn: Ledere, beskrivelse: Dig der leder.}
                """));
    }
}
