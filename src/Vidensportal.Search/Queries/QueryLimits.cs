namespace Vidensportal.Search.Queries;

/// <summary>What one query may cost. What is over is left out, and the answer says so.</summary>
internal static class QueryLimits
{
    /// <summary>Characters of a query that are read.</summary>
    public const int MostLetters = 1_000;

    /// <summary>Words, phrases and groups together.</summary>
    public const int MostClauses = 96;

    /// <summary>Groups within groups.</summary>
    public const int MostDepth = 8;

    /// <summary>Words that are weighed. A bit each.</summary>
    public const int MostWords = 32;

    /// <summary>Words that one wildcard, prefix or misspelling can stand for.</summary>
    public const int MostExpansions = 32;

    /// <summary>How far the words of a phrase may be moved.</summary>
    public const int MostSlop = 15;
}
