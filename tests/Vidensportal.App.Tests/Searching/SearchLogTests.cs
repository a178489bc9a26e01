using Vidensportal.App.Searching;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Searching;

public sealed class SearchLogTests
{
    private DateOnly _today = new(2026, 11, 22);

    [Theory]
    [InlineData("  Zebra \t STRIBET ", "zebra stribet")]
    [InlineData("ÆBLE", "æble")]
    [InlineData("   ", "")]
    public void A_search_is_counted_as_one_however_it_is_typed(string typed, string counted) => Assert.Equal(counted, SearchLog.Normal(typed));

    [Fact]
    public void A_search_that_few_have_made_is_forgotten_after_thirty_days_and_a_common_one_is_kept()
    {
        var log = Log();
        log.Count("navn på en borger", 0);
        for (var time = 0; time < 5; time++) log.Count("sagstal", 12);

        _today = _today.AddDays(30);
        Assert.Equal(["navn på en borger", "sagstal"], log.Changed()!.Select(search => search.Query).Order());
        _today = _today.AddDays(1);

        Assert.Equal(["sagstal"], log.Changed()!.Select(search => search.Query));
    }

    [Fact]
    public void What_finds_nothing_is_listed_with_the_most_frequent_first()
    {
        var log = Log();
        log.Count("findes", 3);
        log.Count("mangler", 0);
        log.Count("mangler mest", 0);
        _today = _today.AddDays(1);
        log.Count("mangler mest", 0);

        Assert.Equal([("mangler mest", 2), ("mangler", 1)], log.WithoutHits(30).Select(search => (search.Query, search.Times)));
    }

    [Fact]
    public void Nothing_has_changed_until_somebody_searches_and_what_was_not_written_is_tried_again()
    {
        var log = Log();
        Assert.Null(log.Changed());
        log.Count("sagstal", 1);
        Assert.NotNull(log.Changed());
        Assert.Null(log.Changed());

        log.WasNotWritten();

        Assert.NotNull(log.Changed());
    }

    [Fact]
    public void Any_number_may_search_at_once_and_made_up_searches_do_not_fill_the_memory()
    {
        var log = Log();

        Parallel.For(0, 20_000, number => log.Count(number % 2 == 0 ? "sagstal" : $"opdigtet {number}", 1));

        var counted = log.Changed()!;
        Assert.InRange(counted.Count, 2, 5_000);
        Assert.Equal(10_000, counted.Single(search => search.Query == "sagstal").Times);
    }

    [Fact]
    public void A_file_that_is_no_log_is_put_aside_and_counting_begins_again()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.FullPath, "soegelog.json");
        File.WriteAllText(path, "{ikke json");

        Assert.Empty(SearchLogFile.Read(path));
        Assert.Equal("{ikke json", File.ReadAllText(path + ".ulaeselig"));
        Assert.Empty(SearchLogFile.Read(path));
    }

    [Fact]
    public void What_cannot_be_written_is_kept_and_written_when_there_is_room()
    {
        using var folder = new TemporaryFolder();
        var inTheWay = Path.Combine(folder.FullPath, "data");
        File.WriteAllText(inTheWay, "en fil, hvor mappen skulle være");
        var log = Log();
        using var file = new SearchLogFile(log, Path.Combine(inTheWay, "soegelog.json"), Microsoft.Extensions.Logging.Abstractions.NullLogger<SearchLogFile>.Instance);
        log.Count("sagstal", 1);

        file.Write();
        File.Delete(inTheWay);
        file.Write();

        Assert.Equal("sagstal", SearchLogFile.Read(Path.Combine(inTheWay, "soegelog.json")).Single().Query);
    }

    private SearchLog Log() => new(() => _today, []);
}
