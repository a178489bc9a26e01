using Vidensportal.Content.Faults;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Editing;

/// <summary>A text of the editors taken apart: its kind, its fields with their places, and its body.</summary>
internal sealed class EntrySource
{
    private EntrySource(string text) => Text = text;

    /// <summary>The whole file with plain line feeds and no byte order mark.</summary>
    public string Text { get; }

    /// <summary>Null when the kind can't be told.</summary>
    public EntryKind? Kind { get; private init; }

    /// <summary>The fields; null when they can't be read. Spans count from the beginning of <see cref="Fields"/>.</summary>
    public YamlMap? Map { get; private init; }

    /// <summary>The text of the fields, and where in the file it begins.</summary>
    public string Fields { get; private init; } = "";
    public int FieldsStart { get; private init; }

    /// <summary>The text below the fields; null for a record.</summary>
    public string? Body { get; private init; }

    /// <summary>The first line of the body in the file, from 1.</summary>
    public int BodyLine { get; private init; } = int.MaxValue;
    public required IReadOnlyList<Fault> Faults { get; init; }

    public static EntrySource Of(string path, string text)
    {
        var faults = new List<Fault>();
        var plain = Plain(text);
        if (!path.EndsWith(".md", StringComparison.Ordinal))
        {
            var fields = YamlTree.Read(path, plain, 0, faults);
            return new(plain) { Kind = EntryKind.OfRecord(path), Map = fields, Fields = plain, Faults = faults };
        }
        if (FrontMatter.Split(path, plain, faults) is not { } parts) return new(plain) { Faults = faults };
        var map = YamlTree.Read(path, parts.Fields, 1, faults);
        return new(plain)
        {
            Kind = map is null ? null : KindOf(map), Map = map, Fields = parts.Fields, FieldsStart = plain.IndexOf('\n', StringComparison.Ordinal) + 1,
            Body = parts.Body, BodyLine = parts.BodyLine, Faults = faults,
        };
    }

    public static string Plain(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static EntryKind? KindOf(YamlMap map) =>
        map.Entries.FirstOrDefault(entry => entry.Key == "type")?.Value is YamlText type && PageType.All.ContainsKey(type.Value.Trim()) ? EntryKind.All[type.Value.Trim()] : null;
}
