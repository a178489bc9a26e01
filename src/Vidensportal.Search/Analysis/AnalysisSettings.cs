namespace Vidensportal.Search.Analysis;

/// <summary>What is done to words on their way into the index and out of a query. All of it, unless a measurement asks what one part is worth.</summary>
public sealed record AnalysisSettings
{
    public bool Stems { get; init; } = true;

    /// <summary>Whether <c>aa</c> is <c>å</c>, <c>ae</c> is <c>æ</c> and <c>oe</c> is <c>ø</c>.</summary>
    public bool JoinsVowels { get; init; } = true;

    public bool SplitsCompounds { get; init; } = true;
}
