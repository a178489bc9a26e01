namespace Vidensportal.Search.Tests.Suggestions;

public sealed class CompletionTests
{
    private const string Corpus = "Anbringelser: børn anbringes\nAnbringelsesgrundlag: loven\nFærre sager: sagstal sagsbehandler sagsgang sager\nKontakt: PPR";

    [Fact]
    public void Titles_come_before_words() =>
        Assert.Equal(["Anbringelser", "Anbringelsesgrundlag"], SmallIndex.Of(Corpus).Complete("anbr").Take(2));

    [Fact]
    public void The_last_word_is_completed_after_the_others() =>
        Assert.Contains("færre sagstal", SmallIndex.Of(Corpus).Complete("færre sagst"));

    [Fact]
    public void Abbreviations_keep_their_capitals() => Assert.Contains("PPR", SmallIndex.Of(Corpus).Complete("pp"));

    [Fact]
    public void There_are_never_more_than_eight_nor_more_than_asked_for()
    {
        var index = SmallIndex.Of(string.Join('\n', Enumerable.Range(0, 30).Select(number => $"Sag{(char)('a' + number % 26)}{number}: tekst")));

        Assert.Equal(8, index.Complete("sag", 100).Count);
        Assert.Equal(3, index.Complete("sag", 3).Count);
        Assert.Empty(index.Complete("sag", 0));
        Assert.Empty(index.Complete(""));
        Assert.Empty(index.Complete("\" ( :"));
    }
}
