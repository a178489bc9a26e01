namespace Vidensportal.Search.Snippets;

/// <summary>A run of a text's words.</summary>
/// <param name="Text">Which text of the <see cref="Indexing.TextStore"/>.</param>
/// <param name="FirstWord">Counted from the text's first.</param>
/// <param name="Score">How much of the query is in it.</param>
internal readonly record struct Passage(int Text, int FirstWord, float Score);
