using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Editing;

/// <summary>Where a piece of YAML really begins and ends in its text, without the comments and empty lines behind it.</summary>
internal static class YamlSpans
{
    public static TextSpan Whole(string text, YamlNode node) => node switch
    {
        YamlText => new(node.Span.Start, IsBlockText(text, node) ? EndOfBlockText(text, node.Span.Start) : node.Span.End),
        YamlList list when !IsFlow(text, list) && list.Items.Count > 0 => new(node.Span.Start, EndOfLast(text, list.Items[^1], node.Span.Start)),
        YamlMap map when !IsFlow(text, map) && map.Entries.Count > 0 => new(node.Span.Start, EndOf(text, map.Entries[^1])),
        _ => node.Span,
    };

    /// <summary>An entry from its name to the end of its value; a value that is not written ends at the colon.</summary>
    public static int EndOf(string text, YamlEntry entry) =>
        entry.Value is YamlText { IsQuoted: false, Value: "" } && !IsBlockText(text, entry.Value) ? AfterColon(text, entry) : Math.Max(AfterColon(text, entry), Whole(text, entry.Value).End);

    public static int AfterColon(string text, YamlEntry entry) => text.IndexOf(':', entry.KeySpan.End) + 1;

    /// <summary>In brackets or braces.</summary>
    public static bool IsFlow(string text, YamlNode node) => node.Span.Start < text.Length && node is not YamlText && text[node.Span.Start] is '{' or '[' && node.Span.Length > 0;

    public static bool IsBlockText(string text, YamlNode node) => node is YamlText { IsQuoted: false } && node.Span.Start < text.Length && text[node.Span.Start] is '|' or '>' && node.Span.Length > 0;

    public static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>The place of the line feed that ends the line, or the end of the text.</summary>
    public static int LineEnd(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;

    /// <summary>How many characters stand before it on its line.</summary>
    public static int Column(string text, int at) => at - LineStart(text, at);

    private static int EndOfLast(string text, YamlNode last, int otherwise) =>
        last is YamlText { IsQuoted: false, Value: "" } ? Math.Max(otherwise, last.Span.Start) : Whole(text, last).End;

    private static int EndOfBlockText(string text, int start)
    {
        var end = LineEnd(text, start);
        var indent = -1;
        for (var at = end; at < text.Length;)
        {
            var next = LineEnd(text, at + 1);
            var line = text.AsSpan(at + 1, next - at - 1);
            var depth = line.Length - line.TrimStart(' ').Length;
            var isBlank = line.Trim(' ').Length == 0;
            if (!isBlank && indent < 0) indent = Math.Max(1, depth);
            if (!isBlank && depth < indent) break;
            if (!isBlank) end = next;
            at = next;
        }
        return end;
    }
}
