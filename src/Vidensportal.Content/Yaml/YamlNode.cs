using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Yaml;

/// <summary>YAML as it stands in a file, each piece with its place. Everything is text until a field says what it is.</summary>
public abstract record YamlNode(Position At)
{
    /// <summary>Where it stands in the text that was read. A list or a mapping in lines of its own ends where something else begins, so ask its last part.</summary>
    public TextSpan Span { get; init; }
}

public sealed record YamlText(Position At, string Value, bool IsQuoted) : YamlNode(At)
{
    /// <summary>Nothing is written: <c>felt:</c>, <c>felt: ~</c> or <c>felt: null</c>.</summary>
    public bool IsEmpty => !IsQuoted && Value is "" or "~" or "null";

    /// <summary>Where the text itself begins: after the quotation mark, or on the line below a <c>|</c>.</summary>
    public Position TextAt { get; init; } = At;
    public int LastLine { get; init; } = At.Line;
}

public sealed record YamlList(Position At, IReadOnlyList<YamlNode> Items) : YamlNode(At);

public sealed record YamlMap(Position At, IReadOnlyList<YamlEntry> Entries) : YamlNode(At);

public sealed record YamlEntry(string Key, Position KeyAt, YamlNode Value)
{
    public TextSpan KeySpan { get; init; }
}
