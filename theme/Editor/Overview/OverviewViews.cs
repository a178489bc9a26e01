using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Parts;

namespace Vidensportal.Theme.Editor.Overview;

/// <summary>The editors' first page: what waits, and for whom; or one of its lists in full.</summary>
/// <param name="Summary">How many texts there are, and how far they are: <c>254 tekster: 240 udgivet, 3 kladder</c>.</param>
public sealed record OverviewView(string Summary, IReadOnlyList<OverviewSection> Sections) : EditorContentView
{
    /// <summary>Null when everything stands on one page.</summary>
    public PagerView? Pager { get; init; }

    /// <summary>Whether the sections are listed first with their numbers; not where there is one.</summary>
    public bool HasContents => Sections.Count > 1;
}

/// <summary>A list of the first page.</summary>
/// <param name="Count">How many there are in all, also those not shown.</param>
/// <param name="Help">What the list is, or what to do about it; null where the heading says it.</param>
/// <param name="Empty">What stands there when the list is empty.</param>
/// <param name="All">The whole list; null when all of it is shown.</param>
public sealed record OverviewSection(
    string Id, string Title, int Count, string? Help, IReadOnlyList<string> Columns, IReadOnlyList<OverviewRow> Rows, string Empty, EditorLink? All);

/// <param name="Address">Null for what has no page.</param>
/// <param name="Note">A line below the title; null for none.</param>
/// <param name="Cells">As many as there are columns after the first.</param>
public sealed record OverviewRow(string Title, string? Address, string? Note, IReadOnlyList<string> Cells);

/// <summary>Everything that was done to texts in some days.</summary>
public sealed record AuditView : EditorContentView
{
    /// <summary>As a date field sends it: <c>2026-11-22</c>.</summary>
    public required string From { get; init; }
    public required string To { get; init; }
    public required string Person { get; init; }
    public required IReadOnlyList<FieldChoice> People { get; init; }

    /// <summary><c>12 hændelser fra 1. november til 22. november 2026.</c></summary>
    public required string Found { get; init; }
    public required IReadOnlyList<AuditRow> Rows { get; init; }
    public required PagerView Pager { get; init; }

    /// <summary>The same rows, all of them, for a spreadsheet.</summary>
    public required string Download { get; init; }
}

/// <param name="At">As in tables: <c>22.11.2026 14.30</c>.</param>
/// <param name="Reason">The comment or explanation; empty when none was given.</param>
public sealed record AuditRow(string At, string By, string Action, string Title, string Address, string Path, string Reason);

/// <summary>How one writes and publishes.</summary>
/// <param name="Html">The text, made from the project's own file.</param>
/// <param name="Contents">Its headings.</param>
public sealed record HelpView(string Html, IReadOnlyList<EditorLink> Contents) : EditorContentView;
