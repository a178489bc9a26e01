using System.Globalization;
using Vidensportal.Content.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.App.Editing;

/// <summary>What the edit form posted, put into the file that it was read from.</summary>
/// <param name="Text">The whole file as the editor wants it.</param>
/// <param name="Token">What the editor began from; empty for a new text.</param>
/// <param name="Commit">The commit it was read from; empty for a new text.</param>
/// <param name="NewKind">The kind of a text that does not exist yet; empty for others.</param>
/// <param name="Grows">The list that is to show an empty row; null for none.</param>
internal sealed record PostedEntry(EntryPath Path, string Text, string Token, string Commit, string NewKind, string? Grows)
{
    public const string TokenField = "token";
    public const string CommitField = "udgave";
    public const string WholeField = "hele-filen";
    public const string ActionField = "handling";
    public const string NewField = "ny";

    /// <param name="button">A button beside a row that was pressed; null for none.</param>
    public static PostedEntry Read(EntryPath path, IFormCollection form, ContentStore store, string? button = null)
    {
        var (token, commit, kind) = (form[TokenField].ToString(), form[CommitField].ToString(), form[NewField].ToString());
        var start = StartOf(path, commit, kind, store);
        if (form.ContainsKey(WholeField)) return new(path, form[WholeField].ToString().ReplaceLineEndings("\n"), token, commit, kind, null);
        IReadOnlyList<KeyValuePair<string, string>> posted = [.. form.SelectMany(field => field.Value.Select(value => new KeyValuePair<string, string>(field.Key, value ?? "")))];
        string? grows = null;
        if (button is not null && PostedRows.Press(posted, button) is var (pressed, list)) (posted, grows) = (pressed, list);
        var shown = EntryForm.Of(path.Value, start);
        if (!shown.IsReadable) return new(path, start, token, commit, kind, null);
        var body = form.ContainsKey(EntryForm.BodyPath) ? form[EntryForm.BodyPath].ToString() : null;
        return new(path, EntryText.With(path.Value, start, FormPost.Read(shown, posted), body), token, commit, kind, grows);
    }

    /// <summary>The file of a text that does not exist yet: its kind, its name and its title.</summary>
    public static string? NewText(EntryPath path, string kindName, string title)
    {
        if (EntryKind.All.GetValueOrDefault(kindName) is not { } kind || kind.IsPage != path.IsPage) return null;
        var name = path.Value[(path.Value.LastIndexOf('/') + 1)..path.Value.LastIndexOf('.')];
        var values = EntryForm.New(kind).Values.ToDictionary(StringComparer.Ordinal);
        if (kind.IsPage)
        {
            values["id"] = new FormText(path.Value[..^".md".Length].Replace('/', '-'));
            // That it is on its way is the draft's own doing: when it is published, readers see it.
            values["status"] = new FormText("udgivet");
            var today = new FormText(Commands.SharedOptions.Today(TimeProvider.System).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            foreach (var field in kind.Schema.Fields.Where(known => known.Name == "udgivet" || known.Name == "dato" && known.IsRequired)) values[field.Name] = today;
        }
        else if (NewEntry.NamingField(kind) is { } naming) values[naming] = new FormText(name);
        foreach (var field in (string[])["titel", "navn", "term", "udsagn"])
            if (title.Length > 0 && values.ContainsKey(field) && kind.Schema.Fields.Any(known => known.Name == field && known.Type.Shape is Content.Schema.LineShape or Content.Schema.TextShape))
            {
                values[field] = new FormText(title);
                break;
            }
        return NewEntry.Text(kind, values, "");
    }

    private static string StartOf(EntryPath path, string commit, string kind, ContentStore store) =>
        (commit.Length > 0 ? store.Version(path, commit)?.Text : null) ?? (kind.Length > 0 ? NewText(path, kind, "") : null) ?? store.Find(path)?.Working?.Text ?? "";
}
