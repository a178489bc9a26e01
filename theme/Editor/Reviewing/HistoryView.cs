using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Parts;

namespace Vidensportal.Theme.Editor.Reviewing;

/// <summary>Everything that happened to a text, newest first.</summary>
public sealed record HistoryView : EditorContentView
{
    public required EntryHeadView Head { get; init; }

    /// <summary>Where a version is restored.</summary>
    public required string RestoreAddress { get; init; }

    /// <summary>Where two versions are compared.</summary>
    public required string DifferenceAddress { get; init; }
    public required IReadOnlyList<HistoryLineView> Lines { get; init; }

    /// <summary>The versions that can be compared, newest first; fewer than two when there is nothing to compare.</summary>
    public required IReadOnlyList<Forms.FieldChoice> Versions { get; init; }
    public required bool MayRestore { get; init; }
    public required PagerView Pager { get; init; }
}

/// <param name="At">As in tables: <c>22.11.2026 14.30</c>.</param>
/// <param name="Look">As in <c>StatusBadge</c>.</param>
/// <param name="Reason">The comment that was given; null when none was.</param>
/// <param name="Difference">Where it is compared with what was before; null for the oldest, and where nothing was changed.</param>
/// <param name="Restores">The commit that the button restores; null where there is no text to restore.</param>
public sealed record HistoryLineView(string At, string By, string What, string Look, string? Reason, string? Difference, string? Restores);

/// <summary>Two versions of a text beside each other.</summary>
public sealed record DifferencePageView : EditorContentView
{
    public required EntryHeadView Head { get; init; }
    public required string Address { get; init; }
    public required IReadOnlyList<Forms.FieldChoice> Versions { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required ChangedTextView Changed { get; init; }

    /// <summary>Where the older version is restored; null for who may not.</summary>
    public required string? RestoreAddress { get; init; }
}

/// <summary>The question before a draft is thrown away.</summary>
/// <param name="Consequences">What happens, in whole sentences.</param>
public sealed record DiscardView(EntryHeadView Head, string Address, string Tip, IReadOnlyList<string> Consequences, bool MayDiscard) : EditorContentView;

/// <summary>The drafts that were thrown away, newest first.</summary>
public sealed record TrashView(string Address, IReadOnlyList<TrashLineView> Lines, PagerView Pager) : EditorContentView;

/// <param name="Commit">What is restored; null for who may not write it.</param>
public sealed record TrashLineView(string Title, string Path, string By, string At, string? Commit);
