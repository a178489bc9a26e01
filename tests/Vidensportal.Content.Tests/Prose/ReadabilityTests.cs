using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Tests.Prose;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("Det er let.", 3, 0, 1)]
    [InlineData("Det er let. Det her er også let!", 8, 0, 2)]
    [InlineData("Socialrådgiveren opsøger familien.", 3, 3, 1)]
    [InlineData("Uden punktum", 2, 1, 1)]
    [InlineData("Hvad nu? Jo: sådan.", 4, 0, 3)]
    [InlineData("Det koster ca. så meget pr. barn, jf. notatet.", 9, 1, 1)]
    [InlineData("Børn, f.eks. spæde, bl.a. dem, osv. og dvs. alle.", 9, 0, 1)]
    [InlineData("Det skete den 1. januar 2013 i Herning.", 8, 1, 1)]
    [InlineData("Loven er § 95, stk. 2. Den er ny.", 8, 0, 2)]
    [InlineData("Social-rådgiver og PPR-psykolog.", 3, 2, 1)]
    [InlineData("Vent … så!", 2, 0, 1)]
    [InlineData("", 0, 0, 0)]
    public void Words_long_words_and_sentences_are_counted(string markdown, int words, int longWords, int sentences)
    {
        var faults = new List<Content.Faults.Fault>();

        Assert.Equal(new(words, longWords, sentences), ProseCompiler.Compile("a.md", markdown, Content.Faults.Position.Start, faults).Readability);
    }

    [Fact]
    public void Figures_and_words_from_codes_count_as_a_short_word_and_marks_as_none()
    {
        Assert.Equal(new(7, 1, 1), CompiledProse.Of("Antallet steg fra {{fakta F10.foer}} til {{antal 3}} {{begreb ppr}}{{belaeg F01}}.").Readability);
    }

    [Fact]
    public void Only_running_text_counts()
    {
        var markdown = """
            ## En overskrift

            Et afsnit.

            - et punkt på en liste

            > et citat

            | en | tabel |
            | --- | --- |
            | med | ord |

            ::: bemaerk Titel
            I en boks.
            :::

            {{liste nyheder}}
            """;

        Assert.Equal(new(2, 0, 1), CompiledProse.Of(markdown).Readability);
    }

    [Theory]
    [InlineData(100, 0, 10, 10)]
    [InlineData(100, 25, 5, 45)]
    [InlineData(60, 20, 4, 48)]
    [InlineData(50, 0, 20, 3)]
    [InlineData(49, 49, 1, null)]
    [InlineData(100, 10, 0, null)]
    public void Lix_is_words_per_sentence_plus_the_share_of_long_words(int words, int longWords, int sentences, int? lix)
    {
        Assert.Equal(lix, new Readability(words, longWords, sentences).Lix);
    }
}
