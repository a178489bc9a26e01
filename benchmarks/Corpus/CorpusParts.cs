namespace Vidensportal.Benchmarks.Corpus;

/// <summary>What an article can refer to.</summary>
/// <param name="Articles">Not filled in yet.</param>
internal sealed record CorpusParts(IReadOnlyList<CorpusPage> Articles, IReadOnlyList<CorpusFact> Facts, IReadOnlyList<CorpusTopic> Topics);
