namespace Vidensportal.Search.Tests.Facets;

public sealed class FacetTests
{
    private const string Corpus = "a (side, sagstal): børn\nb (faktum, sagstal): børn\nc (faktum, økonomi): børn\nd (nyhed, økonomi): andet";

    [Fact]
    public void What_is_found_is_counted_by_type_and_topic()
    {
        var facets = SmallIndex.Of(Corpus).Search(new("børn")).Facets;

        Assert.Equal([new("faktum", 2), new("side", 1)], facets.Types);
        Assert.Equal([new("sagstal", 2), new("økonomi", 1)], facets.Topics);
    }

    [Fact]
    public void A_chosen_type_leaves_its_documents_and_all_the_counts()
    {
        var answer = SmallIndex.Of(Corpus).Search(new("børn") { Types = ["faktum"] });

        Assert.Equal(["b", "c"], answer.Hits.Select(hit => hit.Id));
        Assert.Equal(2, answer.Total);
        Assert.Equal(2, answer.Facets.Types.Count);
    }

    [Fact]
    public void Chosen_types_and_topics_must_both_fit() =>
        Assert.Equal(["c"], SmallIndex.Of(Corpus).Search(new("børn") { Types = ["faktum", "side"], Topics = ["økonomi"] }).Hits.Select(hit => hit.Id));

    [Fact]
    public void A_type_that_is_not_there_has_nothing() => Assert.Equal(0, SmallIndex.Of(Corpus).Search(new("børn") { Types = ["film"] }).Total);
}
