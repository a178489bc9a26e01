using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Editing;

/// <summary>
/// Finds the fewest edits that make a text say something else. Only what changed is written: the lines between, comments, order, quotes and brackets stay as
/// their author left them. Where parts can't be kept apart (a list that changed its order, a group whose first field goes) the whole value is written anew in the same style.
/// </summary>
internal sealed class YamlEditor(string text)
{
    private readonly FormReader _reader = new(text);
    private readonly List<TextEdit> _edits = [];

    /// <summary>A value that may stand in a map, in the order that new ones are put in.</summary>
    private sealed record Wanted(string Name, FieldShape Shape, bool IsRequired, FormValue Value);

    /// <summary>What must be written over what.</summary>
    public IReadOnlyList<TextEdit> Edits(Schema.Schema schema, YamlMap map, IReadOnlyDictionary<string, FormValue> values)
    {
        var now = _reader.Read(schema, map);
        var known = schema.Fields.Select(field => new Wanted(field.Name, field.Type.Shape, field.IsRequired, values.GetValueOrDefault(field.Name) ?? now[field.Name]));
        var unknown = map.Entries.Where(entry => schema.Fields.All(field => field.Name != entry.Key))
            .Select(entry => new Wanted(entry.Key, new RawShape(), false, values.GetValueOrDefault(entry.Key) ?? now[entry.Key]));
        var isFlow = YamlSpans.IsFlow(text, map);
        if (!TryEntries(map, [.. known, .. unknown], isFlow, isWhole: true)) _edits.Add(new(map.Span.Start, map.Span.End, FlowEntries(map, [.. known, .. unknown])));
        return _edits;
    }

    private bool TryEntries(YamlMap map, IReadOnlyList<Wanted> wanted, bool inFlow, bool isWhole = false)
    {
        var byName = wanted.ToDictionary(one => one.Name, StringComparer.Ordinal);
        var changed = map.Entries.Where(entry => byName.TryGetValue(entry.Key, out var one) ? !IsSame(one.Shape, entry.Value, one.Value) : true).ToList();
        var removed = changed.Where(entry => !byName.TryGetValue(entry.Key, out var one) || (one.Value.IsEmpty && (inFlow || !one.IsRequired))).ToHashSet();
        var added = wanted.Where(one => !one.Value.IsEmpty && map.Entries.All(entry => entry.Key != one.Name)).ToList();
        if (inFlow)
        {
            if (removed.Count > 0 || added.Count > 0) return false;
        }
        else if (removed.Any(entry => !BeginsLine(entry.KeySpan.Start)) || (added.Count > 0 && removed.Count == map.Entries.Count && !isWhole)) return false;
        foreach (var entry in changed)
            if (removed.Contains(entry)) RemoveLines(entry.KeySpan.Start, YamlSpans.EndOf(text, entry));
            else EditEntry(entry, byName[entry.Key], inFlow);
        foreach (var one in added) Add(map, one, wanted, removed);
        return true;
    }

    private void EditEntry(YamlEntry entry, Wanted wanted, bool inFlow)
    {
        var indent = YamlSpans.Column(text, entry.KeySpan.Start);
        var (start, end) = (YamlSpans.AfterColon(text, entry), YamlSpans.EndOf(text, entry));
        if (wanted.Value.IsEmpty)
            ReplaceValue(start, end, "");
        else if (entry.Value is YamlText { IsEmpty: true } || !TryInside(wanted.Shape, entry.Value, wanted.Value, inFlow))
            ReplaceValue(start, end, inFlow || StaysFlow(entry.Value, wanted.Value)
                ? " " + Flow(wanted.Shape, entry.Value, wanted.Value)
                : YamlWriter.AfterColon(wanted.Shape, wanted.Value, indent, StyleOf(entry.Value)));
    }

