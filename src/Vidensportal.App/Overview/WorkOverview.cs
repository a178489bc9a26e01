using Vidensportal.App.OutsideLinks;
using Vidensportal.App.Searching;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.App.Overview;

/// <summary>What waits, as one person sees it. The first page and the weekly letter are both made from it.</summary>
internal sealed record WorkOverview
{
    public required Editor For { get; init; }

    /// <summary>Drafts of the person's own that a colleague has sent back, newest first.</summary>
    public required IReadOnlyList<DraftLine> Returned { get; init; }

    /// <summary>Drafts that the person has written in and nobody waits for, newest first.</summary>
    public required IReadOnlyList<DraftLine> Mine { get; init; }

    /// <summary>Drafts that a colleague has sent to review: first those that the person may approve, then by how long they have waited.</summary>
    public required IReadOnlyList<DraftLine> InReview { get; init; }

    /// <summary>Approved, and not planned: the longest waiting first.</summary>
    public required IReadOnlyList<DraftLine> Ready { get; init; }

    /// <summary>The soonest first.</summary>
    public required IReadOnlyList<DraftLine> Scheduled { get; init; }

    /// <summary>Texts in which the person has written something and not saved it.</summary>
    public required IReadOnlyList<DraftLine> Unsaved { get; init; }

    public required OutboxState Outbox { get; init; }

    /// <summary>Why nothing can be saved; null when all is well.</summary>
    public required string? ReadOnlyReason { get; init; }

    /// <summary>When the links to other places were last asked after; null when they never were.</summary>
    public required DateTimeOffset? LinksAskedAt { get; init; }

    /// <summary>Whether they are asked after at all.</summary>
    public required bool AsksLinks { get; init; }
    public required IReadOnlyList<DeadLink> DeadLinks { get; init; }

    /// <summary>Pages whose review is due or that nobody has looked at for a year, the most overdue first.</summary>
    public required IReadOnlyList<OldPage> OldPages { get; init; }

    /// <summary>Searches of the last month that found nothing, the most frequent first.</summary>
    public required IReadOnlyList<CountedSearch> Searches { get; init; }
    public required TextCounts Counts { get; init; }
}

/// <param name="By">Who changed it last; with a returned draft, who sent it back.</param>
/// <param name="At">When that was; null where only the text is known.</param>
internal sealed record DraftLine(EntryPath Path, string Title, Person? By, DateTimeOffset? At)
{
    /// <summary>Null when it is not planned.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>What the reviewer wrote; null when nothing was.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether the person may approve it: a colleague's, with the role for it.</summary>
    public bool MayDecide { get; init; }
}

/// <param name="UsedOn">The texts with it: title and file.</param>
internal sealed record DeadLink(LinkResult Result, IReadOnlyList<UsingText> UsedOn);

internal sealed record UsingText(string Title, EntryPath Path);

/// <param name="Due">The day that somebody should look at it.</param>
/// <param name="Reviewed">When somebody last did; null when nobody has said so.</param>
/// <param name="Owner">Null for the editors together.</param>
internal sealed record OldPage(string Title, EntryPath Path, DateOnly Due, DateOnly? Reviewed, string? Owner);

internal sealed record TextCounts(int All, int Published, int Drafts, int InReview, int Approved, int Scheduled);
