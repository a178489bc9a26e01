namespace Vidensportal.Search;

/// <summary>What a visitor looks for.</summary>
/// <param name="Query">As it was written.</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>Hits that were shown before, at least 0.</summary>
    public int Skip { get; init; }

    /// <summary>Hits to show, 0 to 1,000.</summary>
    public int Take { get; init; } = 10;

    /// <summary>Only documents of one of these types; all when empty.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Only documents under one of these topics; all when empty.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}
