namespace Vidensportal.Search.Indexing;

/// <summary>All that an index consists of: what a snapshot holds.</summary>
/// <param name="Synonyms">A group a line, its entries parted by tabs.</param>
internal sealed record IndexContents(Lexicon Lexicon, Compounds Compounds, Postings Postings, TextStore Texts, DocumentTable Documents, Labels Labels, string[] Synonyms);
