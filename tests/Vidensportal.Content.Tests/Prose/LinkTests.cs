using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Tests.Prose;

public sealed class LinkTests
{
    [Fact]
    public void Links_and_images_are_listed_with_their_places()
    {
        var markdown = """
            [Økonomi](/resultater/oekonomi/) og [loven](/a/#loven), [her](#trin), [ude](https://eksempel.dk/) og <http://eksempel.dk/b>.

            ![En trappe](/medier/trappe.png)

            - [Liste](/b/) {{belaeg F01}}
            """;

        Assert.Equal(
            [
                new("/resultater/oekonomi/", new(1, 1), false), new("/a/#loven", new(1, 37), false), new("#trin", new(1, 57), false),
                new("https://eksempel.dk/", new(1, 71), false), new("http://eksempel.dk/b", new(1, 102), false),
                new("/medier/trappe.png", new(3, 1), true), new ProseLink("/b/", new(5, 3), false),
            ],
            CompiledProse.Of(markdown).Links);
    }

    [Theory]
    [InlineData("modellen/")]
    [InlineData("../modellen/")]
    [InlineData("modellen/index.md")]
    [InlineData("www.kora.dk")]
    [InlineData("mailto:anna@eksempel.dk")]
    [InlineData("javascript:alert()")]
    [InlineData("data:text/html,a")]
    [InlineData("ftp://eksempel.dk")]
    [InlineData("")]
    public void Link_that_is_neither_from_the_root_nor_to_the_web_is_reported(string target)
    {
        Assert.Equal([$"1:4  Linket \"{target}\" kan ikke bruges. Skriv hele adressen fra roden, fx /modellen/, eller https://…."], CompiledProse.FaultsIn($"Se [siden]({target})."));
    }

    [Fact]
    public void Mail_address_in_angle_brackets_is_reported()
    {
        Assert.Equal(["1:4  Linket \"anna@eksempel.dk\" kan ikke bruges. Skriv hele adressen fra roden, fx /modellen/, eller https://…."], CompiledProse.FaultsIn("Se <anna@eksempel.dk>."));
    }

    [Theory]
    [InlineData("Se [](/a/).")]
    [InlineData("Se [ ](/a/).")]
    public void Link_without_words_is_reported(string markdown)
    {
        Assert.Equal(["1:4  Linket har ingen tekst. Skriv mellem [ og ], hvor linket fører hen."], CompiledProse.FaultsIn(markdown));
    }

    [Fact]
    public void Very_long_target_is_shortened_when_it_is_reported()
    {
        Assert.StartsWith($"1:1  Linket \"{new string('a', 60)}…\" kan ikke bruges.", Assert.Single(CompiledProse.FaultsIn($"[x]({new string('a', 500)})")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![](/medier/trappe.png)")]
    [InlineData("![ ](/medier/trappe.png)")]
    public void Image_without_a_description_is_reported(string markdown)
    {
        Assert.Equal(["1:1  Billedet mangler en beskrivelse. Skriv mellem ![ og ], hvad billedet viser, eller \"pynt\", hvis det kun er pynt."], CompiledProse.FaultsIn(markdown));
    }

    [Theory]
    [InlineData("trappe.png")]
    [InlineData("/billeder/trappe.png")]
    [InlineData("medier/trappe.png")]
    [InlineData("https://eksempel.dk/trappe.png")]
    [InlineData("data:image/png;base64,aaaa")]
    public void Image_from_anywhere_but_the_media_is_reported(string target)
    {
        Assert.Equal([$"1:1  Billedet \"{target}\" ligger ikke i medier. Læg filen i content/medier/, og skriv /medier/navn.png."], CompiledProse.FaultsIn($"![En trappe]({target})"));
    }

    [Fact]
    public void Image_with_both_mistakes_is_told_both()
    {
        Assert.Equal(2, CompiledProse.FaultsIn("![](trappe.png)").Length);
    }
}
