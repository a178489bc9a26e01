using Vidensportal.Search.Analysis;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Search;

/// <summary>How an index is built and asked.</summary>
public sealed record SearchSettings
{
    public static SearchSettings Default { get; } = new();

    public AnalysisSettings Analysis { get; init; } = new();

    public RankingWeights Ranking { get; init; } = new();

    /// <summary>Words that mean about the same, one group each, such as <c>["sagsbehandler", "socialrådgiver"]</c>. Entries of several words are passed over.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];
}
