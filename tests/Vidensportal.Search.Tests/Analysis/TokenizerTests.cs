using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Tests.Analysis;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Færre sager, bedre hjælp.", "Færre|sager|bedre|hjælp")]
    [InlineData("3,7 mio. kr.", "3,7|mio|kr")]
    [InlineData("1.234 sager i 2013.", "1.234|sager|i|2013")]
    [InlineData("§ 83 a i serviceloven", "§ 83 a|i|serviceloven")]
    [InlineData("§ 83 i serviceloven", "§ 83|i|serviceloven")]
    [InlineData("§§ 52-54", "§§ 52|54")]
    [InlineData("§52a", "§52a")]
    [InlineData("§ uden tal", "uden|tal")]
    [InlineData("PPR's «KPI'er»", "PPR|s|KPI|er")]
    [InlineData("arbejds- og fritidsliv", "arbejds|og|fritidsliv")]
    [InlineData("cafe\u0301", "cafe\u0301")]
    [InlineData("  ", "")]
    [InlineData("😀 øl😀", "øl")]
    public void Text_is_taken_apart_into_words(string text, string words) => Assert.Equal(words, string.Join('|', Words(text)));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var place = 0;
        while (Tokenizer.TryNext(text, ref place, out var token)) words.Add(text.Substring(token.Start, token.Length));
        return words;
    }
}
