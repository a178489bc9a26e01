namespace Vidensportal.Content.Tests.Yaml;

public sealed class YamlTreeTests
{
    [Fact]
    public void Plain_quoted_and_block_texts_comments_and_flow_lists_are_read()
    {
        var term = SmallContent.LibraryWith("""
            -- ordliste/sag.yaml --
            # En bemærkning
            id: sag # og en til
            term: 'Sag'
            synonymer: [forløb, "sag: et forløb"]
            definition: |
              Et forløb, som kommunen følger.

              Det kan vare længe.
            """).Terms["sag"];

        Assert.Equal(("Sag", "Et forløb, som kommunen følger.\n\nDet kan vare længe."), (term.Name, term.Definition.Source));
        Assert.Equal(["forløb", "sag: et forløb"], term.Synonyms);
    }

    [Fact]
    public void Field_that_stands_twice_is_reported_where_it_stands_again()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:3:1  Feltet \"term\" står her for anden gang. Slet det ene; det første står i linje 2."],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                term: Sager
                definition: Et forløb.
                """));
    }

    [Fact]
    public void Field_that_stands_twice_in_a_group_is_reported()
    {
        Assert.Equal(
            ["content/kontakter/anna-holm.yaml:5:32  Feltet \"linje\" står her for anden gang. Slet det ene; det første står i linje 5."],
            SmallContent.FaultsWith("""
                -- kontakter/anna-holm.yaml --
                id: anna-holm
                navn: Anna Holm
                rolle: Konsulent
                organisation: Kommunen
                belaeg: {kilde: S1, linje: 18, linje: 19, ord: otte}
                status: ikke-bekraeftet
                """));
    }

    [Theory]
    [InlineData("id: sag\nterm:\n\tSag\ndefinition: Et forløb.\n", "3:1")]
    [InlineData("id: sag\nterm: Sag\n  \tdefinition: Et forløb.\n", "3:3")]
    public void Tab_before_a_field_is_reported_where_it_stands(string text, string place)
    {
        Assert.Equal([$"content/ordliste/sag.yaml:{place}  Linjen er rykket ind med tabulator. Brug mellemrum i stedet."], FaultsIn(text));
    }

    [Theory]
    [InlineData("id: sag\nterm: Sag: et forløb\n", "2:10  Felterne kan ikke læses: der er et kolon for meget, eller linjen er rykket forkert ind.")]
    [InlineData("id: sag\n  term: Sag\n", "2:7  Felterne kan ikke læses: der er et kolon for meget, eller linjen er rykket forkert ind.")]
    [InlineData("id: sag\nterm:Sag\n", "2:1  Felterne kan ikke læses: linjen mangler et kolon, eller der står noget efter det sidste anførselstegn.")]
    [InlineData("id: sag\nterm: \"Sag\" er et ord\n", "2:13  Felterne kan ikke læses: linjen mangler et kolon, eller der står noget efter det sidste anførselstegn.")]
    [InlineData("id: sag\nterm: 'Sag'en'\n", "2:12  Felterne kan ikke læses: linjen mangler et kolon, eller der står noget efter det sidste anførselstegn.")]
    [InlineData("id: sag\nterm: \"Sag\ndefinition: Et forløb.\n", "2:7  Felterne kan ikke læses: et anførselstegn mangler sin makker.")]
    [InlineData("id: sag\nterm: 'Sag", "2:7  Felterne kan ikke læses: et anførselstegn mangler sin makker.")]
    [InlineData("id: sag\nterm: \"C:\\sag\"\n", "2:7  Felterne kan ikke læses: en omvendt skråstreg i anførselstegn skal skrives to gange.")]
    [InlineData("id: sag\nsynonymer: - forløb\n", "2:12  Felterne kan ikke læses: stregen foran et punkt på en liste skal stå på en linje for sig.")]
    [InlineData("id: sag\nsynonymer: [forløb, proces\nterm: Sag\n", "2:13  Felterne kan ikke læses: en [ eller { mangler sin makker.")]
    [InlineData("id: sag\nterm: @sag\n", "2:7  Felterne kan ikke læses: linjen begynder med et tegn, der skal stå i anførselstegn.")]
    [InlineData("id: sag\nterm: `sag`\n", "2:7  Felterne kan ikke læses: linjen begynder med et tegn, der skal stå i anførselstegn.")]
    public void Broken_yaml_is_explained_where_it_breaks(string text, string fault)
    {
        Assert.Equal([$"content/ordliste/sag.yaml:{fault} Tjek kolon, indrykning, anførselstegn og parenteser; sæt \"…\" om tekst med kolon i."], FaultsIn(text));
    }

    [Fact]
    public void Anchor_is_refused()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:2:7  Henvisninger med & og * bruges ikke her. Skriv værdien helt ud, eller sæt den i anførselstegn."],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: &navn Sag
                definition: *navn
                """));
    }

    [Fact]
    public void Alias_is_refused()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:2:7  Henvisninger med & og * bruges ikke her. Skriv værdien helt ud, eller sæt den i anførselstegn."],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: *navn
                definition: Et forløb.
                """));
    }

    [Theory]
    [InlineData("!!str Sag")]
    [InlineData("!sag Sag")]
    [InlineData("!!python/object/apply:os.system [ls]")]
    public void Tag_is_refused(string term)
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:2:7  Typer med ! bruges ikke her. Slet ordet med udråbstegn, eller sæt værdien i anførselstegn."],
            SmallContent.FaultsWith($"-- ordliste/sag.yaml --\nid: sag\nterm: {term}\ndefinition: Et forløb.\n"));
    }

    [Fact]
    public void Bomb_of_references_within_references_is_refused_at_the_first()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:1:4  Henvisninger med & og * bruges ikke her. Skriv værdien helt ud, eller sæt den i anførselstegn."],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
                e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
                """));
    }

    [Fact]
    public void Lists_too_deep_in_each_other_are_refused()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:1:20  Felterne ligger for mange lag inden i hinanden. Brug højst 16 lag."],
            SmallContent.FaultsWith($"-- ordliste/sag.yaml --\na: {new string('[', 1_000)}\n"));
    }

    [Fact]
    public void More_fields_than_anyone_writes_are_refused()
    {
        var list = string.Concat(Enumerable.Repeat("- a\n", 20_000));

        Assert.Equal(
            ["content/ordliste/sag.yaml:19999:3  Der er for mange felter i filen. Del den op i flere filer."],
            SmallContent.FaultsWith($"-- ordliste/sag.yaml --\nsynonymer:\n{list}"));
    }

    [Fact]
    public void Field_name_that_is_a_list_is_refused()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:1:3  Et feltnavn skal være ét ord. Skriv navn, kolon og værdi."],
            SmallContent.FaultsWith("-- ordliste/sag.yaml --\n? [id, term]\n: sag\n"));
    }

    [Fact]
    public void Second_document_in_a_file_is_refused()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:4:1  Der står mere end ét dokument i filen. Slet linjen med --- og det, der følger efter."],
            SmallContent.FaultsWith("""
                -- ordliste/sag.yaml --
                id: sag
                term: Sag
                definition: Et forløb.
                ---
                id: forløb
                """));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Kun en bemærkning\n")]
    [InlineData("Sag er et forløb.\n")]
    [InlineData("- id\n- term\n")]
    public void File_without_fields_is_told_what_to_hold(string text)
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:1:1  Her skulle stå felter, fx \"titel: Færre sager\". Skriv ét felt på hver linje: navn, kolon, mellemrum og værdi."],
            FaultsIn(text));
    }

    [Theory]
    [InlineData("%TAG ! x\n---\n# ![a{a: b}\n  ![\n")]
    [InlineData("... ...id: a\n ...\n... ---\n ---\nid: a\n")]
    [InlineData("]- - -\n  : - - ,{{%YAML 1.1\n")]
    [InlineData("{{{{{{")]
    [InlineData("}")]
    [InlineData("a: b: c")]
    [InlineData("\ta")]
    public void Text_that_makes_the_parser_stumble_is_a_fault_and_not_a_crash(string text)
    {
        Assert.StartsWith("content/ordliste/sag.yaml:", Assert.Single(FaultsIn(text)), StringComparison.Ordinal);
    }

    private static string[] FaultsIn(string text) => SmallContent.FaultsIn([.. SmallContent.With(""), TestContent.File("ordliste/sag.yaml", text)]);
}
