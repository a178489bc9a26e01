using System.Text;

namespace Vidensportal.Content.Editing;

/// <summary>Writes changed fields into a file and leaves every other line as it was.</summary>
public static class EntryText
{
    /// <summary>
    /// The file after the change. A field whose value is what it was is not touched; nor is the body when it says the same. Line endings and byte order mark
    /// stay as they are, and new lines end as the file's first line does.
    /// </summary>
    /// <param name="values">By the name of the field; fields that are not among them keep their values.</param>
    /// <param name="body">The whole body; null to keep it.</param>
    /// <exception cref="ArgumentException">The file is not one that <see cref="EntryForm"/> can show.</exception>
    public static string With(string path, string text, IReadOnlyDictionary<string, FormValue> values, string? body = null)
    {
        var source = EntrySource.Of(path, text);
        if (source.Kind is not { } kind || source.Map is not { } map) throw new ArgumentException($"{path} can't be edited field by field.", nameof(text));
        var changes = new YamlEditor(source.Fields).Edits(kind.Schema, map, values)
            .Select(edit => new TextEdit(edit.Start + source.FieldsStart, edit.End + source.FieldsStart, edit.Text)).ToList();
        if (body is not null && source.Body is { } old && CleanBody(body) != CleanBody(old))
        {
            var start = source.Text.Length - old.Length;
            var gap = old.Length - old.TrimStart('\n').Length;
            changes.Add(new(start, source.Text.Length, (gap > 0 ? old[..gap] : "\n") + CleanBody(body)));
        }
        return changes.Count == 0 ? text : InOwnLineEndings(text, source.Text, changes);
    }

    /// <summary>A body as it is kept: line feeds alone, no control characters, no empty lines at the ends, one line feed at last. Spaces at the end of a line mean something in Markdown and stay.</summary>
    public static string CleanBody(string body)
    {
        var clean = new StringBuilder(body.Length);
        foreach (var rune in body.ReplaceLineEndings("\n").EnumerateRunes())
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune) && rune.Value != 0xFEFF) clean.Append(rune);
        var text = clean.ToString().Trim('\n').TrimEnd();
        return text.Length == 0 ? "" : text + "\n";
    }

    /// <summary>The edits of the plain text, made in the text as it was: with its byte order mark and its line endings.</summary>
    private static string InOwnLineEndings(string text, string plain, IReadOnlyList<TextEdit> edits)
    {
        if (text.Length == plain.Length) return TextEdit.Apply(text, edits);
        var places = new int[plain.Length + 1];
        var at = text.Length - text.TrimStart('\uFEFF').Length;
        var ending = "\n";
        for (var i = 0; i < plain.Length; i++)
        {
            places[i] = at;
            var isPair = plain[i] == '\n' && text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            if (isPair && !plain.AsSpan(0, i).Contains('\n')) ending = "\r\n";
            at += isPair ? 2 : 1;
        }
        places[plain.Length] = text.Length;
        return TextEdit.Apply(text, edits.Select(edit => new TextEdit(places[edit.Start], places[edit.End], edit.Text.Replace("\n", ending, StringComparison.Ordinal))));
    }
}
