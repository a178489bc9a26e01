using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;

namespace Vidensportal.Content.Library;

/// <summary>What a file became: a record of its kind, or the faults that stood in the way. A function of the file's path and bytes.</summary>
/// <param name="Record">Null when the file could not be read.</param>
public sealed record LoadedFile(ContentFile File, object? Record, IReadOnlyList<Fault> Faults)
{
    /// <summary>The same for the same text, however its lines end; empty for what is no text.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The file is as it was when this was made. One with faults is read again: it may have been gone for a moment.</summary>
    public bool IsStillTrueOf(ContentFile file) => Record is not null && file.Stamp == File.Stamp && file.Length == File.Length;
}
