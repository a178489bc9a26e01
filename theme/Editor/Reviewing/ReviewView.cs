using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Theme.Editor.Reviewing;

/// <summary>What a draft changes, and the decision on it.</summary>
public sealed record ReviewView : EditorContentView
{
    public required EntryHeadView Head { get; init; }

    /// <summary>The page's own address, which it posts to.</summary>
    public required string Address { get; init; }

    /// <summary>The commit that is looked at: the decision is about exactly this one.</summary>
    public required string Tip { get; init; }

    /// <summary>The newest comment on the draft; null when there is none.</summary>
    public required string? LastComment { get; init; }
    public required ChangedTextView Changed { get; init; }
    public required IReadOnlyList<CheckLineView> Checks { get; init; }

    /// <summary>Where the checked fields can be put right.</summary>
    public required string EditAddress { get; init; }

    /// <summary>What only a person can see; empty for who may not decide.</summary>
    public required IReadOnlyList<FieldChoice> Questions { get; init; }

    /// <summary>The questions that are answered.</summary>
    public required IReadOnlyList<string> Ticked { get; init; }

    /// <summary>What stands in the field for a comment.</summary>
    public required string Comment { get; init; }
    public required DecisionView Decision { get; init; }
}

/// <summary>What the person may do with the draft as it stands.</summary>
/// <param name="Explanation">Why something can't be done, or who can do it; null when nothing needs to be said.</param>
public sealed record DecisionView(bool MaySubmit, bool MayApprove, bool MayReturn, string? Explanation)
{
    public bool IsAny => MaySubmit || MayApprove || MayReturn;
}

/// <summary>Two versions of a text, seen as a reader would and field by field.</summary>
/// <param name="Before">What the older is called: <c>Udgivet nu</c>.</param>
/// <param name="After">What the newer is called: <c>Kladden</c>.</param>
/// <param name="OnlySame">What is said when no field differs.</param>
public sealed record ChangedTextView(string Before, string After, IReadOnlyList<FieldDifferenceView> Fields, string OnlySame)
{
    /// <summary>The addresses of the rendered pages; null where there is none.</summary>
    public string? FrameBefore { get; init; }
    public string? FrameAfter { get; init; }

    /// <summary>Why a page is missing; null when both are there.</summary>
    public string? Missing { get; init; }
}

/// <summary>A field that two versions have differently.</summary>
/// <param name="IsNew">The older has nothing in it.</param>
/// <param name="IsGone">The newer has nothing in it.</param>
public sealed record FieldDifferenceView(string Label, bool IsNew, bool IsGone, IReadOnlyList<DifferenceView> Words);
