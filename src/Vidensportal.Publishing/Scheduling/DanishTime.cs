namespace Vidensportal.Publishing.Scheduling;

/// <summary>Clock time in Denmark and the moment it stands for. Moments are stored in UTC; only what people read and type is Danish.</summary>
public static class DanishTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>What the clock on a Danish wall shows.</summary>
    public static DateTime Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    /// <summary>The moment of a Danish clock time.</summary>
    /// <param name="clock">As typed, without a zone.</param>
    /// <returns>
    /// A time in the hour that is skipped in March is the same wait later: 2.30 becomes 3.30. A time in the hour that comes twice in October is the
    /// first of the two: nothing goes live later than the person who planned it can have meant.
    /// </returns>
    public static DanishMoment At(DateTime clock)
    {
        var local = DateTime.SpecifyKind(clock, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(local)) return new(new DateTimeOffset(local, Zone.GetUtcOffset(local.AddHours(-1))).ToUniversalTime(), ClockOddity.Skipped);
        if (Zone.IsAmbiguousTime(local)) return new(new DateTimeOffset(local, Zone.GetAmbiguousTimeOffsets(local).Max()).ToUniversalTime(), ClockOddity.Twice);
        return new(new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime(), ClockOddity.None);
    }
}

/// <summary>A moment in UTC, and whether the clock time that it was read from is one of the odd ones: the editor is told which was taken.</summary>
public readonly record struct DanishMoment(DateTimeOffset Utc, ClockOddity Oddity);

/// <summary>What can be wrong with a clock time on the two nights of the year.</summary>
public enum ClockOddity
{
    None,

    /// <summary>It does not exist: the clock goes from 2 to 3 in March.</summary>
    Skipped,

    /// <summary>It comes twice: the clock goes from 3 back to 2 in October.</summary>
    Twice,
}
