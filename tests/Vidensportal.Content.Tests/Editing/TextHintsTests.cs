using Vidensportal.Content.Editing;

namespace Vidensportal.Content.Tests.Editing;

public sealed class TextHintsTests
{
    private const string Head = "---\nid: a\ntype: system\ntitel: A\n---\n\n";

    [Theory]
    [InlineData("Læs mere [her](/a/).", "Linket hedder «her», og det siger ikke, hvor det fører hen.")]
    [InlineData("[Læs mere »](/a/)", "Linket hedder «Læs mere», og det siger ikke, hvor det fører hen.")]
    [InlineData("[**Klik her**](/a/)", "Linket hedder «Klik her», og det siger ikke, hvor det fører hen.")]
    [InlineData("[https://kora.dk/](https://kora.dk/)", "Linkets tekst er en adresse.")]
    public void A_link_that_does_not_say_where_it_leads_is_told(string body, string problem)
    {
        var hint = Assert.Single(TextHints.Of("a.md", Head + body));

        Assert.Equal((problem, EntryForm.BodyPath, 7), (hint.Problem, hint.Path, hint.At.Line));
    }

    [Theory]
    [InlineData("[Læs mere om trappen](/a/) og [herreder](/b/).")]
    [InlineData("![her](/medier/a.png)")]
    [InlineData("Det er let.")]
    public void Ordinary_text_gets_no_hints(string body) => Assert.Empty(TextHints.Of("a.md", Head + body));

    [Fact]
    public void Long_paragraphs_sentences_and_stretches_are_told_where_they_begin()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Det er let nu. ", 30)).Trim();
        var sentence = string.Join(' ', Enumerable.Repeat("let", 31)) + ".";
        var stretch = string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat("Det er let. ", 25)), 5));

        var hints = TextHints.Of("a.md", $"{Head}{paragraph}\n\n{sentence}\n\n## Mere\n\n{stretch}");

        Assert.Equal([(7, "Afsnittet er på 120 ord."), (9, "Afsnittet har en sætning på 31 ord."), (21, "Der er over 300 ord uden en overskrift.")], hints.Select(hint => (hint.At.Line, hint.Problem)));
    }

    [Fact]
    public void Abbreviations_do_not_end_a_sentence_and_do_not_make_two()
    {
        var sentence = "Det koster ca. 3,7 mio. kr. pr. år, jf. § 95, stk. 2, og bl.a. derfor " + string.Join(' ', Enumerable.Repeat("let", 20)) + ".";

        Assert.Contains("en sætning på", Assert.Single(TextHints.Of("a.md", Head + sentence)).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.md", 45)]
    [InlineData("kom-i-gang/index.md", 40)]
    [InlineData("resultater/evidens.md", 50)]
    public void Lix_is_told_against_the_target_of_the_page(string path, int target)
    {
        var hard = string.Concat(Enumerable.Repeat("Socialrådgiverne gennemfører indsatser sammen. ", 15));

        var hint = TextHints.Of(path, Head + hard)[0];

        Assert.Equal($"LIX er {TextHints.LixOf(Head + hard, path)}; målet er højst {target}.", hint.Problem);
        Assert.Equal(79, TextHints.LixOf(Head + hard, path));
    }

    [Fact]
    public void No_page_of_the_content_is_harder_than_the_check_says_and_records_have_no_hints()
    {
        Assert.Empty(TextHints.Of("ordliste/ppr.yaml", "id: ppr\n"));
        Assert.All(RealTexts.All, file => TextHints.Of(file.Path, file.Text));
    }
}
