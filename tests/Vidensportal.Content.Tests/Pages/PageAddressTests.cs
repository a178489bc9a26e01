using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Tests.Pages;

public sealed class PageAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/modellen/")]
    [InlineData("/nyheder/2015/herning-sparer/")]
    [InlineData("/404/")]
    public void Lower_case_words_with_slashes_are_an_address(string text)
    {
        Assert.Equal(text, PageAddress.TryParse(text)?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("modellen")]
    [InlineData("/modellen")]
    [InlineData("modellen/")]
    [InlineData("//")]
    [InlineData("/modellen//trin/")]
    [InlineData("/Modellen/")]
    [InlineData("/færre-sager/")]
    [InlineData("/færre sager/")]
    [InlineData("/-modellen/")]
    [InlineData("/../")]
    [InlineData("/modellen/?a=b/")]
    [InlineData("/modellen/#trin/")]
    [InlineData("/a\n/")]
    public void Anything_else_is_not(string text)
    {
        Assert.Null(PageAddress.TryParse(text));
    }

    [Theory]
    [InlineData("/nyheder/2015/herning/", "/nyheder/2015/")]
    [InlineData("/nyheder/", "/")]
    [InlineData("/", null)]
    public void Parent_is_the_address_without_its_last_word(string text, string? parent)
    {
        Assert.Equal(parent, PageAddress.TryParse(text)!.Parent?.Value);
    }

    [Fact]
    public void Address_lies_under_what_it_begins_with()
    {
        Assert.True(PageAddress.TryParse("/resultater/oekonomi/")!.IsUnder("/resultater/"));
        Assert.False(PageAddress.TryParse("/resultater/")!.IsUnder("/resultater/oekonomi/"));
    }
}
