using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Replication;

/// <summary>A meeting that comes again.</summary>
/// <param name="Participants">Who meets, in a few words.</param>
/// <param name="Time">When it begins, until somebody chooses another time.</param>
/// <param name="Minutes">How long it takes, 15 to 480.</param>
/// <param name="Phase">Id of the phase that it begins with; it goes on to the end of the plan.</param>
public sealed record PlanMeeting(
    string Id, int Order, string Name, string Participants, ProseText Text, MeetingRhythm Rhythm, DayOfWeek Weekday, TimeOnly Time, int Minutes, string Phase, string? Component);

public enum MeetingRhythm { TwiceAMonth, EverySecondWeek, Monthly }
