namespace Vidensportal.Benchmarks.Corpus;

/// <summary>A folder of the corpus and how many articles lie right in it.</summary>
internal sealed record CorpusFolder(string Address, string Type, int Order, int Articles);
