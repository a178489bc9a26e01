using System.Globalization;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Editing;

/// <summary>A place in a file → the field of its form that stands there.</summary>
internal sealed class FormPlaces(EntrySource source)
{
    private const string BodyLabel = "Brødtekst";
    private readonly List<int> _lineStarts = [0, .. source.Text.Index().Where(letter => letter.Item == '\n').Select(letter => letter.Index + 1)];

    /// <summary>The field's path and label; null when the place is in no field.</summary>
    public (string Path, string Label)? Find(Fault fault)
    {
        if (source.Body is not null && fault.At.Line >= source.BodyLine) return (EntryForm.BodyPath, BodyLabel);
        if (source.Kind is not { } kind || source.Map is not { } map || fault.At.Line > _lineStarts.Count) return null;
        var at = _lineStarts[fault.At.Line - 1] + fault.At.Column - 1 - source.FieldsStart;
        return fault.Field is { } field ? Missing(kind.Schema, map, at, field, fault.At) : Within(kind.Schema, map, at);
    }

    /// <summary>The field is not there, or not alone: it belongs to the group that begins at the place, and that is the whole file when none does.</summary>
    private static (string, string)? Missing(Schema.Schema schema, YamlMap map, int at, string field, Position place)
    {
        var found = Groups(new GroupShape(schema), map, "", "").FirstOrDefault(group => group.Map.Span.Start == at && place != Position.Start);
        var (shape, path, label) = found.Map is null ? (schema, "", "") : (found.Schema, found.Path, found.Label);
        var name = field.Split('[')[0];
        var number = field.Length > name.Length ? int.Parse(field[(name.Length + 1)..^1], CultureInfo.InvariantCulture) : (int?)null;
        if (shape.Fields.FirstOrDefault(one => one.Name == name) is not { } known) return null;
        return (Join(path, ".", field), Join(label, ": ", number is null ? known.Label : string.Create(CultureInfo.InvariantCulture, $"{known.Label} {number + 1}")));
    }

    private static (string, string)? Within(Schema.Schema schema, YamlMap map, int at)
    {
        if (map.Entries.LastOrDefault(entry => entry.KeySpan.Start <= at) is not { } entry) return null;
        if (schema.Fields.FirstOrDefault(field => field.Name == entry.Key) is not { } known) return (entry.Key, entry.Key);
        return at < entry.Value.Span.Start ? (known.Name, known.Label) : Within(known.Type.Shape, entry.Value, known.Name, known.Label, at);
    }

    private static (string, string) Within(FieldShape shape, YamlNode node, string path, string label, int at)
    {
        switch (shape, node)
        {
            case (ListShape list, YamlList { Items.Count: > 0 } items) when at >= items.Items[0].Span.Start:
                var index = items.Items.Index().Last(item => item.Item.Span.Start <= at).Index;
                return Within(list.Item, items.Items[index], Numbered(path, index), LabelOf(label, index), at);
            case (ListShape { TakesSingle: true } list, not YamlList):
                return Within(list.Item, node, Numbered(path, 0), LabelOf(label, 0), at);
            case (GroupShape group, YamlMap map) when map.Entries.LastOrDefault(entry => entry.KeySpan.Start <= at) is { } entry:
                var known = group.Schema.Fields.FirstOrDefault(field => field.Name == entry.Key);
                return known is null ? (path, label) : Within(known.Type.Shape, entry.Value, Join(path, ".", known.Name), Join(label, ": ", known.Label), at);
            case (NamedShape named, YamlMap map) when map.Entries.Index().LastOrDefault(entry => entry.Item.KeySpan.Start <= at) is { Item: { } value } found:
                return Within(named.Item, value.Value, Numbered(path, found.Index), Join(label, ": ", value.Key), at);
            default: return (path, label);
        }
    }

    /// <summary>Every group with its schema, from the outermost in.</summary>
    private static IEnumerable<(Schema.Schema Schema, YamlMap Map, string Path, string Label)> Groups(FieldShape shape, YamlNode node, string path, string label) => (shape, node) switch
    {
        (GroupShape group, YamlMap map) => map.Entries
            .SelectMany(entry => group.Schema.Fields.Where(field => field.Name == entry.Key).SelectMany(field => Groups(field.Type.Shape, entry.Value, Join(path, ".", field.Name), Join(label, ": ", field.Label))))
            .Prepend((group.Schema, map, path, label)),
        (ListShape list, YamlList items) => items.Items.Index().SelectMany(item => Groups(list.Item, item.Item, Numbered(path, item.Index), LabelOf(label, item.Index))),
        (ListShape { TakesSingle: true } list, _) => Groups(list.Item, node, Numbered(path, 0), LabelOf(label, 0)),
        (NamedShape named, YamlMap map) => map.Entries.Index().SelectMany(entry => Groups(named.Item, entry.Item.Value, Numbered(path, entry.Index), Join(label, ": ", entry.Item.Key))),
        _ => [],
    };

    private static string Numbered(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string LabelOf(string label, int index) => string.Create(CultureInfo.InvariantCulture, $"{label} {index + 1}");

    private static string Join(string outer, string between, string inner) => outer.Length == 0 ? inner : outer + between + inner;
}