    /// <summary>Edits within a value; false when all of it must be written anew, and then nothing was edited.</summary>
    private bool TryInside(FieldShape shape, YamlNode node, FormValue wanted, bool inFlow)
    {
        var before = _edits.Count;
        var isInside = (shape, node, wanted) switch
        {
            (GroupShape group, YamlMap map, FormGroup fields) => TryEntries(map, Fields(group, fields), inFlow || YamlSpans.IsFlow(text, map)),
            (NamedShape named, YamlMap map, FormEntries entries) => TryNamed(map, named, entries, inFlow || YamlSpans.IsFlow(text, map)),
            (ListShape list, YamlList items, FormItems values) => TryItems(list, items, values, inFlow || YamlSpans.IsFlow(text, items)),
            (ListShape { TakesSingle: true } list, not YamlList, FormItems { Items: [var only] }) => TryInside(list.Item, node, only, inFlow),
            (RangeShape, YamlList { Items: [YamlText from, YamlText to] }, FormText range) when TypedRange.Split(range.Text) is var (first, last) => TryRange(from, to, first, last),
            (not (ListShape or GroupShape or NamedShape or RawShape), YamlText scalar, FormText typed) => TryText(shape, scalar, typed.Text, inFlow),
            _ => false,
        };
        if (!isInside) _edits.RemoveRange(before, _edits.Count - before);
        return isInside;
    }

    private bool TryText(FieldShape shape, YamlText scalar, string typed, bool inFlow)
    {
        if (shape is RangeShape && TypedRange.Split(typed) is not null) return false;
        if (YamlSpans.IsBlockText(text, scalar)) return TryBlockText(scalar, typed);
        if (!inFlow && typed.Contains('\n', StringComparison.Ordinal)) return false;
        var old = text[scalar.Span.Start..scalar.Span.End];
        _edits.Add(new(scalar.Span.Start, scalar.Span.End, YamlScalars.WriteLike(old, typed, inFlow)));
        return true;
    }

    /// <summary>A block of lines stays one, as far in as it was.</summary>
    private bool TryBlockText(YamlText scalar, string typed)
    {
        var header = text[scalar.Span.Start..YamlSpans.LineEnd(text, scalar.Span.Start)];
        var end = YamlSpans.Whole(text, scalar).End;
        var first = text[Math.Min(end, scalar.Span.Start + header.Length)..end].Split('\n').FirstOrDefault(line => line.Trim(' ').Length > 0);
        if (first is null || header[0] != '|' || header.AsSpan().ContainsAnyInRange('0', '9')) return false;
        var block = YamlScalars.Block(typed, first.Length - first.TrimStart(' ').Length);
        _edits.Add(new(scalar.Span.Start, end, header + block[1..]));
        return true;
    }

    private bool TryRange(YamlText from, YamlText to, string first, string last)
    {
        foreach (var (end, typed) in new[] { (from, first), (to, last) })
            if (end.Value != typed) _edits.Add(new(end.Span.Start, end.Span.End, YamlScalars.WriteLike(text[end.Span.Start..end.Span.End], typed, inFlow: true)));
        return true;
    }

    private bool TryNamed(YamlMap map, NamedShape shape, FormEntries entries, bool inFlow)
    {
        var names = entries.Entries.Select(entry => entry.Name).ToList();
        if (names.Distinct().Count() != names.Count) return false;
        var kept = map.Entries.Select(entry => entry.Key).Where(names.Contains);
        return kept.SequenceEqual(names.Where(name => map.Entries.Any(entry => entry.Key == name)))
            && TryEntries(map, [.. entries.Entries.Select(entry => new Wanted(entry.Name, shape.Item, false, entry.Value))], inFlow);
    }

