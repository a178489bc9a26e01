using System.Text;

namespace Vidensportal.Content.Editing;

/// <summary>A piece of a text to be replaced. Two edits never overlap; those at one place are made in the order they were found.</summary>
internal readonly record struct TextEdit(int Start, int End, string Text)
{
    /// <summary>The text after the edits.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            if (edit.Start < at) throw new InvalidOperationException("Two edits overlap.");
            result.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }
}
