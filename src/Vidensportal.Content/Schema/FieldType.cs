using System.Diagnostics.CodeAnalysis;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Schema;

/// <summary>What can stand in a field: how it is read, and what an author is told about it.</summary>
public abstract class FieldType
{
    /// <summary>What the author is asked to write, to follow «Skriv»: <c>en dato som 2026-11-22</c>.</summary>
    public abstract string Form { get; }

    /// <summary>How a form draws it.</summary>
    public abstract FieldShape Shape { get; }
}

public abstract class FieldType<T> : FieldType where T : notnull
{
    /// <summary>Reads the value, or reports why it can't be read and returns false.</summary>
    internal abstract bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out T? value);

    private protected bool Refuse(YamlNode node, FileReading reading, string problem, out T? value)
    {
        reading.Report(node.At, problem, $"Skriv {Form}.");
        value = default;
        return false;
    }
}
