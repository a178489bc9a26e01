using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Tests.Prose;

public sealed class AnchorsTests
{
    [Theory]
    [InlineData("Færre sager i år", "faerre-sager-i-aar")]
    [InlineData("Økonomi: hvad kostede det?", "oekonomi-hvad-kostede-det")]
    [InlineData("ÆØÅ", "aeoeaa")]
    [InlineData("Å skrevet på to måder", "aa-skrevet-paa-to-maader")]
    [InlineData("A\u030A", "a")]
    [InlineData("Café Über", "cafe-uber")]
    [InlineData("  --Barnets lov § 95--  ", "barnets-lov-95")]
    [InlineData("1. januar 2024", "1-januar-2024")]
    [InlineData("?!", "afsnit")]
    [InlineData("", "afsnit")]
    [InlineData("日本", "afsnit")]
    public void Anchor_is_lower_case_ascii_with_single_hyphens(string text, string anchor)
    {
        Assert.Equal(anchor, Anchors.Of(text));
    }

    [Fact]
    public void Headings_with_one_text_get_anchors_of_their_own()
    {
        Assert.Equal(
            ["tal", "tal-2", "tal-2-2", "tal-3", "tal-4"],
            CompiledProse.Of("## Tal\n\n## Tal\n\n## Tal `2`\n\n## Tal\n\n## Tal\n").Headings.Select(heading => heading.Id));
    }
}
