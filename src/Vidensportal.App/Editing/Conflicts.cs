using Vidensportal.App.Reviewing;
using Vidensportal.App.SignIn;
using Vidensportal.Content.Editing;
using Vidensportal.Content.Schema;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Editing;

/// <summary>Two people have changed the same text: shows both, field by field, and saves what is chosen on top of what stands now.</summary>
internal sealed class Conflicts(EditorPages pages, ContentStore store, RenderedVersions versions)
{
    private const string Mine = "min";
    private const string Theirs = "deres";
    private const string Merged = "flet";

    /// <summary>The page where one chooses.</summary>
    public Task Show(HttpContext http, PostedEntry mine, Refusal refusal, IReadOnlyList<EditorFault> faults, int status)
    {
        var theirs = refusal.Theirs!;
        var start = mine.Commit.Length > 0 ? store.Version(mine.Path, mine.Commit)?.Text ?? theirs.Text : theirs.Text;
        var view = new ConflictView
        {
            Address = EntryRoute.AddressOf(mine.Path), Path = mine.Path.Value, By = refusal.By?.Name ?? "En kollega", Token = theirs.Token, Commit = theirs.Commit, Mine = mine.Text,
            Fields = Fields(mine.Path, start, mine.Text, theirs.Text),
            Pages = versions.Compare(mine.Path, ($"Udgaven fra {refusal.By?.Name ?? "en kollega"}", theirs.Text), ("Din udgave", mine.Text), http.Editor().Person),
        };
        return pages.Send(http, new("To har ændret den samme tekst", view)
        {
            Status = status, Faults = faults, Trail = [new("Oversigt", EditorPages.Root), new("Indhold", EntryRoute.List)],
            Notices = [new(EditorNoticeKind.Refused, refusal.Message)],
        });
    }

    /// <summary>Saves what was chosen.</summary>
    public async Task Settle(HttpContext http, EntryPath path, IFormCollection form)
    {
        var (mine, token, commit) = (form[Mine].ToString().ReplaceLineEndings("\n"), form[PostedEntry.TokenField].ToString(), form[PostedEntry.CommitField].ToString());
        if (store.Version(path, commit) is not { } theirs)
        {
            await pages.SendRefusal(http, new(RefusalKind.NotFound, "Den anden udgave findes ikke længere. Åbn teksten igen."), new EditorLink("Åbn teksten", EntryRoute.AddressOf(path)));
            return;
        }
        var (chosen, body) = Chosen(path, mine, theirs.Text, form);
        var text = EntryText.With(path.Value, theirs.Text, chosen, body);
        var saved = store.Save(path, text, token, [], http.Editor());
        if (saved.IsDone) await pages.SeeOther(http, EntryRoute.AddressOf(path), new(EditorNoticeKind.Done, "Begge udgaver er flettet og gemt som kladde."));
        else if (saved.Refusal is { Kind: RefusalKind.Conflict, Theirs: not null }) await Show(http, new(path, text, token, commit, "", null), saved.Refusal, [], StatusCodes.Status409Conflict);
        else await pages.SendRefusal(http, saved.Refusal, new EditorLink("Tilbage til teksten", EntryRoute.AddressOf(path)));
    }

    private static (Dictionary<string, FormValue> Values, string? Body) Chosen(EntryPath path, string mine, string theirs, IFormCollection form)
    {
        var (own, other) = (EntryForm.Of(path.Value, mine), EntryForm.Of(path.Value, theirs));
        var values = new Dictionary<string, FormValue>(StringComparer.Ordinal);
        foreach (var field in other.Fields.Where(field => !field.IsFixed))
            if (form[$"valg.{field.Name}"].ToString() is var choice && choice == Mine) values[field.Name] = own.Values.GetValueOrDefault(field.Name) ?? FormValue.Nothing;
            else if (choice == Merged) values[field.Name] = new FormText(form[$"flet.{field.Name}"].ToString());
        var body = form[$"valg.{EntryForm.BodyPath}"].ToString() switch
        {
            Mine => own.Body,
            Merged => form[$"flet.{EntryForm.BodyPath}"].ToString(),
            _ => null,
        };
        return (values, body);
    }

    private static List<ConflictFieldView> Fields(EntryPath path, string start, string mine, string theirs)
    {
        var (before, own, other) = (EntryForm.Of(path.Value, start), EntryForm.Of(path.Value, mine), EntryForm.Of(path.Value, theirs));
        var fields = new List<ConflictFieldView>();
        foreach (var field in other.Fields.Where(field => !field.IsFixed))
        {
            var (was, has, their) = (before.Values.GetValueOrDefault(field.Name) ?? FormValue.Nothing, own.Values.GetValueOrDefault(field.Name) ?? FormValue.Nothing, field.Value);
            if (has.Equals(their) || has.IsEmpty && their.IsEmpty) continue;
            var chosen = has.Equals(was) ? Theirs : Mine;
            var isText = field.Shape is LineShape or TextShape or RichShape;
            var (ownText, theirText) = (FormValueText.Of(has), FormValueText.Of(their));
            fields.Add(new(field.Name, field.Label, ownText, theirText, isText ? ownText : null, chosen, isText ? WordDifference.Of(theirText, ownText) : []));
        }
        if (own.Body is { } ownBody && other.Body is { } otherBody && EntryText.CleanBody(ownBody) != EntryText.CleanBody(otherBody))
        {
            var (merged, isClean) = ThreeWay.Merge(EntryText.CleanBody(before.Body ?? ""), EntryText.CleanBody(ownBody), EntryText.CleanBody(otherBody));
            fields.Add(new(EntryForm.BodyPath, isClean ? "Brødtekst" : "Brødtekst (I har ændret de samme linjer: læs flettet igennem)", ownBody.Trim(), otherBody.Trim(), merged, Merged, WordDifference.Of(otherBody.Trim(), ownBody.Trim())));
        }
        return fields;
    }
}
