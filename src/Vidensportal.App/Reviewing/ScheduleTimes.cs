using System.Globalization;
using Vidensportal.App.EditorFrame;
using Vidensportal.Publishing.Scheduling;

namespace Vidensportal.App.Reviewing;

/// <summary>A day and a clock time as typed in Denmark, and what is told of the two odd nights.</summary>
internal static class ScheduleTimes
{
    // The first is what a browser with a field for days and times sends.
    private static readonly string[] Days = ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "d-M-yyyy"];
    private static readonly string[] Clocks = ["H:mm", "H.mm", "H:mm:ss", "%H"];

    public static DateOnly? ReadDay(string text) => DateOnly.TryParseExact(text.Trim().Replace(" ", "", StringComparison.Ordinal), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static TimeOnly? ReadClock(string text) => TimeOnly.TryParseExact(text.Trim().Replace("kl.", "", StringComparison.OrdinalIgnoreCase).Trim(), Clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? clock : null;

    /// <summary>What a field of a browser takes: <c>2026-12-24</c> and <c>09:30</c>.</summary>
    public static (string Day, string Clock) Fields(DateTimeOffset at)
    {
        var danish = DanishTime.Of(at);
        return (danish.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), danish.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    /// <summary>When it will be, and why not when it was typed.</summary>
    public static string Told(DanishMoment moment) => moment.Oddity switch
    {
        ClockOddity.Skipped => $"Planlagt til {DanishTimes.Text(moment.Utc)}. Det klokkeslæt, du skrev, findes ikke: den nat stilles uret frem fra 2 til 3.",
        ClockOddity.Twice => $"Planlagt til {DanishTimes.Text(moment.Utc)}. Det klokkeslæt kommer to gange: den nat stilles uret tilbage fra 3 til 2. Teksten udgives den første gang.",
        _ => $"Planlagt til {DanishTimes.Text(moment.Utc)}.",
    };
}
