using Vidensportal.Publishing.Drafts;

namespace Vidensportal.Publishing.Entries;

/// <summary>A line of the list of texts.</summary>
/// <param name="Title">The title or statement that the file gives; else its name.</param>
/// <param name="Type">A page's type (<c>modelside</c>), or the collection of a record.</param>
/// <param name="ChangedAt">When the draft was last changed; null without one.</param>
public sealed record EntrySummary(EntryPath Path, string Title, string Type, bool IsPublished, DraftState? State, DateTimeOffset? ChangedAt);
