using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Municipalities;

/// <summary>A municipality that a source names, without enough to give it a page of its own. Never confirmed: one that is confirmed has a page.</summary>
/// <param name="Text">What the source tells, without figures: those stand where they can be explained.</param>
public sealed record MunicipalityMention(string Id, string Code, ProseText Text, IReadOnlyList<string> Facts);
