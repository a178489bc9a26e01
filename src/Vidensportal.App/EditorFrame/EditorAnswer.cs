using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.EditorFrame;

/// <summary>A page for an editor, without what is the same on every page.</summary>
internal sealed record EditorAnswer(string Title, EditorContentView Content)
{
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The pages above this one, outermost first.</summary>
    public IReadOnlyList<EditorLink> Trail { get; init; } = [];

    public IReadOnlyList<EditorNotice> Notices { get; init; } = [];

    /// <summary>What must be put right; a page with any is best answered with status 422.</summary>
    public IReadOnlyList<EditorFault> Faults { get; init; } = [];
}
