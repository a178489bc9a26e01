using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>Makes the pages of what happened to a text, and of the difference between two versions.</summary>
internal sealed class HistoryPages(EditorPages pages, ContentStore store, RenderedVersions rendered)
{
    // As many as one can find one's way in; older ones are compared from their line in the history.
    private const int MostVersions = 100;

    public Task SendHistory(HttpContext http, Entry entry)
    {
        var (path, editor) = (entry.Path, http.Editor());
        var all = store.History(path);
        var (shown, pager) = ListPage.Of([.. all.Select((change, at) => (change, at))], http.Request.Query, EntryRoute.AddressOf(path, EntryActions.History));
        var view = new HistoryView
        {
            Head = EntryHeads.View(entry, editor), RestoreAddress = EntryRoute.AddressOf(path, EntryActions.Restore), DifferenceAddress = EntryRoute.AddressOf(path, EntryActions.Differences),
            Lines = [.. shown.Select(line => Line(entry, line.change, Before(all, line.at)))], Versions = Versions(all), MayRestore = editor.MayWrite(path.Collection) && entry.Draft is null, Pager = pager,
            RestoreNote = editor.MayWrite(path.Collection) && entry.Draft is not null ? "Der er en kladde til teksten. Udgiv eller slet den, før du gendanner en ældre version." : null,
        };
        return pages.Send(http, new($"Historik: {EntryHeads.TitleOf(path, (entry.Working ?? entry.Published)?.Text)}", view) { Trail = EntryHeads.Trail(entry), Notices = PublishedNotice.Waiting(store) });
    }

    /// <param name="from">A version of the text, or where it is not there a commit in its history.</param>
    public Task SendDifference(HttpContext http, Entry entry, string from, string to)
    {
        var (path, editor) = (entry.Path, http.Editor());
        var all = store.History(path);
        var (older, newer) = (store.Version(path, from), store.Version(path, to));
        var view = new DifferencePageView
        {
            Head = EntryHeads.View(entry, editor), Address = EntryRoute.AddressOf(path, EntryActions.Differences), From = from, To = to,
            Versions = [.. Versions(all).UnionBy([Choice(all, from), Choice(all, to)], choice => choice.Value)],
            Changed = rendered.Compare(path, (NameOf(all, from), older?.Text), (NameOf(all, to), newer?.Text), editor.Person),
            RestoreAddress = older is not null && entry.Draft is null && older.Token != entry.Published?.Token && editor.MayWrite(path.Collection) ? EntryRoute.AddressOf(path, EntryActions.Restore) : null,
        };
        return pages.Send(http, new($"Forskelle: {EntryHeads.TitleOf(path, (entry.Working ?? entry.Published ?? older ?? newer)?.Text)}", view) { Trail = EntryHeads.Trail(entry) });
    }

    /// <summary>The two newest versions; null when there are not two.</summary>
    public (string From, string To)? Newest(EntryPath path) => Versions(store.History(path)) is [var to, var from, ..] ? (from.Value, to.Value) : null;

    private HistoryLineView Line(Entry entry, Change change, Change? before)
    {
        var path = entry.Path;
        var version = ChangesText(change) ? store.Version(path, change.Commit) : null;
        var difference = ChangesText(change) && before is not null ? $"{EntryRoute.AddressOf(path, EntryActions.Differences)}?fra={before.Commit}&til={change.Commit}" : null;
        return new(DanishTimes.Short(change.At), change.By.Name, WordOf(change.Kind), LookOf(change.Kind), change.Reason, difference, version is null || version.Token == entry.Published?.Token ? null : change.Commit);
    }

    /// <summary>What the text was before a change: for a save the save before it, for a publication what readers had.</summary>
    private static Change? Before(IReadOnlyList<Change> all, int at) => all[at].Kind is ChangeKind.Saved or ChangeKind.Restored
        ? all.Skip(at + 1).FirstOrDefault(ChangesText)
        : all.Skip(at + 1).FirstOrDefault(change => change is { IsOnMain: true, Kind: ChangeKind.Published or ChangeKind.ForcePublished or ChangeKind.Withdrawn or ChangeKind.Imported });

    private static IReadOnlyList<FieldChoice> Versions(IReadOnlyList<Change> all) =>
        [.. all.Where(ChangesText).Take(MostVersions).Select(change => new FieldChoice(change.Commit, NameOf(change)))];

    private static FieldChoice Choice(IReadOnlyList<Change> all, string commit) => new(commit, NameOf(all, commit));

    private static string NameOf(IReadOnlyList<Change> all, string commit) => all.FirstOrDefault(change => change.Commit == commit) is { } change ? NameOf(change) : "En ældre version";

    private static string NameOf(Change change) => $"{DanishTimes.Short(change.At)}: {WordOf(change.Kind)} af {change.By.Name}";

    private static bool ChangesText(Change change) => change.Kind is ChangeKind.Saved or ChangeKind.Restored or ChangeKind.Published or ChangeKind.ForcePublished or ChangeKind.Withdrawn or ChangeKind.Imported or ChangeKind.Discarded;

    private static string WordOf(ChangeKind kind)
    {
        var word = ChangeWords.Of(kind).Replace('-', ' ');
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string LookOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Submitted => "review",
        ChangeKind.Approved => "approved",
        ChangeKind.Scheduled => "scheduled",
        ChangeKind.Published or ChangeKind.Imported => "published",
        ChangeKind.ForcePublished => "warning",
        ChangeKind.Withdrawn or ChangeKind.Discarded => "withdrawn",
        _ => "draft",
    };
}
