using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Theme.Editor.Reviewing;

/// <summary>What a page about a text tells first: which text, how far it has come, and the other pages about it.</summary>
/// <param name="Path">Where the text lies: <c>modellen/faerre-sager.md</c>.</param>
/// <param name="Kind">What kind of text it is: <c>Modelside</c>.</param>
/// <param name="Pages">The pages about the text that the person may open, in the order of its way to readers.</param>
public sealed record EntryHeadView(string Path, string Kind, StateView State, IReadOnlyList<EditorLink> Pages);
