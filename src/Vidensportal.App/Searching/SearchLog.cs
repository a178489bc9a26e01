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
    private readonly Dictionary<(DateOnly Day, string Query), CountedSearch> _counts = [];
    private bool _isChanged;

    public SearchLog(Func<DateOnly> today, IEnumerable<CountedSearch> before)
    {
        _today = today;
        foreach (var search in before) _counts[(search.Day, search.Query)] = search;
    }

    public void Count(string query, int hits)
    {
        var normal = Normal(query);
        if (normal.Length == 0) return;
        lock (_lock)
        {
            var day = _today();
            var known = _counts.TryGetValue((day, normal), out var search);
            // Ten thousand made-up queries a second do not fill the memory.
            if (!known && _counts.Keys.Count(key => key.Day == day) >= MostQueriesInDay) return;
            _counts[(day, normal)] = new(day, normal, (search?.Times ?? 0) + 1, hits);
            _isChanged = true;
        }
    }

    /// <summary>What was searched for and not found, the most frequent first.</summary>
    public IReadOnlyList<CountedSearch> WithoutHits(int days)
    {
        lock (_lock)
        {
            var from = _today().AddDays(-days);
            return [.. _counts.Values.Where(search => search.Day >= from && search.Hits == 0).GroupBy(search => search.Query)
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
            return [.. _counts.Values.OrderBy(search => search.Day).ThenBy(search => search.Query, StringComparer.Ordinal)];
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

    private void Forget()
    {
        var oldest = _today().AddDays(-DaysKeptAnyhow);
        var rare = _counts.Values.GroupBy(search => search.Query).Where(same => same.Sum(search => search.Times) < FewestToKeep).Select(same => same.Key).ToHashSet();
        foreach (var key in _counts.Keys.Where(key => key.Day < oldest && rare.Contains(key.Query)).ToList())
        {
            _counts.Remove(key);
            _isChanged = true;
        }
    }
}

/// <summary>A search on a day.</summary>
/// <param name="Hits">What it found the last time.</param>
internal sealed record CountedSearch(DateOnly Day, string Query, int Times, int Hits);
