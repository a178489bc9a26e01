using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Parts;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.Theme.Editor.Editing;

/// <summary>The texts of the portal, some at a time.</summary>
public sealed record ContentListView : EditorContentView
{
    public required string Query { get; init; }
    public required string Collection { get; init; }
    public required string State { get; init; }
    public required IReadOnlyList<FieldChoice> Collections { get; init; }
    public required IReadOnlyList<FieldChoice> States { get; init; }

    /// <summary>What the list holds: <c>12 af 340 tekster</c>.</summary>
    public required string Found { get; init; }
    public required IReadOnlyList<ContentLineView> Lines { get; init; }
    public required PagerView Pager { get; init; }
    public required bool MayWrite { get; init; }
}

/// <param name="ChangedAt">As in tables: <c>22.11.2026 14.30</c>; empty without a draft.</param>
public sealed record ContentLineView(string Title, string Address, string Path, string Kind, StateView State, string ChangedAt);

/// <summary>What a new text is to be.</summary>
/// <param name="Id">The record's own name, where it has one that is not made of its title: <c>F75</c>.</param>
public sealed record NewEntryView(IReadOnlyList<FieldChoice> Kinds, string Kind, string Title, string Id) : EditorContentView;

/// <summary>Two people have changed the same text: each difference, and what is to stand.</summary>
public sealed record ConflictView : EditorContentView
{
    public required string Address { get; init; }
    public required string Path { get; init; }

    /// <summary>Who saved meanwhile: <c>Bo Jensen</c>.</summary>
    public required string By { get; init; }

    /// <summary>The token and the commit of what stands now, which the answer is saved on top of.</summary>
    public required string Token { get; init; }
    public required string Commit { get; init; }

    /// <summary>The whole of what was about to be saved.</summary>
    public required string Mine { get; init; }
    public required IReadOnlyList<ConflictFieldView> Fields { get; init; }

    /// <summary>Both as readers would see them.</summary>
    public required ChangedTextView Pages { get; init; }
}

/// <summary>A field that the two have differently.</summary>
/// <param name="Merged">Both changes in one, as a start for writing; null where the two can't stand in one.</param>
/// <param name="Chosen"><c>min</c>, <c>deres</c> or <c>flet</c>.</param>
/// <param name="Difference">From theirs to mine, word by word; empty where words say nothing.</param>
public sealed record ConflictFieldView(string Id, string Label, string Mine, string Theirs, string? Merged, string Chosen, IReadOnlyList<DifferenceView> Difference);

/// <summary>Some words of two versions.</summary>
public sealed record DifferenceView(DifferenceKind Kind, string Text);

public enum DifferenceKind { Same, Added, Removed }

/// <summary>The page as readers will see it, on a page of its own.</summary>
/// <param name="Frame">The address of the made page; null when it could not be made.</param>
public sealed record PreviewView(string Message, string? Frame, IReadOnlyList<CheckLineView> Faults, EditorLink Back) : EditorContentView;
