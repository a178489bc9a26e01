namespace Vidensportal.Search.Tests;

public sealed class SwappableIndexTests
{
    [Fact]
    public async Task Queries_are_answered_by_one_index_or_the_other_while_they_are_swapped()
    {
        var (first, second) = (SearchIndex.Build(RandomCorpus.Create(100, 1)), SearchIndex.Build(RandomCorpus.Create(100, 2)));
        string[] queries = ["børn familie", "institusion", "\"tidlig indsats\"", "anbring", "skole psykolog -børn"];
        var expected = queries.ToDictionary(query => query, query => new[] { Text(first, query), Text(second, query) });
        var swappable = new SwappableIndex(first);
        using var stop = new CancellationTokenSource();

        var readers = Enumerable.Range(0, 4).Select(reader => Task.Run(() =>
        {
            for (var number = 0; number < 500; number++)
            {
                var query = queries[(number + reader) % queries.Length];
                Assert.Contains(Text(swappable, query), expected[query]);
            }
        }, TestContext.Current.CancellationToken)).ToArray();
        var writer = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                swappable.Swap(second);
                swappable.Swap(first);
            }
        }, TestContext.Current.CancellationToken);
        await Task.WhenAll(readers);
        await stop.CancelAsync();
        await writer;
    }

    private static string Text(ISearchIndex index, string query) =>
        string.Join('\n', index.Search(new(query)).Hits.Select(hit => $"{hit.Id} {hit.Score} {hit.Snippet}"));
}
