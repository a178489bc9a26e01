using Vidensportal.Content.Faults;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Editing;

/// <summary>Writes values as YAML where nothing stood, in the way that the content's own files are written.</summary>
internal static class YamlWriter
{
    private const int LongestFlow = 160;
    private const int Step = 2;

    /// <summary><c>titel: Færre sager</c>, with more lines below when the value needs them. No line feed behind it.</summary>
    public static string Entry(string name, FieldShape shape, FormValue value, int indent, bool? asFlow = null) =>
        Margin(indent) + YamlScalars.Write(name, inFlow: true) + ":" + AfterColon(shape, value, indent, asFlow);

    /// <summary>What stands behind the colon: a space and the value, or lines below that are moved in.</summary>
    /// <param name="asFlow">Whether lists and groups are written in brackets; null for what is easiest to read.</param>
    public static string AfterColon(FieldShape shape, FormValue value, int indent, bool? asFlow = null) => (shape, value) switch
    {
        (_, FormRaw raw) => RawAfterColon(raw.Yaml, indent),
        (RangeShape, FormText range) when TypedRange.Split(range.Text) is not null => " " + Flow(shape, value),
        (_, FormText text) when text.Text.Contains('\n', StringComparison.Ordinal) => " " + YamlScalars.Block(text.Text, indent + Step),
        (_, FormText text) => " " + YamlScalars.Write(text.Text, inFlow: false),
        _ when asFlow ?? IsBestAsFlow(shape, value) => " " + Flow(shape, value),
        (ListShape list, FormItems items) => string.Concat(items.Items.Where(item => !item.IsEmpty).Select(item => "\n" + Item(list.Item, item, indent + Step))),
        (GroupShape group, FormGroup fields) => string.Concat(Present(group, fields).Select(one => "\n" + Entry(one.Name, one.Shape, one.Value, indent + Step))),
        (NamedShape named, FormEntries entries) => string.Concat(entries.Entries.Select(entry => "\n" + Entry(entry.Name, named.Item, entry.Value, indent + Step))),
        _ => " " + Flow(shape, value),
    };

    /// <summary>An item of a list with its dash.</summary>
    public static string Item(FieldShape shape, FormValue value, int indent, bool? asFlow = null) => Margin(indent) + "- " + AfterDash(shape, value, indent, asFlow);

    /// <summary>What stands behind the dash of an item.</summary>
    public static string AfterDash(FieldShape shape, FormValue value, int indent, bool? asFlow = null)
    {
        var isGroup = (shape, value) is (GroupShape or NamedShape, FormGroup or FormEntries);
        if (!isGroup || (asFlow ?? IsBestAsFlow(shape, value))) return AfterColon(shape, value, indent, isGroup || value is FormItems ? true : asFlow).TrimStart();
        // The first field stands beside the dash, the others below it.
        return AfterColon(shape, value, indent, asFlow: false).TrimStart();
    }

    /// <summary>In one line, with brackets and braces around what has parts.</summary>
    public static string Flow(FieldShape shape, FormValue value) => (shape, value) switch
    {
        (RangeShape, FormText range) when TypedRange.Split(range.Text) is var (from, to) => $"[{YamlScalars.Write(from, true)}, {YamlScalars.Write(to, true)}]",
        (_, FormText text) => YamlScalars.Write(text.Text, inFlow: true),
        (_, FormRaw raw) => IsValue(raw.Yaml) && !raw.Yaml.Contains('\n', StringComparison.Ordinal) ? raw.Yaml : YamlScalars.Quote(raw.Yaml),
        (ListShape list, FormItems items) => $"[{string.Join(", ", items.Items.Where(item => !item.IsEmpty).Select(item => Flow(list.Item, item)))}]",
        (GroupShape group, FormGroup fields) => $"{{{string.Join(", ", Present(group, fields).Select(one => $"{one.Name}: {Flow(one.Shape, one.Value)}"))}}}",
        (NamedShape named, FormEntries entries) => $"{{{string.Join(", ", entries.Entries.Select(entry => $"{YamlScalars.Write(entry.Name, true)}: {Flow(named.Item, entry.Value)}"))}}}",
        _ => throw new ArgumentException($"{value.GetType().Name} does not fit {shape.GetType().Name}."),
    };

    private static IEnumerable<(string Name, FieldShape Shape, FormValue Value)> Present(GroupShape group, FormGroup fields) =>
        group.Schema.Fields.Where(field => !fields[field.Name].IsEmpty).Select(field => (field.Name, field.Type.Shape, fields[field.Name]));

    private static bool IsBestAsFlow(FieldShape shape, FormValue value) => (shape, value) switch
    {
        (ListShape { Item: RichShape or TextShape or GroupShape or NamedShape }, _) => false,
        (NamedShape { Item: GroupShape }, _) => false,
        _ => IsOneLine(value) && Flow(shape, value).Length <= LongestFlow,
    };

    private static bool IsOneLine(FormValue value) => value switch
    {
        FormText text => !text.Text.Contains('\n', StringComparison.Ordinal),
        FormRaw raw => !raw.Yaml.Contains('\n', StringComparison.Ordinal),
        FormItems items => items.Items.All(IsOneLine),
        FormGroup group => group.Fields.Values.All(IsOneLine),
        FormEntries entries => entries.Entries.All(entry => IsOneLine(entry.Value)),
        _ => true,
    };

    /// <summary>YAML that an editor typed stands as it is when it can be read, and as plain text when it can't: one field never breaks the others.</summary>
    private static string RawAfterColon(string yaml, int indent)
    {
        var margin = Margin(indent + Step);
        var below = string.Concat(yaml.Split('\n').Select(line => "\n" + (line.Length == 0 ? "" : margin + line)));
        var beside = " " + below.TrimStart('\n', ' ');
        if (IsValue(yaml)) return yaml.Contains('\n', StringComparison.Ordinal) && !"[{\"'|>".Contains(yaml[0], StringComparison.Ordinal) ? below : beside;
        var text = TypedText.Clean(yaml);
        return " " + (text.Contains('\n', StringComparison.Ordinal) ? YamlScalars.Block(text, indent + Step) : YamlScalars.Quote(text));
    }

    private static bool IsValue(string yaml)
    {
        var faults = new List<Fault>();
        var isBeside = !yaml.Contains('\n', StringComparison.Ordinal) || "[{\"'|>".Contains(yaml[0], StringComparison.Ordinal);
        var lines = yaml.Split('\n').Select((line, index) => (index == 0 && isBeside) || line.Length == 0 ? line : "  " + line);
        var map = YamlTree.Read("", $"x:{(isBeside ? " " : "\n")}{string.Join('\n', lines)}\ny: 1\n", 0, faults);
        return faults.Count == 0 && map is { Entries: [{ Key: "x" }, { Key: "y" }] } && !yaml.Contains(" #", StringComparison.Ordinal);
    }

    private static string Margin(int indent) => new(' ', indent);
}
