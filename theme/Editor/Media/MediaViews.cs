using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;
using Vidensportal.Theme.Editor.Parts;

namespace Vidensportal.Theme.Editor.Media;

/// <summary>Pictures and documents, some at a time.</summary>
public sealed record MediaLibraryView : EditorContentView
{
    public required string Query { get; init; }

    /// <summary><c>alle</c>, <c>ubrugte</c> or <c>kladder</c>.</summary>
    public required string Use { get; init; }
    public required IReadOnlyList<FieldChoice> Uses { get; init; }
    public required string Found { get; init; }
    public required IReadOnlyList<MediaLine> Lines { get; init; }
    public required PagerView Pager { get; init; }

    /// <summary>The texts that a file can be put into; empty for who may write none.</summary>
    public required IReadOnlyList<FieldChoice> Texts { get; init; }
    public required string Text { get; init; }
}

/// <param name="Address">Where readers have it: <c>/medier/2026/trappe-3f2a91c4.png</c>. Also what one writes in a text.</param>
/// <param name="File">Where editors can see it.</param>
/// <param name="Thumbnail">Null for a document.</param>
/// <param name="Size"><c>120 KB, 800 × 600 punkter</c></param>
/// <param name="State">Where it has come to, when readers don't have it; null when they do.</param>
/// <param name="Delete">Where it is deleted; null when it can't be, or the person may not.</param>
public sealed record MediaLine(string Name, string Address, string File, string? Thumbnail, string Size, string? State, IReadOnlyList<MediaUseView> Uses, string? Delete);

/// <summary>A text with the picture.</summary>
/// <param name="Alt">What the text says that it shows; empty for a decoration, null for a link to it.</param>
public sealed record MediaUseView(string Title, string Address, string? Alt);

/// <summary>Is it to be deleted?</summary>
public sealed record MediaDeleteView(string Name, string Path, string? Thumbnail, string Size) : EditorContentView;
