namespace Vidensportal.Theme.Editor.Page;

/// <summary>A page that only says something: that there is nothing here, that somebody may not, that something is done.</summary>
public sealed record MessageView(IReadOnlyList<string> Paragraphs) : EditorContentView
{
    /// <summary>The ways on.</summary>
    public IReadOnlyList<EditorLink> Links { get; init; } = [];
}
