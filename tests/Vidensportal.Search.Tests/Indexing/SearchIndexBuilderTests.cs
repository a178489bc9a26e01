using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Tests.Indexing;

public sealed class SearchIndexBuilderTests
{
    [Fact]
    public void Removing_a_document_removes_its_hits()
    {
        var builder = new SearchIndexBuilder();
        foreach (var document in SmallIndex.Documents("skole: børn\nlæge: børn")) builder.Put(document);
        Assert.Equal(2, builder.Build().Find("børn").Count);

        Assert.True(builder.Remove("skole"));
        Assert.False(builder.Remove("skole"));

        Assert.Equal(["læge"], builder.Build().Find("børn"));
        Assert.Empty(builder.Build().Find("skole"));
    }

    [Fact]
    public void A_document_put_again_takes_the_place_of_the_earlier_one()
    {
        var builder = new SearchIndexBuilder();
        var document = SmallIndex.Documents("skole: børn").Single();

        Assert.True(builder.Put(document));
        Assert.False(builder.Put(document with { Title = "hospital" }));

        Assert.Empty(builder.Build().Find("skole"));
        Assert.Equal(["skole"], builder.Build().Find("hospital"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Changing_documents_one_by_one_gives_the_index_that_building_anew_gives(int seed)
    {
        var random = new Random(seed);
        var (before, after) = (RandomCorpus.Create(60, seed), RandomCorpus.Create(60, seed + 100));
        var builder = new SearchIndexBuilder();
        var current = before.ToDictionary(document => document.Id);
        foreach (var document in before) builder.Put(document);
        builder.Build();

        foreach (var changed in after.Where(_ => random.Next(3) == 0))
        {
            builder.Put(changed);
            current[changed.Id] = changed;
        }
        foreach (var removed in before.Where(_ => random.Next(5) == 0))
        {
            builder.Remove(removed.Id);
            current.Remove(removed.Id);
        }

        Assert.Equal(SearchIndex.Build(current.Values.Reverse()).ToSnapshot(), builder.Build().ToSnapshot());
    }

    [Fact]
    public void Two_documents_cannot_have_one_id() =>
        Assert.Throws<ArgumentException>(() => SmallIndex.Of("skole: a\nskole: b"));

    [Fact]
    public void An_index_of_nothing_finds_nothing()
    {
        var index = SearchIndex.Build([]);

        Assert.Equal(0, index.DocumentCount);
        Assert.Empty(index.Find("skole"));
        Assert.Empty(index.Complete("sk"));
        Assert.Equal(0, SearchIndex.Load(index.ToSnapshot()).DocumentCount);
    }
}
