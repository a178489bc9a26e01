using Vidensportal.Publishing.Scheduling;

namespace Vidensportal.App.Overview;

/// <summary>When the clock on a Danish wall shows a time the next time.</summary>
internal static class DanishClock
{
    /// <param name="day">The day of the week; null for any.</param>
    /// <returns>Later than <paramref name="now"/>, in UTC.</returns>
    public static DateTimeOffset Next(DateTimeOffset now, TimeOnly hour, DayOfWeek? day = null)
    {
        var today = DateOnly.FromDateTime(DanishTime.Of(now));
        for (var ahead = 0; ; ahead++)
            if (today.AddDays(ahead) is var date && (day is null || date.DayOfWeek == day) && DanishTime.At(date.ToDateTime(hour)).Utc is var moment && moment > now) return moment;
    }
}
