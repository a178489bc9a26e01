using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Prose;

/// <summary>A link or an image as it is written: <c>/modellen/#trin</c>, <c>#trin</c> or an address of another site.</summary>
public sealed record ProseLink(string Target, Position At, bool IsImage)
{
    public bool LeadsOutside => Target.StartsWith("https://", StringComparison.Ordinal) || Target.StartsWith("http://", StringComparison.Ordinal);
}
