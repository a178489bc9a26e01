using Vidensportal.Search.Documents;

namespace Vidensportal.Search.Indexing;

/// <summary>A document whose texts have become tokens of a <see cref="TokenDictionary"/>.</summary>
/// <param name="Source">The document without its texts.</param>
/// <param name="Anchors">Of its sections.</param>
/// <param name="Texts">Title, summary, and a heading and a body a section.</param>
internal sealed record CollectedDocument(SearchDocument Source, string[] Anchors, CollectedText[] Texts);
