using Vidensportal.App.Editing;
using Vidensportal.Content.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>Two versions of a text, field by field, with the words that differ.</summary>
internal static class FieldDifferences
{
    // Around a change this much of what stayed is shown, about two lines.
    private const int Around = 160;
    private const string Cut = " […] ";

    /// <param name="before">Empty when there was no text.</param>
    /// <param name="after">Empty when the text goes.</param>
    public static IReadOnlyList<FieldDifferenceView> Of(EntryPath path, string before, string after)
    {
        if (before == after) return [];
        var (was, now) = (EntryForm.Of(path.Value, before), EntryForm.Of(path.Value, after));
        if ((before.Length > 0 && !was.IsReadable) || (after.Length > 0 && !now.IsReadable)) return [Difference("Hele filen", before, after)];
        var fields = now.Fields.Concat(was.Fields.Where(old => now.Fields.All(field => field.Name != old.Name)));
        var differences = fields.Select(field => (field.Label, Was: ValueOf(was, field.Name), Now: ValueOf(now, field.Name)))
            .Where(field => !field.Was.Equals(field.Now) && !(field.Was.IsEmpty && field.Now.IsEmpty))
            .Select(field => Difference(field.Label, FormValueText.Of(field.Was), FormValueText.Of(field.Now))).ToList();
        var (oldBody, newBody) = (EntryText.CleanBody(was.Body ?? ""), EntryText.CleanBody(now.Body ?? ""));
        if (oldBody != newBody) differences.Add(Difference("Brødtekst", oldBody.Trim(), newBody.Trim()));
        // What says the same in other words of YAML, or stands in a comment, is a change too.
        return differences.Count == 0 ? [Difference("Filen selv (læserne ser ingen forskel)", before, after)] : differences;
    }

    private static FormValue ValueOf(EntryForm form, string name) => form.Values.GetValueOrDefault(name) ?? FormValue.Nothing;

    private static FieldDifferenceView Difference(string label, string before, string after) =>
        new(label, before.Length == 0, after.Length == 0, Shortened(WordDifference.Of(before, after)));

    private static List<DifferenceView> Shortened(IReadOnlyList<DifferenceView> words) =>
        [.. words.Select((piece, at) => piece.Kind == DifferenceKind.Same ? piece with { Text = Shortened(piece.Text, at > 0, at < words.Count - 1) } : piece)];

    private static string Shortened(string text, bool keepsStart, bool keepsEnd)
    {
        if (text.Length <= (keepsStart && keepsEnd ? 3 : 2) * Around) return text;
        var (start, end) = (text.IndexOfAny([' ', '\n'], Around), text.LastIndexOfAny([' ', '\n'], text.Length - Around));
        return (keepsStart && start > 0 ? text[..start] : "") + Cut + (keepsEnd && end > start ? text[(end + 1)..] : "");
    }
}
