using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Tests.Analysis;

public sealed class WordFoldingTests
{
    [Theory]
    [InlineData("Ålborg", "ålborg")]
    [InlineData("Aalborg", "ålborg")]
    [InlineData("vaerdi", "værdi")]
    [InlineData("opgoerelse", "opgørelse")]
    [InlineData("laererne", "lærerne")]
    [InlineData("svaer", "svær")]
    [InlineData("isaer", "især")]
    [InlineData("skemaer", "skemaer")]
    [InlineData("temaet", "temaet")]
    [InlineData("kollegaerne", "kollegaerne")]
    [InlineData("AAR", "år")]
    [InlineData("idé", "ide")]
    [InlineData("Zürich", "zurich")]
    [InlineData("Malmö", "malmø")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("1.234", "1234")]
    [InlineData("1.234,5", "1234,5")]
    [InlineData("3,7", "3,7")]
    [InlineData("5.2", "5.2")]
    [InlineData("22.11.2026", "22.11.2026")]
    [InlineData("§ 83 a", "83a")]
    public void Ways_to_write_a_word_become_one(string word, string folded) => Assert.Equal(folded, Fold(word));

    [Theory]
    [InlineData("får", "far")]
    [InlineData("børn", "born")]
    [InlineData("læs", "las")]
    public void Letters_that_make_another_word_are_kept_apart(string one, string other) => Assert.NotEqual(Fold(one), Fold(other));

    [Fact]
    public void A_word_longer_than_any_word_is_cut() => Assert.Equal(WordFolding.MostLetters, Fold(new string('x', 1_000)).Length);

    private static string Fold(string word)
    {
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        return letters[..WordFolding.Fold(word, letters)].ToString();
    }
}
