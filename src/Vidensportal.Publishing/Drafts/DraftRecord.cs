using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Drafts;

/// <summary>A draft with what the store must know of it beside what editors see.</summary>
/// <param name="Base">The commit of main that it is compared with: where it began, or what was last brought into it.</param>
/// <param name="ScheduledBy">Who scheduled it; null when it is not scheduled.</param>
/// <param name="Lapsed">A schedule that fell because the text was changed or sent back; its owner is told when the time comes.</param>
internal sealed record DraftRecord(Draft Draft, string? Base, Person? ScheduledBy, LapsedSchedule? Lapsed);

/// <summary>A time that nothing will be published at, though somebody planned it.</summary>
internal sealed record LapsedSchedule(DateTimeOffset PublishAt, Person By);
