using Vidensportal.Search.Ranking;

namespace Vidensportal.Search.Tests.Suggestions;

public sealed class QueryCorrectionTests
{
    private const string Corpus = "Anbringelser: børn på institution\nØkonomi: besparelser";

    [Theory]
    [InlineData("institusion børn", "institution børn")]
    [InlineData("(Institusion) +børn", "(institution) +børn")]
    [InlineData("bespareler og børn", "besparelser og børn")]
    public void A_misspelt_word_is_put_right_where_it_stands(string query, string suggestion)
    {
        var answer = SmallIndex.Of(Corpus).Search(new(query));

        Assert.Equal(suggestion, answer.Suggestion);
        Assert.NotEmpty(answer.Hits);
    }

    [Theory]
    [InlineData("institution")]
    [InlineData("institutionen børns")]
    [InlineData("xyzzy børn")]
    public void A_known_word_and_one_that_is_like_no_other_are_left(string query) =>
        Assert.Null(SmallIndex.Of(Corpus).Search(new(query)).Suggestion);

    [Fact]
    public void The_first_letter_is_taken_to_be_right() => Assert.Null(SmallIndex.Of(Corpus).Search(new("onstitution")).Suggestion);

    [Fact]
    public void What_became_of_each_word_is_told()
    {
        var answer = SmallIndex.Of(Corpus).Search(new("institusion og xyzzy børnene bespa"));

        Assert.Equal(
            [("institusion", WordTreatment.Corrected), ("og", WordTreatment.Stop), ("xyzzy", WordTreatment.Dropped), ("børnene", WordTreatment.Found), ("bespa", WordTreatment.Completed)],
            answer.Words.Select(word => (word.Word, word.Treatment)));
        Assert.Equal(["xyzzy"], answer.Dropped);
        Assert.False(answer.IsGuess);
        Assert.True(SmallIndex.Of(Corpus).Search(new("institusion")).IsGuess);
    }
}
