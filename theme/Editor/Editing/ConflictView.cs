using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.Theme.Editor.Editing;

/// <summary>Two people have changed the same text: each difference, and what is to stand.</summary>
public sealed record ConflictView : EditorContentView
{
    public required string Address { get; init; }

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
