using Vidensportal.Content.Editing;
using Vidensportal.Content.Schema;

namespace Vidensportal.Content.Tests.Editing;

/// <summary>A file as a form.</summary>
public sealed class EntryFormTests
{
    private const string Fact = """
        id: F33
        emne: oekonomi
        udsagn: Udgifterne faldt med 3,7 mio. kr.
        vaerdi: [-25, -20]
        periode: ikke-oplyst
        brutto: ja
        belaeg:
          - {kilde: S1, linje: 33, ord: "sparet 3,7 mio. kr."}
          - {kilde: S2, linje: 43}
        note: |
          To linjer,
          som er skrevet her.
        """;

    [Fact]
    public void Every_text_of_the_content_becomes_a_form_that_needs_no_yaml()
    {
        foreach (var (path, text) in RealTexts.All)
        {
            var form = EntryForm.Of(path, text);

            Assert.True(form.IsReadable, path);
            Assert.Empty(RealTexts.Deep(form.Fields).Where(one => one.Shape is RawShape).Select(one => $"{path}: {one.Path}"));
        }
    }

    [Fact]
    public void A_field_tells_all_that_a_form_draws()
    {
        var title = Field(EntryForm.Of("a.md", "---\nid: a\ntype: system\ntitel: Om \"os\"\n---\n\nTekst.\n"), "titel");

        Assert.Equal(("titel", "Titel", "Sidens overskrift.", true, false), (title.Path, title.Label, title.Help, title.IsRequired, title.IsFixed));
        Assert.Equal(("Om \"os\"", 120), (title.Text, title.Longest));
    }

    [Fact]
    public void Id_and_type_are_fixed_once_the_text_is_made_and_open_before()
    {
        var made = EntryForm.Of("a.md", "---\nid: a\ntype: system\n---\n");
        var unmade = EntryForm.New(EntryKind.All["system"]);

        Assert.Equal(["id", "type"], made.Fields.Where(one => one.IsFixed).Select(one => one.Name));
        Assert.DoesNotContain(unmade.Fields, one => one.IsFixed);
        Assert.Equal(("system", "kladde", ""), (Field(unmade, "type").Text, Field(unmade, "status").Text, Field(unmade, "titel").Text));
    }

    [Fact]
    public void Lists_of_groups_open_to_the_innermost_field()
    {
        var form = EntryForm.Of("fakta/F33.yaml", Fact);
        var fields = RealTexts.Deep(form.Fields).ToDictionary(one => one.Path);

        Assert.Equal(("sparet 3,7 mio. kr.", "Ord", 120), (fields["belaeg[0].ord"].Text, fields["belaeg[0].ord"].Label, fields["belaeg[0].ord"].Longest!.Value));
        Assert.Equal("43", fields["belaeg[1].linje"].Text);
        Assert.Equal("", fields["belaeg[1].ord"].Text);
        Assert.Equal("Belæg 2", fields["belaeg[1]"].Label);
        Assert.Equal("belaeg[2].kilde", Field(form, "belaeg").Blank(2).Parts[0].Path);
    }

    [Fact]
    public void Ranges_periods_and_texts_of_many_lines_are_shown_as_one_types_them()
    {
        var form = EntryForm.Of("fakta/F33.yaml", Fact);

        Assert.Equal("-25 til -20", Field(form, "vaerdi").Text);
        Assert.True(Field(form, "periode").IsInstead);
        Assert.Equal("To linjer,\nsom er skrevet her.", Field(form, "note").Text);
    }

    [Fact]
    public void Named_values_carry_the_names_that_the_editor_gave()
    {
        var form = EntryForm.Of("fakta/F10.yaml", "tal:\n  foer: {vaerdi: 4, enhed: boern}\n  efter: {vaerdi: 8, enhed: boern}\n");

        Assert.Equal(["foer", "efter"], Field(form, "tal").Parts.Select(part => part.GivenName));
        Assert.Equal(("tal[1].vaerdi", "8"), (Field(form, "tal").Parts[1].Parts[0].Path, Field(form, "tal").Parts[1].Parts[0].Text));
    }

    [Fact]
    public void What_a_form_cant_show_is_raw_for_that_field_alone()
    {
        var form = EntryForm.Of("fakta/F33.yaml", Fact.Replace("emne: oekonomi", "emne:\n  - a\n  - b: c\nukendt: {x: 1}", StringComparison.Ordinal));

        Assert.Equal(("- a\n- b: c", true), (Field(form, "emne").Text, Field(form, "emne").Shape is RawShape));
        Assert.Equal("{x: 1}", Field(form, "ukendt").Text);
        Assert.Equal(["emne", "ukendt"], form.Fields.Where(one => one.Shape is RawShape).Select(one => one.Name));
    }

    [Theory]
    [InlineData("a.md", "Ingen felter.", "Siden begynder ikke med sine oplysninger.")]
    [InlineData("a.md", "---\ntitel: [\n---\n", "Felterne kan ikke læses")]
    [InlineData("a.md", "---\ntype: noget\n---\n", "Sidens type mangler eller findes ikke.")]
    [InlineData("noget/x.yaml", "id: x\n", "Filen hører ikke til her.")]
    public void A_text_that_is_no_form_says_why(string path, string text, string problem)
    {
        var form = EntryForm.Of(path, text);

        Assert.False(form.IsReadable);
        Assert.StartsWith(problem, form.Obstacles[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_of_every_kind_has_a_danish_label_and_a_help()
    {
        var fields = EntryKind.All.Values.SelectMany(kind => RealTexts.Deep(EntryForm.New(kind).Fields)).DistinctBy(one => (one.Name, one.Help)).ToList();

        Assert.All(fields, one => Assert.Matches("^[A-ZÆØÅ0-9][^_A-ZÆØÅ]*( \\(SHA-256\\))?$", one.Label));
        Assert.Equal("", string.Join(", ", fields.Select(one => one.Label).Where(label => label.Contains("ae", StringComparison.Ordinal) || label.Contains("oe", StringComparison.Ordinal))));
        Assert.All(fields.Where(one => !one.Path.Contains('[', StringComparison.Ordinal)), one => Assert.NotEqual("", one.Help));
    }

    [Fact]
    public void Every_kind_makes_a_file_where_its_form_finds_it_again()
    {
        foreach (var kind in EntryKind.All.Values)
        {
            var path = kind.PathOf("ppr", new(2026, 11, 22));

            Assert.Equal(kind.Name, EntryForm.Of(path, NewEntry.Text(kind, EntryForm.New(kind).Values, "Tekst.")).Kind?.Name);
        }
    }

    private static FormField Field(EntryForm form, string name) => form.Fields.Single(one => one.Name == name);
}