    private bool TryItems(ListShape shape, YamlList list, FormItems wanted, bool inFlow)
    {
        var items = wanted.Items.Where(item => !item.IsEmpty).ToList();
        var pairs = Alignment.Of([.. list.Items.Select(item => _reader.Read(shape.Item, item))], items);
        if (list.Items.Any(item => item is YamlText { IsEmpty: true }) || pairs.All(pair => pair.Old is null || pair.New is null)) return false;
        if (inFlow && pairs.Any(pair => pair.Old is null || pair.New is null)) return false;
        if (!inFlow && list.Items.Any(item => !BeginsLine(Dash(item)))) return false;
        var place = inFlow ? 0 : YamlSpans.LineStart(text, Dash(list.Items[0]));
        var isFirst = true;
        foreach (var pair in pairs)
            switch (pair)
            {
                case (Old: { } old, New: { } now):
                    EditItem(shape.Item, list.Items[old], items[now], inFlow);
                    (place, isFirst) = (YamlSpans.LineEnd(text, YamlSpans.Whole(text, list.Items[old]).End), false);
                    break;
                case (Old: { } old, New: null): RemoveLines(Dash(list.Items[old]), YamlSpans.Whole(text, list.Items[old]).End); break;
                case (Old: null, New: { } now):
                    var line = YamlWriter.Item(shape.Item, items[now], YamlSpans.Column(text, Dash(list.Items[0])), StyleOf(list.Items[0]));
                    _edits.Add(new(place, place, isFirst ? line + "\n" : "\n" + line));
                    break;
            }
        return true;
    }

    private void EditItem(FieldShape shape, YamlNode node, FormValue wanted, bool inFlow)
    {
        if (IsSame(shape, node, wanted)) return;
        if (TryInside(shape, node, wanted, inFlow)) return;
        var span = YamlSpans.Whole(text, node);
        if (inFlow || StaysFlow(node, wanted)) _edits.Add(new(span.Start, span.End, Flow(shape, node, wanted)));
        else ReplaceValue(span.Start, span.End, YamlWriter.AfterDash(shape, wanted, YamlSpans.Column(text, Dash(node)), StyleOf(node)));
    }

    /// <summary>A value in brackets anew. What did not change within it is copied as it stands.</summary>
    private string Flow(FieldShape shape, YamlNode node, FormValue wanted)
    {
        if (node is not YamlText && !YamlSpans.IsFlow(text, node)) return YamlWriter.Flow(shape, wanted);
        if (IsSame(shape, node, wanted)) return text[node.Span.Start..node.Span.End];
        return (shape, node, wanted) switch
        {
            (ListShape list, YamlList items, FormItems values) => FlowItems(list, items, [.. values.Items.Where(item => !item.IsEmpty)]),
            (GroupShape group, YamlMap map, FormGroup fields) => FlowEntries(map, Fields(group, fields)),
            (NamedShape named, YamlMap map, FormEntries entries) => FlowEntries(map, [.. entries.Entries.Select(entry => new Wanted(entry.Name, named.Item, false, entry.Value))]),
            (not RangeShape, YamlText scalar, FormText typed) => YamlScalars.WriteLike(text[scalar.Span.Start..scalar.Span.End], typed.Text, inFlow: true),
            _ => YamlWriter.Flow(shape, wanted),
        };
    }

    private string FlowItems(ListShape shape, YamlList list, IReadOnlyList<FormValue> wanted)
    {
        var pairs = Alignment.Of([.. list.Items.Select(item => _reader.Read(shape.Item, item))], wanted);
        return $"[{string.Join(", ", pairs.Where(pair => pair.New is not null).Select(pair => pair.Old is { } old ? Flow(shape.Item, list.Items[old], wanted[pair.New!.Value]) : YamlWriter.Flow(shape.Item, wanted[pair.New!.Value])))}]";
    }

