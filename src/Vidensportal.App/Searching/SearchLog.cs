using System.Globalization;

namespace Vidensportal.App.Searching;

/// <summary>
/// What is searched for, counted by day: no address, no cookie, nothing about who. A search that fewer than five have made is forgotten after
/// thirty days, for it may say something about one person. Safe for any number of threads.
/// </summary>
internal sealed class SearchLog
{
    private const int LongestQuery = 100;
    private const int MostQueriesInDay = 5_000;
    private const int FewestToKeep = 5;
    private const int DaysKeptAnyhow = 30;

    private readonly Lock _lock = new();
    private readonly Func<DateOnly> _today;
    private readonly Dictionary<DateOnly, Dictionary<string, CountedSearch>> _days = [];
    private bool _isChanged;

    public SearchLog(Func<DateOnly> today, IEnumerable<CountedSearch> before)
    {
        _today = today;
        foreach (var search in before) Of(search.Day)[search.Query] = search;
    }

    public void Count(string query, int hits)
    {
        var normal = Normal(query);
        if (normal.Length == 0) return;
        lock (_lock)
        {
            var today = _today();
            var counted = Of(today);
            // Ten thousand made-up queries a second do not fill the memory.
            if (!counted.TryGetValue(normal, out var search) && counted.Count >= MostQueriesInDay) return;
            counted[normal] = new(today, normal, (search?.Times ?? 0) + 1, hits);
            _isChanged = true;
        }
    }

    /// <summary>What was searched for and not found, the most frequent first.</summary>
    public IReadOnlyList<CountedSearch> WithoutHits(int days)
    {
        lock (_lock)
        {
            var from = _today().AddDays(-days);
            return [.. All.Where(search => search.Day >= from && search.Hits == 0).GroupBy(search => search.Query)
                .Select(same => new CountedSearch(same.Max(search => search.Day), same.Key, same.Sum(search => search.Times), 0))
                .OrderByDescending(search => search.Times).ThenBy(search => search.Query, StringComparer.Ordinal)];
        }
    }

    /// <summary>All that is kept, old and rare searches left out; null when nothing has changed since the last time.</summary>
    public IReadOnlyList<CountedSearch>? Changed()
    {
        lock (_lock)
        {
            Forget();
            if (!_isChanged) return null;
            _isChanged = false;
            return [.. All.OrderBy(search => search.Day).ThenBy(search => search.Query, StringComparer.Ordinal)];
        }
    }

    /// <summary>What could not be written is tried again.</summary>
    public void WasNotWritten()
    {
        lock (_lock) _isChanged = true;
    }

    /// <summary>Lower case, single spaces, and no longer than a question: as one counts.</summary>
    public static string Normal(string query)
    {
        var words = string.Join(' ', query.ToLower(CultureInfo.GetCultureInfo("da-DK")).Split((char[])[' ', '\t', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        return words.Length > LongestQuery ? words[..LongestQuery] : words;
    }

    private IEnumerable<CountedSearch> All => _days.Values.SelectMany(day => day.Values);

    private Dictionary<string, CountedSearch> Of(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var counted)) _days.Add(day, counted = new(StringComparer.Ordinal));
        return counted;
    }

    private void Forget()
    {
        var oldest = _today().AddDays(-DaysKeptAnyhow);
        var rare = All.GroupBy(search => search.Query).Where(same => same.Sum(search => search.Times) < FewestToKeep).Select(same => same.Key).ToHashSet();
        foreach (var day in _days.Where(day => day.Key < oldest).Select(day => day.Value))
            foreach (var query in day.Keys.Where(rare.Contains).ToList()) _isChanged |= day.Remove(query);
    }
}

/// <summary>A search on a day.</summary>
/// <param name="Hits">What it found the last time.</param>
internal sealed record CountedSearch(DateOnly Day, string Query, int Times, int Hits);
