using FsCheck;
using FsCheck.Fluent;

namespace Vidensportal.Search.Tests.Ranking;

public sealed class HostileQueryTests
{
    // The longest query is a megabyte: what is made for one may not grow with it. The time is thousands of times what it takes.
    private const int MostMilliseconds = 120_000;
    private const long MostBytes = 1_000_000;

    private static readonly SearchIndex Index = SearchIndex.Build(RandomCorpus.Create(1_000, 7));

    public static TheoryData<string> Queries => new(
        string.Join(' ', Enumerable.Range(0, 10_000).Select(number => $"ord{number}")), string.Join(" OR ", Enumerable.Repeat("børn", 10_000)), string.Concat(Enumerable.Repeat("+børn ", 10_000)),
        string.Concat(Enumerable.Repeat("(", 100_000)), string.Concat(Enumerable.Repeat("(børn ", 8)) + new string(')', 8), string.Concat(Enumerable.Repeat("a*", 30)), "*a* *e* *i* *o* *u* *y* *æ* *ø* *å* *r*", string.Concat(Enumerable.Repeat("*a* ", 300)),
        new string('x', 1_000_000), new string('*', 1_000_000), new string('"', 1_000_000), string.Concat(Enumerable.Repeat("\"a b c d e f g h\"~15 ", 100)), string.Concat(Enumerable.Repeat("anbringelzer~2 ", 200)),
        string.Concat(Enumerable.Repeat("NOT ", 100_000)), string.Concat(Enumerable.Repeat("-a ", 100_000)), "børn^9999999999999999999999", "\"børn\"~99999999999999", "dato:[9999 TO 0001]", "dato:[2015 TO 99999]", "type:* emne:* kilde:*", "\0\0\0", "\ud800\ud800", string.Concat(Enumerable.Repeat("́", 5_000)));

    [Theory(Timeout = MostMilliseconds)]
    [MemberData(nameof(Queries))]
    public Task A_hostile_query_costs_little(string query) => Task.Run(() =>
    {
        Index.Search(new(query));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Index.Search(new(query));
        Index.Complete(query);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }, TestContext.Current.CancellationToken);

    [Fact]
    public void Any_text_is_answered() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(ArbMap.Default.GeneratorFor<string>().ToArbitrary(), text =>
        {
            var answer = Index.Search(new(text ?? ""));

            Assert.Equal(Math.Min(10, answer.Total), answer.Hits.Count);
        }));

    [Theory]
    [InlineData(-5, -5)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(0, 0)]
    public void Any_page_may_be_asked_for(int skip, int take)
    {
        Assert.True(Index.Search(new("børn") { Skip = skip, Take = take }).Total > 0);
        Assert.InRange(Index.Rank("børn", take).Length, 0, Index.DocumentCount);
    }
}
