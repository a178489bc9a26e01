using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Parts;

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
