using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Editing;

/// <summary>YAML → what a form shows of it, by the shape that the schema asks for.</summary>
internal sealed class FormReader(string text)
{
    public FormGroup Read(Schema.Schema schema, YamlMap map)
    {
        var shapes = schema.Fields.ToDictionary(field => field.Name, field => field.Type.Shape, StringComparer.Ordinal);
        return new(map.Entries.ToDictionary(entry => entry.Key, entry => Read(shapes.GetValueOrDefault(entry.Key) ?? new RawShape(), entry.Value), StringComparer.Ordinal));
    }

    public FormValue Read(FieldShape shape, YamlNode node) => (shape, node) switch
    {
        (_, YamlText { IsEmpty: true }) => FormValue.Nothing,
        (ListShape list, YamlList items) => new FormItems([.. items.Items.Select(item => Read(list.Item, item))]),
        (ListShape { TakesSingle: true } list, _) => new FormItems([Read(list.Item, node)]),
        (GroupShape group, YamlMap map) when map.Entries.All(entry => group.Schema.Fields.Any(field => field.Name == entry.Key)) => Read(group.Schema, map),
        (GroupShape { InsteadOf: { } word }, YamlText instead) when instead.Value == word => new FormText(word),
        (NamedShape named, YamlMap map) => new FormEntries([.. map.Entries.Select(entry => new FormEntry(entry.Key, Read(named.Item, entry.Value)))]),
        (RangeShape, YamlList { Items: [YamlText from, YamlText to] }) => new FormText(TypedRange.Of(from.Value, to.Value)),
        (not (ListShape or GroupShape or NamedShape or RawShape), YamlText scalar) when !LosesText(scalar) => new FormText(scalar.Value),
        _ => new FormRaw(RawOf(node)),
    };

    /// <summary>A text with characters that a form would take away is shown as it stands.</summary>
    private static bool LosesText(YamlText scalar) => TypedText.Clean(scalar.Value) != scalar.Value.Trim();

    /// <summary>The YAML of a node, as if it began at the left edge.</summary>
    private string RawOf(YamlNode node)
    {
        var span = YamlSpans.Whole(text, node);
        var lines = text[span.Start..span.End].Split('\n');
        var indent = lines.Skip(1).Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        if (!YamlSpans.IsFlow(text, node) && node is not YamlText) indent = YamlSpans.Column(text, span.Start);
        return string.Join('\n', lines.Select((line, index) => index == 0 || line.Length < indent ? line.TrimEnd() : line[indent..].TrimEnd()));
    }
}
