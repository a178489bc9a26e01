namespace Vidensportal.Content.Facts;

/// <summary>The years that a fact covers, both included. Only the last known: <c>frem til 2019</c>. All null: the source does not say.</summary>
public sealed record Period(int? FirstYear, int? LastYear, string? Text)
{
    public static Period NotStated { get; } = new(null, null, null);
}
