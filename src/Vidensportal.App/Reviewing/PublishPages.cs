using Vidensportal.App.Editing;
using Vidensportal.App.SignIn;
using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.App.Reviewing;

/// <summary>Makes the page where a draft is sent to readers.</summary>
internal sealed class PublishPages(EditorPages pages, ContentStore store, EntryChecks checks, FaultLines faultLines)
{
    public Task Send(HttpContext http, Entry entry, Draft draft, PublishAnswer answer)
    {
        var (path, editor) = (entry.Path, http.Editor());
        var mayPublish = editor.MayPublish(path.Collection);
        var report = entry.Working is { } working ? checks.Run(path, working.Text).Lines : [];
        var (day, clock) = answer.Day is null || answer.Clock is null ? draft.PublishAt is { } at ? ScheduleTimes.Fields(at) : ("", "") : (answer.Day, answer.Clock);
        var view = new PublishView
        {
            Head = EntryHeads.View(entry, editor), Address = EntryRoute.AddressOf(path, EntryActions.Publish), Tip = draft.Tip, Standing = [.. Standing(entry, draft, path, mayPublish)],
            Faults = answer.Found.Count > 0 ? faultLines.Of(path, answer.Found) : FaultLines.Of(path, report.Where(line => line.IsFault)),
            Advice = FaultLines.Of(path, report.Where(line => !line.IsFault)),
            MayPublish = mayPublish && draft.Approval is not null, PlannedAt = draft.PublishAt is { } planned ? DanishTimes.Text(planned) : null,
            MayForce = mayPublish && draft.Approval is null, Day = day, Clock = clock, Reason = answer.Reason, IsForceOpen = answer.IsUnderstood,
        };
        return pages.Send(http, new($"Udgiv: {EntryHeads.TitleOf(path, (entry.Working ?? entry.Published)?.Text)}", view)
        {
            Trail = EntryHeads.Trail(entry), Faults = answer.Faults, Notices = [.. answer.Notices, .. PublishedNotice.Waiting(store)],
            Status = answer.Faults.Count + answer.Found.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        });
    }

    private static IEnumerable<string> Standing(Entry entry, Draft draft, EntryPath path, bool mayPublish)
    {
        if (entry.Working is null) yield return $"Kladden sletter {path}. Når den udgives, er teksten væk for læserne.";
        yield return draft switch
        {
            { Approval: { } approval } => $"Godkendt af {approval.By.Name} {DanishTimes.Text(approval.At)}. Det er præcis den version, der bliver udgivet.",
            { State: DraftState.InReview } => "Kladden er til gennemsyn. Den kan udgives, når en kollega har godkendt den.",
            _ => "Kladden er ikke sendt til gennemsyn endnu. En kollega skal godkende den, før den kan udgives.",
        };
        if (!mayPublish) yield return "Du har ikke rollen udgiver her. Bed en udgiver om at udgive den.";
    }
}

/// <summary>How the page is answered.</summary>
internal sealed record PublishAnswer
{
    /// <summary>What was typed; null shows what is planned.</summary>
    public string? Day { get; init; }
    public string? Clock { get; init; }
    public string Reason { get; init; } = "";
    public bool IsUnderstood { get; init; }
    public IReadOnlyList<EditorFault> Faults { get; init; } = [];
    public IReadOnlyList<EditorNotice> Notices { get; init; } = [];

    /// <summary>What stood in the way when the portal was tried.</summary>
    public IReadOnlyList<Fault> Found { get; init; } = [];
}
