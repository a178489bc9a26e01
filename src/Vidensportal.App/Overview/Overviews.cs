using Vidensportal.App.Commands;
using Vidensportal.App.Hosting;
using Vidensportal.App.OutsideLinks;
using Vidensportal.App.Searching;
using Vidensportal.App.Settings;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site.Plan;

namespace Vidensportal.App.Overview;

/// <summary>Gathers what waits for a person, from the store, the site, the search log and the nightly link check.</summary>
internal sealed class Overviews(ContentStore store, CurrentSite current, SearchLog searches, LinkReport links, HostSettings settings, TimeProvider clock)
{
    private const int SearchDays = 30;
    private const int ReviewEveryDays = 365;

    public WorkOverview Of(Editor editor)
    {
        var texts = store.List();
        var day = current.Site?.Plan.Options.AsOf ?? SharedOptions.Today(clock);
        var drafts = texts.Where(text => text.State is not null).Select(text => (Text: text, store.Find(text.Path)?.Draft)).Where(pair => pair.Draft is not null).Select(pair => (pair.Text, Draft: pair.Draft!)).ToList();
        var sentBack = SentBack(drafts.Count > 0);
        var inReview = Lines(DraftState.InReview).Select(line => line with { MayDecide = editor.MayReview(line.Path.Collection) && !IsMine(Draft(line)) });
        return new()
        {
            For = editor,
            Returned = [.. drafts.Where(pair => pair.Draft.State == DraftState.Draft && IsMine(pair.Draft) && sentBack.ContainsKey(pair.Text.Path))
                .Select(pair => Line(pair.Text, pair.Draft) with { By = sentBack[pair.Text.Path].By, At = sentBack[pair.Text.Path].At, Comment = sentBack[pair.Text.Path].Reason }).OrderByDescending(line => line.At)],
            Mine = [.. drafts.Where(pair => pair.Draft.State == DraftState.Draft && IsMine(pair.Draft) && !sentBack.ContainsKey(pair.Text.Path)).Select(pair => Line(pair.Text, pair.Draft)).OrderByDescending(line => line.At)],
            InReview = [.. inReview.OrderByDescending(line => line.MayDecide).ThenBy(line => line.At)],
            Ready = [.. Lines(DraftState.Approved).OrderBy(line => line.At)],
            Scheduled = [.. Lines(DraftState.Scheduled).OrderBy(line => line.PublishAt)],
            Unsaved = [.. store.Unsaved(editor.Person).Select(path => new DraftLine(path, texts.FirstOrDefault(text => text.Path == path)?.Title ?? path.Value, null, null))],
            Outbox = store.Outbox, ReadOnlyReason = store.ReadOnlyReason,
            LinksAskedAt = links.At, AsksLinks = settings.ChecksLinks,
            DeadLinks = current.Site is { } site ? DeadLinksIn(site.Plan) : [],
            OldPages = current.Site is { } shown ? OldPagesIn(shown.Plan, day) : [],
            Searches = searches.WithoutHits(SearchDays),
            Counts = new(texts.Count, texts.Count(text => text.IsPublished), Count(DraftState.Draft), Count(DraftState.InReview), Count(DraftState.Approved), Count(DraftState.Scheduled)),
        };

        bool IsMine(Draft draft) => draft.Editors.Any(one => one.Id == editor.Person.Id);
        Draft Draft(DraftLine line) => drafts.First(pair => pair.Text.Path == line.Path).Draft;
        int Count(DraftState state) => drafts.Count(pair => pair.Draft.State == state);
        IEnumerable<DraftLine> Lines(DraftState state) => drafts.Where(pair => pair.Draft.State == state).Select(pair => Line(pair.Text, pair.Draft));
    }

    /// <summary>The texts whose newest decision is that they go back, each with that decision. It holds until they are sent again, however often they are saved.</summary>
    private Dictionary<EntryPath, Change> SentBack(bool hasDrafts) => !hasDrafts ? [] : store.Audit(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)
        .Where(change => !change.IsOnMain && change.Kind is ChangeKind.Submitted or ChangeKind.Returned or ChangeKind.Discarded)
        .DistinctBy(change => change.Path).Where(change => change.Kind == ChangeKind.Returned).ToDictionary(change => change.Path);

    private static DraftLine Line(EntrySummary text, Draft draft) =>
        new(text.Path, text.Title, draft.ChangedBy, draft.ChangedAt) { PublishAt = draft.PublishAt, Comment = draft.Comment };

    private IReadOnlyList<DeadLink> DeadLinksIn(SitePlan plan) =>
        [.. Site.Plan.OutsideLinks.Of(plan).Select(link => (link, Dead: links.FindDead(link.Address))).Where(pair => pair.Dead is not null)
            .Select(pair => new DeadLink(pair.Dead!, [.. pair.link.UsedOn.Select(page => (page.Title, Path: EntryPath.TryParse(page.Page?.File))).Where(user => user.Path is not null).Select(user => new UsingText(user.Title, user.Path!))]))
            .OrderBy(dead => dead.Result.Since).ThenBy(dead => dead.Result.Address, StringComparer.Ordinal)];

    private static IReadOnlyList<OldPage> OldPagesIn(SitePlan plan, DateOnly day) =>
        [.. plan.Pages.Where(page => !page.IsWithdrawn).Select(page => page.Page).OfType<Content.Pages.Page>()
            .Select(page => (page, Due: page.NextReview ?? page.Reviewed?.AddDays(ReviewEveryDays), Path: EntryPath.TryParse(page.File)))
            .Where(pair => pair.Due <= day && pair.Path is not null)
            .Select(pair => new OldPage(pair.page.Title, pair.Path!, pair.Due!.Value, pair.page.Reviewed, pair.page.Owner)).OrderBy(page => page.Due).ThenBy(page => page.Path)];
}
