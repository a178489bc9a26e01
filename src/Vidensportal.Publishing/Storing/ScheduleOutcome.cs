using Vidensportal.Publishing.Entries;

namespace Vidensportal.Publishing.Storing;

/// <summary>What came of a draft whose time had come.</summary>
/// <param name="Refusal">Why it was not published; the owner is told.</param>
public sealed record ScheduleOutcome(EntryPath Path, string? Commit, Refusal? Refusal);
