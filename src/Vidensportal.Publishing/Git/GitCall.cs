namespace Vidensportal.Publishing.Git;

/// <summary>One call of git. Nothing in it passes through a shell.</summary>
internal sealed record GitCall(params IReadOnlyList<string> Arguments)
{
    /// <summary>What git reads; null closes its input at once.</summary>
    public byte[]? Input { get; init; }

    /// <summary>Beside the fixed environment.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Beside the fixed configuration, as <c>key=value</c>, and stronger than it.</summary>
    public IReadOnlyList<string> Configuration { get; init; } = [];

    /// <summary>The exit codes that are an answer and no failure, beside 0.</summary>
    public IReadOnlyList<int> Answers { get; init; } = [];

    /// <summary>How long it may take; null is the store's own limit.</summary>
    public TimeSpan? Limit { get; init; }

    public CancellationToken Stopping { get; init; }
}
