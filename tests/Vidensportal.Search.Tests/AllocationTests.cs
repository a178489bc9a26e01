namespace Vidensportal.Search.Tests;

public sealed class AllocationTests
{
    [Fact]
    public void Ranking_leaves_next_to_nothing_for_the_collector()
    {
        var index = SearchIndex.Build(RandomCorpus.Create(2_000, 3));
        for (var warm = 0; warm < 50; warm++) index.Rank("børn familie anbringelse", 10);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var number = 0; number < 100; number++) index.Rank("børn familie anbringelse", 10);

        // The answer, and the query's own words. The index is eighty thousand times larger.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 2_000);
    }
}
