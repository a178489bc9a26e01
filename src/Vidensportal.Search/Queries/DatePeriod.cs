using System.Globalization;

namespace Vidensportal.Search.Queries;

/// <summary>A year, a month or a day, as its first and last day.</summary>
internal readonly record struct DatePeriod(DateOnly First, DateOnly Last)
{
    /// <summary>Reads <c>2015</c>, <c>2015-03</c> or <c>2015-03-31</c>.</summary>
    public static DatePeriod? Read(ReadOnlySpan<char> text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(day, day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return new(month, new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        return text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? new(new(year, 1, 1), new(year, 12, 31)) : null;
    }
}
