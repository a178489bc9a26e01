using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Tests.Prose;

public sealed class HeadingTests
{
    [Fact]
    public void Headings_are_listed_with_level_anchor_words_and_place()
    {
        Assert.Equal(
            [
                new ProseHeading(2, "faerre-sager", "Færre sager", new Position(1, 1)),
                new ProseHeading(3, "hvad-en-sag-er", "Hvad en sag er", new Position(3, 1)),
                new ProseHeading(2, "udgifterne", "Udgifterne", new Position(5, 1)),
            ],
            CompiledProse.Of("## Færre sager\n\n### Hvad en *sag* er\n\n## [Udgifterne](/a/)\n").Headings);
    }

    [Theory]
    [InlineData("# Titel")]
    [InlineData("Titel\n=====")]
    public void Heading_of_level_one_is_the_title_and_stands_in_the_fields(string markdown)
    {
        Assert.Equal(["3:1  En overskrift med ét # er sidens titel, og den står i feltet titel. Brug ## her."], CompiledProse.FaultsIn($"Tekst.\n\n{markdown}\n"));
    }

    [Theory]
    [InlineData("### A", "1:1  Overskriften springer fra niveau 1 til 3. Brug ## her.")]
    [InlineData("## A\n\n#### B", "3:1  Overskriften springer fra niveau 2 til 4. Brug ### her.")]
    [InlineData("## A\n\n### B\n\n##### C", "5:1  Overskriften springer fra niveau 3 til 5. Brug #### her.")]
    public void Skipped_level_is_reported(string markdown, string fault)
    {
        Assert.Equal([fault], CompiledProse.FaultsIn(markdown));
    }

    [Theory]
    [InlineData("##")]
    [InlineData("## ")]
    [InlineData("## ##")]
    public void Empty_heading_is_reported(string markdown)
    {
        Assert.Equal(["1:1  Overskriften er tom. Skriv en overskrift, eller slet linjen."], CompiledProse.FaultsIn(markdown + "\n"));
    }

    [Theory]
    [InlineData("{{fakta F33}}")]
    [InlineData("{{begreb ppr}}")]
    [InlineData("{{antal 3}}")]
    public void Code_in_a_heading_is_reported(string code)
    {
        Assert.Equal(["1:11  En overskrift kan ikke have koder i sig. Skriv overskriften uden, og brug koden i teksten under den."], CompiledProse.FaultsIn($"## Faldet {code}\n"));
    }

    [Fact]
    public void Shortcodes_know_which_heading_they_stand_under()
    {
        Assert.Equal([0, 1, 1, 2], CompiledProse.Of("{{belaeg F01}}a\n\n## B\n\n{{belaeg F01}}b {{belaeg F01}}\n\n### C\n\n- {{belaeg F01}} c\n").Shortcodes.Select(shortcode => shortcode.Section));
    }
}
