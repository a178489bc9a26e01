using Vidensportal.Site.Text;

namespace Vidensportal.Site.Tests.Text;

/// <summary>In the expected texts <c>_</c> stands for a no-break space.</summary>
public sealed class DanishTypographyTests
{
    [Theory]
    [InlineData("Faldt med 3,7 mio. kr. i 2014", "Faldt med 3,7_mio._kr. i 2014")]
    [InlineData("1,2 mia. kr. og 750.000 kr.", "1,2_mia._kr. og 750.000_kr.")]
    [InlineData("25 pct. eller 25 %", "25_pct. eller 25_%")]
    [InlineData("Den 16. april 2015", "Den 16._april 2015")]
    [InlineData("1. januar og 31. december", "1._januar og 31._december")]
    [InlineData("25 %", "25_%")]
    [InlineData("i kr. og pct.", "i kr. og pct.")]
    [InlineData("I 2014. april var kold", "I 2014. april var kold")]
    [InlineData("Artikel 3.12. maj", "Artikel 3.12. maj")]
    [InlineData("24 sager", "24 sager")]
    [InlineData(" kr.", " kr.")]
    [InlineData("", "")]
    public void Figure_and_unit_and_day_and_month_are_held_together(string text, string expected) =>
        Assert.Equal(expected.Replace('_', '\u00A0'), DanishTypography.Bind(text));

    [Fact]
    public void What_an_author_wrote_with_a_plain_space_is_held_together_on_the_page_and_plain_in_the_data()
    {
        var site = TestSite.Build("-- a.md --\n{{liste fakta}}\n-- fakta/F01.yaml --\nudsagn: Det kostede 3,7 mio. kr. i alt.\n");

        Assert.Contains("Det kostede 3,7\u00A0mio.\u00A0kr. i alt.", site["/a/"], StringComparison.Ordinal);
        Assert.Contains("Det kostede 3,7 mio. kr. i alt.", site["/data/fakta.csv"], StringComparison.Ordinal);
    }
}
