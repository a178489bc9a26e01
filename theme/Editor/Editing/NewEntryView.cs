using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Theme.Editor.Editing;

/// <summary>What a new text is to be.</summary>
/// <param name="Id">The record's own name, where it has one that is not made of its title: <c>F75</c>.</param>
public sealed record NewEntryView(IReadOnlyList<FieldChoice> Kinds, string Kind, string Title, string Id) : EditorContentView;
