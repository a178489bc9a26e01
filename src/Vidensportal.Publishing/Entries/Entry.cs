using Vidensportal.Publishing.Drafts;

namespace Vidensportal.Publishing.Entries;

/// <summary>A text of the editors: what readers see, and what is on its way.</summary>
/// <param name="Published">Null when it has never been published, or was withdrawn.</param>
/// <param name="Draft">Null when nothing is on its way.</param>
/// <param name="Working">What an editor goes on from: the draft's text, or else the published one; null when the draft deletes the text.</param>
public sealed record Entry(EntryPath Path, EntryVersion? Published, Draft? Draft, EntryVersion? Working);
