using Markdig.Helpers;
using Markdig.Parsers;

namespace Vidensportal.Content.Prose;

/// <summary>Finds <c>{{…}}</c> within a line.</summary>
internal sealed class ShortcodeInlineParser : InlineParser
{
    public ShortcodeInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{') return false;
        var text = slice.Text.AsSpan(slice.Start, slice.Length);
        var end = text.IndexOf("}}", StringComparison.Ordinal);
        var lineEnd = text.IndexOf('\n');
        if (end < 0 || (lineEnd >= 0 && lineEnd < end)) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ShortcodeInline(text[2..end].Trim().ToString())
        {
            Span = new(start, start + end + 1), Line = line, Column = column,
        };
        slice.Start += end + 2;
        return true;
    }
}
