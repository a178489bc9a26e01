using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Theme.Editor.Editing;

/// <summary>The page as readers will see it, on a page of its own.</summary>
/// <param name="Frame">The address of the made page; null when it could not be made.</param>
public sealed record PreviewView(string Message, string? Frame, IReadOnlyList<CheckLineView> Faults, EditorLink Back) : EditorContentView;
