using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Tests.Faults;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("titl", "titel")]
    [InlineData("TITEL", "titel")]
    [InlineData("statsu", "status")]
    [InlineData("resumé", "resume")]
    [InlineData("Børn", "boern")]
    public void Mistyped_word_is_answered_with_the_nearest(string typed, string meant)
    {
        Assert.Equal($"Mente du \"{meant}\"?", Suggestion.Nearest(typed, ["id", "titel", "resume", "status", "boern"], "Ret det."));
    }

    [Theory]
    [InlineData("forfatter")]
    [InlineData("")]
    public void Word_that_is_near_to_none_gets_the_other_answer(string typed)
    {
        Assert.Equal("Ret det.", Suggestion.Nearest(typed, ["id", "titel", "resume", "status"], "Ret det."));
    }

    [Fact]
    public void Of_two_as_near_the_first_in_the_alphabet_is_suggested()
    {
        Assert.Equal("Mente du \"leder\"?", Suggestion.Nearest("lede", ["ledet", "leder"], "Ret det."));
    }

    [Fact]
    public void Very_long_word_is_not_compared()
    {
        Assert.Equal("Ret det.", Suggestion.Nearest(new('a', 100_000), [new('a', 100_000)], "Ret det."));
    }
}
