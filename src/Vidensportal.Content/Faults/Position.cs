namespace Vidensportal.Content.Faults;

/// <summary>A place in a content file; line and column count from 1.</summary>
public readonly record struct Position(int Line, int Column)
{
    public static Position Start { get; } = new(1, 1);
}
