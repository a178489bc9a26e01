using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Files;

/// <summary>The files of a content folder by path, and what in it can't be a file of the content.</summary>
public sealed record ContentListing(IReadOnlyList<ContentFile> Files, IReadOnlyList<Fault> Faults);
