using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Content.Editing;

namespace Vidensportal.Content.Tests.Editing;

/// <summary>Whatever somebody types, the file says exactly that, and nothing else in it moves.</summary>
public sealed class AnyTextTests
{
    private const string Path = "fakta/F33.yaml";

    private const string File = """
        id: F33
        # Emnet er det, der står i site.yaml.
        emne: oekonomi   # ikke bemanding
        udsagn: "Udgifterne faldt."
        vaerdi: 25
        periode: {fra: 2013, til: 2014, tekst: fra 2013}
        omraade: 'projektdistrikter'
        belaeg:
          - {kilde: S1, linje: 33, ord: mindre}

          - kilde: S2
            linje: 4
            ord: mere
        uoverensstemmelser: [D02, "D03"]
        note: |
          En note
          på to linjer.

        # Efter noten.
        udregning:
        # Slut.
        """;

    private static readonly string[] Pieces =
    [
        ": ", ":", "#", " #", "# ", "\"", "'", "''", "\\", "\\n", "- ", "-", "---", "...", "? ", "[", "]", "{", "}", ",", "&a", "*a", "!", "!!str ", "|", ">", "|-", "%", "@", "`", "~", "null", "ja", "nej", "true", "12", "-12", "1,5", "0x1F",
        "2026-11-22", "æøå", "Å", "😀", "👩‍👧", "e\u0301", "{{fakta F33}}", "<b>", "=", "<<", "\n", "\n\n", "\r\n", "\t", " ", "  ", "\u00A0", "\u2028", "\u0085", "\uFEFF", "\0", "\u0007", "\u200B", "\ud800", "ord", "sætning.", "\n- a", "\n  b: c", "\n---\n", "\n# x",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).NonEmptyListOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), Gen.Elements(Pieces));

    [Theory]
    [InlineData("emne")]
    [InlineData("udsagn")]
    [InlineData("omraade")]
    [InlineData("note")]
    [InlineData("udregning")]
    [InlineData("brutto")]
    [InlineData("periode.tekst")]
    [InlineData("belaeg[0].ord")]
    [InlineData("belaeg[0].sted")]
    [InlineData("belaeg[1].kilde")]
    [InlineData("belaeg[1].ord")]
    [InlineData("belaeg[1].sted")]
    [InlineData("belaeg[2].ord")]
    [InlineData("uoverensstemmelser[0]")]
    [InlineData("uoverensstemmelser[1]")]
    [InlineData("uoverensstemmelser[2]")]
    [InlineData("bygger-paa[0]")]
    public void Text_typed_in_a_field_is_read_back_as_it_was_typed(string place)
    {
        var form = EntryForm.Of(Path, File);
        var others = Posted(form).Where(pair => pair.Key != place && pair.Key != "uoverensstemmelser").ToList();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Texts.ToArbitrary(), typed =>
        {
            var posted = Posted(form);
            posted[place] = typed;
            var after = EntryText.With(Path, File, FormPost.Read(form, posted));

            var read = EntryForm.Of(Path, after);
            Assert.True(read.IsReadable, after);
            var texts = Posted(read);
            var clean = TypedText.Clean(typed);
            if (clean.Length > 0) Assert.Equal(clean, texts[place].ReplaceLineEndings("\n"));
            if (clean.Length > 0) Assert.All(others, other => Assert.Equal(other.Value, texts[other.Key]));
            Assert.EndsWith("# Slut.", after, StringComparison.Ordinal);
            Assert.Contains("# Emnet er det, der står i site.yaml.\n", after, StringComparison.Ordinal);
            Assert.Contains("\n\n# Efter noten.\n", after, StringComparison.Ordinal);
            Assert.Contains("# ikke bemanding", after, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void Text_of_a_new_file_is_read_back_as_it_was_typed()
    {
        var kind = EntryKind.All["ordliste"];
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Texts.Three().ToArbitrary(), typed =>
        {
            var (first, second, third) = (new FormText(typed.Item1), new FormText(typed.Item2), new FormText(typed.Item3));
            var text = NewEntry.Text(kind, new Dictionary<string, FormValue> { ["term"] = first, ["synonymer"] = new FormItems([first, second, third]), ["note"] = third }, null);

            var read = EntryForm.Of("ordliste/ppr.yaml", text).Values;
            Assert.Equal(first, read["term"]);
            Assert.Equal(third, read["note"]);
            Assert.Equal(new FormItems([.. new[] { first, second, third }.Where(one => !one.IsEmpty)]), read["synonymer"] is FormItems items ? items : new FormItems([]));
        }));
    }

    [Fact]
    public void Raw_yaml_never_breaks_the_other_fields()
    {
        var file = File.Replace("emne: oekonomi", "emne: [oekonomi]", StringComparison.Ordinal);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Texts.ToArbitrary(), typed =>
        {
            var after = EntryText.With(Path, file, new Dictionary<string, FormValue> { ["emne"] = new FormRaw(typed) });

            var read = EntryForm.Of(Path, after);
            Assert.True(read.IsReadable, after);
            Assert.Equal(EntryForm.Of(Path, file).Values.Where(value => value.Key != "emne"), read.Values.Where(value => value.Key != "emne"));
        }));
    }

    [Fact]
    public void Body_is_read_back_as_it_was_typed()
    {
        const string page = "---\nid: a\ntype: system\ntitel: A\n---\n\nTekst.\n";
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Texts.ToArbitrary(), typed =>
        {
            var after = EntryText.With("a.md", page, new Dictionary<string, FormValue>(), typed);

            Assert.Equal(EntryText.CleanBody(typed), EntryText.CleanBody(EntryForm.Of("a.md", after).Body!));
            Assert.StartsWith("---\nid: a\ntype: system\ntitel: A\n---\n", after, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void Cleaning_twice_changes_nothing_and_ordinary_text_is_left_alone()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(Texts.ToArbitrary(), typed => TypedText.Clean(TypedText.Clean(typed)) == TypedText.Clean(typed)));
        const string ordinary = "Én linje – med «ord», 👩‍👧 og 1,5 pct.\n\nOg en til: # ikke en kommentar.";
        Assert.Equal(ordinary, TypedText.Clean(ordinary));
    }

    private static Dictionary<string, string> Posted(EntryForm form) => PostedForm.Of(form);
}
