namespace Vidensportal.Content.Yaml;

/// <summary>A piece of a text by offset; the end is the first place after it.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;
}
