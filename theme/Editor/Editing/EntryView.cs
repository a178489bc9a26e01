using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Reviewing;

namespace Vidensportal.Theme.Editor.Editing;

/// <summary>The page where a text is written.</summary>
public sealed record EntryView : EditorContentView
{
    /// <summary>What every page about a text begins with.</summary>
    public required EntryHeadView Head { get; init; }

    /// <summary>The page's own address, which it posts to.</summary>
    public required string Address { get; init; }

    /// <summary>What was read, so that nobody writes over a colleague; empty for a new text.</summary>
    public required string Token { get; init; }

    /// <summary>The commit that it was read from; empty for a new text.</summary>
    public required string Commit { get; init; }

    /// <summary>The kind of a text that does not exist yet; empty for others.</summary>
    public required string NewKind { get; init; }

    public required IReadOnlyList<EntryFieldView> Fields { get; init; }

    /// <summary>What one seldom changes: below the text, folded together. None for a record.</summary>
    public required IReadOnlyList<EntryFieldView> MoreFields { get; init; }

    /// <summary>Whether they are shown: a row in one of them was just added or moved.</summary>
    public required bool IsMoreOpen { get; init; }
    public required IReadOnlyList<SuggestionsView> Suggestions { get; init; }

    /// <summary>The Markdown; null for a record, which has none.</summary>
    public required string? Body { get; init; }

    /// <summary>The whole file, when it can't be shown as a form; else null.</summary>
    public required string? WholeFile { get; init; }

    /// <summary>How long the text is and how hard to read: <c>412 ord. Lixtal 36: middel.</c></summary>
    public required string Count { get; init; }

    public required IReadOnlyList<CheckLineView> Checks { get; init; }

    /// <summary>Colleagues who have the text open now.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>When something was written and never saved; null when nothing was, or it is what is shown.</summary>
    public required string? UnsavedSince { get; init; }

    /// <summary>Whether the person may save it at all; else the form is only shown.</summary>
    public required bool MaySave { get; init; }

    /// <summary>What the person is to do next with the saved text, beside the buttons: review it, publish it.</summary>
    public required IReadOnlyList<EditorLink> Actions { get; init; }
}

/// <param name="Look">As in <c>StatusBadge</c>.</param>
/// <param name="About">Who and when: <c>Bo Jensen, 22. november 2026 kl. 14.30</c>; null when there is no draft.</param>
public sealed record StateView(string Text, string Look, string? About);

/// <summary>Something about the text.</summary>
/// <param name="IsFault">It stands in the way; else it is advice.</param>
/// <param name="Field">The id of the field it is about; null when it is about none.</param>
public sealed record CheckLineView(bool IsFault, string Text, string? Field);
