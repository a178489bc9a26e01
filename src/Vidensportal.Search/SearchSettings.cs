using Vidensportal.Search.Analysis;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Search;

/// <summary>How an index is built and asked.</summary>
public sealed record SearchSettings
{
    public static SearchSettings Default { get; } = new();

    public AnalysisSettings Analysis { get; init; } = new();

    public RankingWeights Ranking { get; init; } = new();

    /// <summary>How much a kind of document counts beside the others, above 0 and at most 1; kinds that are not named count in full. One that counts less is not put first for its title alone.</summary>
    public IReadOnlyDictionary<string, double> TypeWeights { get; init; } = new Dictionary<string, double>();

    /// <summary>Words that mean about the same, one group each, such as <c>["sagsbehandler", "socialrådgiver"]</c>. Entries of several words are passed over.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];
}
