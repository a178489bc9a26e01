namespace Vidensportal.Publishing.Drafts;

/// <summary>A draft with what the store must know of it beside what editors see.</summary>
/// <param name="Base">The commit of main that it is compared with: where it began, or what was last brought into it.</param>
/// <param name="LapsedAt">A time that nothing will be published at, though somebody planned it: the text was changed or sent back. That is told when the time comes.</param>
internal sealed record DraftRecord(Draft Draft, string? Base, DateTimeOffset? LapsedAt);
