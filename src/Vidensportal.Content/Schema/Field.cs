using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Schema;

/// <summary>A field of a file: its Danish name in the file, and whether it must be there.</summary>
public abstract class Field(string name, bool isRequired, string help)
{
    private readonly string? _label;

    public string Name { get; } = name;
    public bool IsRequired { get; } = isRequired;

    /// <summary>What to write, in Danish, for a form or an error.</summary>
    public string Help { get; } = help;

    /// <summary>What a form writes above it: the name made readable, unless the schema says it better.</summary>
    public string Label
    {
        get => _label ?? DanishLabel.Of(Name);
        init => _label = value;
    }

    /// <summary>Set when the file is made and never changed: others know the file by it.</summary>
    public bool IsFixed { get; init; }

    /// <summary>What its ids are ids of; null when it holds none.</summary>
    public Reference? RefersTo { get; init; }
    public abstract FieldType Type { get; }

    /// <summary>The value, or null when it could not be read; the reason is reported.</summary>
    internal abstract object? ReadValue(YamlNode node, FileReading reading);
}

public sealed class Field<T>(string name, FieldType<T> type, bool isRequired, string help) : Field(name, isRequired, help) where T : notnull
{
    public override FieldType Type => type;

    internal override object? ReadValue(YamlNode node, FileReading reading) =>
        type.TryRead(node, reading, out var value) ? value : null;
}
