using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Tests.Queries;

public sealed class WordPatternTests
{
    [Theory]
    [InlineData("sk*", "skole", true)]
    [InlineData("*ole", "skole", true)]
    [InlineData("s?ole", "skole", true)]
    [InlineData("*o*", "skole", true)]
    [InlineData("*", "", true)]
    [InlineData("skole", "skole", true)]
    [InlineData("sk?", "skole", false)]
    [InlineData("?", "", false)]
    [InlineData("*læ*", "skole", false)]
    public void A_word_fits_or_does_not(string pattern, string word, bool fits) => Assert.Equal(fits, WordPattern.Fits(pattern, word));

    [Fact]
    public void Many_stars_take_no_longer()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 32)) + "b";

        Assert.False(WordPattern.Fits(pattern, new string('a', 64)));
    }
}
