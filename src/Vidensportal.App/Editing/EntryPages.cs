using Vidensportal.App.Reviewing;
using Vidensportal.App.SignIn;
using Vidensportal.Content.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Editing;

/// <summary>Makes the edit page of a text, from the file as it is to be shown.</summary>
internal sealed class EntryPages(EditorPages pages, ContentStore store, EntryChecks checks, Previews previews, Presence presence)
{
    /// <summary>The edit page with a text as somebody has written it.</summary>
    public Task Send(HttpContext http, PostedEntry shown, EntryAnswer answer)
    {
        var (path, text, editor) = (shown.Path, shown.Text, http.Editor());
        var entry = store.Find(path);
        var form = EntryForm.Of(path.Value, text);
        var report = answer.Report ?? checks.OfText(path, text);
        var fields = new FieldViews(previews.Library, shown.Grows);
        var isTheirs = entry?.Draft is { } draft && editor.MayWrite(path.Collection) && !editor.MayChange(draft, path.Collection);
        var drawn = form.IsReadable ? fields.All(form) : [];
        var view = new EntryView
        {
            Head = entry is null ? new(path.Value, form.Kind?.Label ?? path.Collection, new("Ikke gemt endnu", "withdrawn", null), []) : EntryHeads.View(entry, editor),
            Address = EntryRoute.AddressOf(path), Token = shown.Token, Commit = shown.Commit, NewKind = shown.NewKind,
            Fields = [.. drawn.Where(field => !path.IsPage || IsMain(field))], MoreFields = [.. drawn.Where(field => path.IsPage && !IsMain(field))], IsMoreOpen = answer.OpensMore, Suggestions = fields.Suggestions(),
            Body = form.IsReadable ? form.Body : null, WholeFile = form.IsReadable ? null : text,
            Count = report.Count, Checks = form.IsReadable ? report.Lines : [.. form.Obstacles.Select(fault => new CheckLineView(true, $"Linje {fault.At.Line}: {fault.Problem} {fault.Fix}", PostedEntry.WholeField))],
            Others = presence.See(path, editor.Person), UnsavedSince = answer.OffersUnsaved && UnsavedOf(path, editor.Person, text) is { } ? "sidst, du skrev her" : null,
            MaySave = editor.MayWrite(path.Collection) && !isTheirs, Actions = entry is null ? [] : EntryActions.Next(entry, editor),
        };
        return pages.Send(http, new(TitleOf(form, path), view)
        {
            Status = answer.Status, Notices = isTheirs ? [.. answer.Notices, new(EditorNoticeKind.Note, "Kladden er en kollegas og er sendt til gennemsyn. Som forfatter kan du læse den, men ikke ændre den.")] : answer.Notices, Faults = answer.Faults, Trail = [new("Oversigt", EditorPages.Root), new("Indhold", EntryRoute.List)],
        });
    }

    /// <summary>What every writer of a page meets before its text: the rest can wait.</summary>
    private static bool IsMain(EntryFieldView field) => field.IsRequired || field is FixedFieldView || field.Id is "kortTitel" or "udgivet" or "aendringer";

    /// <summary>What somebody wrote and never saved; null when it is what is shown.</summary>
    public EntryVersion? UnsavedOf(EntryPath path, Publishing.People.Person person, string shown) =>
        store.FindUnsaved(path, person) is { } unsaved && unsaved.Text != shown ? unsaved : null;

    public static string TitleOf(EntryForm form, EntryPath path) => $"Rediger: {EntryHeads.TitleOf(form, path)}";
}

/// <summary>How an edit page is answered.</summary>
internal sealed record EntryAnswer
{
    public int Status { get; init; } = StatusCodes.Status200OK;
    public IReadOnlyList<EditorNotice> Notices { get; init; } = [];
    public IReadOnlyList<EditorFault> Faults { get; init; } = [];

    /// <summary>What was found in the text; null looks at the text by itself.</summary>
    public EntryReport? Report { get; init; }

    /// <summary>Whether the fields below the text are shown.</summary>
    public bool OpensMore { get; init; }

    /// <summary>Whether something that was never saved is offered.</summary>
    public bool OffersUnsaved { get; init; }
}
