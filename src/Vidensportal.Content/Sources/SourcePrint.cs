namespace Vidensportal.Content.Sources;

/// <summary>What is kept of a source's text: for each cited line a fingerprint and the few words seen on it.</summary>
public sealed record SourcePrint(string Source, IReadOnlyDictionary<int, LinePrint> Lines);

/// <param name="Fingerprint">The first 16 hexadecimal digits of <see cref="LineFingerprint.Of(string)"/>.</param>
/// <param name="Words">Words that were seen on the line when the print was taken.</param>
public sealed record LinePrint(string Fingerprint, IReadOnlyList<string> Words);