    private string FlowEntries(YamlMap map, IReadOnlyList<Wanted> wanted)
    {
        // Those that are there keep their order; each new one comes behind the one that it follows in the schema.
        var order = map.Entries.Select(entry => wanted.FirstOrDefault(one => one.Name == entry.Key)).OfType<Wanted>().ToList();
        foreach (var (one, index) in wanted.Select((one, index) => (one, index)))
            if (!order.Contains(one)) order.Insert(order.FindLastIndex(other => wanted.Take(index).Contains(other)) + 1, one);
        return $"{{{string.Join(", ", order.Where(one => !one.Value.IsEmpty).Select(one => map.Entries.FirstOrDefault(entry => entry.Key == one.Name) is { } entry
            ? $"{text[entry.KeySpan.Start..entry.KeySpan.End]}: {Flow(one.Shape, entry.Value, one.Value)}"
            : $"{YamlScalars.Write(one.Name, inFlow: true)}: {YamlWriter.Flow(one.Shape, one.Value)}"))}}}";
    }

    /// <summary>A new field, on a line of its own behind the field that it follows in the schema.</summary>
    private void Add(YamlMap map, Wanted added, IReadOnlyList<Wanted> order, HashSet<YamlEntry> removed)
    {
        var stay = map.Entries.Where(entry => !removed.Contains(entry)).ToList();
        var indent = map.Entries.Count == 0 ? 0 : YamlSpans.Column(text, map.Entries[0].KeySpan.Start);
        var line = YamlWriter.Entry(added.Name, added.Shape, added.Value, indent);
        var before = order.TakeWhile(one => one != added).Reverse().Select(one => stay.FirstOrDefault(entry => entry.Key == one.Name)).OfType<YamlEntry>().FirstOrDefault();
        if (before is not null)
        {
            var end = YamlSpans.LineEnd(text, YamlSpans.EndOf(text, before));
            _edits.Add(new(end, end, "\n" + line));
        }
        else if (stay.Count > 0)
        {
            // The margin in front of it becomes its own.
            var start = stay[0].KeySpan.Start;
            _edits.Add(new(start, start, $"{line[indent..]}\n{new string(' ', indent)}"));
        }
        else
            _edits.Add(new(text.Length, text.Length, text.Length == 0 || text[^1] == '\n' ? line + "\n" : "\n" + line));
    }

    /// <summary>A value may grow from one line to many: a comment behind it stays on the first.</summary>
    private void ReplaceValue(int start, int end, string value)
    {
        var lineEnd = YamlSpans.LineEnd(text, end);
        var comment = text[end..lineEnd];
        var firstBreak = value.IndexOf('\n', StringComparison.Ordinal);
        if (firstBreak < 0 || !comment.TrimStart().StartsWith('#')) _edits.Add(new(start, end, value));
        else _edits.Add(new(start, lineEnd, value[..firstBreak] + comment + value[firstBreak..]));
    }

    private void RemoveLines(int from, int to) => _edits.Add(new(YamlSpans.LineStart(text, from), Math.Min(text.Length, YamlSpans.LineEnd(text, to) + 1), ""));

    private bool IsSame(FieldShape shape, YamlNode node, FormValue wanted) => _reader.Read(shape, node) is var now && (now.Equals(wanted) || (now.IsEmpty && wanted.IsEmpty));

    private bool StaysFlow(YamlNode node, FormValue wanted) => wanted is FormItems or FormGroup or FormEntries && YamlSpans.IsFlow(text, node);

    private bool? StyleOf(YamlNode node) => node is YamlText ? null : YamlSpans.IsFlow(text, node);

    private bool BeginsLine(int at) => text.AsSpan(YamlSpans.LineStart(text, at), YamlSpans.Column(text, at)).Trim(' ').Length == 0;

    /// <summary>The dash of an item.</summary>
    private int Dash(YamlNode item) => text.LastIndexOf('-', Math.Max(0, item.Span.Start - 1));

    private static IReadOnlyList<Wanted> Fields(GroupShape group, FormGroup fields) =>
        [.. group.Schema.Fields.Select(field => new Wanted(field.Name, field.Type.Shape, field.IsRequired, fields[field.Name]))];
}
