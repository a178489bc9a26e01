using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Prose;

/// <param name="Id">The anchor: unique in the text, ASCII.</param>
public sealed record ProseHeading(int Level, string Id, string Text, Position At);
