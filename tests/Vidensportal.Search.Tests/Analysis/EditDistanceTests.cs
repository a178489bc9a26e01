using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Tests.Analysis;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("institution", "institution", 0)]
    [InlineData("institusion", "institution", 1)]
    [InlineData("insttution", "institution", 1)]
    [InlineData("instiitution", "institution", 1)]
    [InlineData("isntitution", "institution", 1)]
    [InlineData("isntitusion", "institution", 2)]
    [InlineData("", "to", 2)]
    [InlineData("helt", "anden", 3)]
    [InlineData("kat", "institution", 3)]
    public void Edits_are_counted_up_to_one_more_than_the_most(string one, string other, int edits)
    {
        Assert.Equal(edits, EditDistance.Within(one, other, 2));
        Assert.Equal(edits, EditDistance.Within(other, one, 2));
    }
}
