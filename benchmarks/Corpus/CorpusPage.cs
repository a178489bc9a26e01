namespace Vidensportal.Benchmarks.Corpus;

/// <summary>A page before it is written in one tool's form or the other's.</summary>
internal sealed record CorpusPage
{
    /// <summary>Decides everything that is random about the page; 0 for pages that have no article.</summary>
    public ulong Seed { get; init; }
    public required string Id { get; init; }

    /// <summary><c>/modellen/</c></summary>
    public required string Address { get; init; }

    /// <summary>Our type of page: <c>modelside</c>.</summary>
    public required string Type { get; init; }
    public required string Title { get; init; }
    public required string ShortTitle { get; init; }
    public required string Summary { get; init; }
    public required DateOnly Published { get; init; }
    public required int Order { get; init; }
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Other pages that the reader is shown the way to.</summary>
    public IReadOnlyList<CorpusPage> Related { get; init; } = [];

    /// <summary>Markdown with our shortcodes.</summary>
    public required string Body { get; init; }

    /// <summary>The page has pages below it, and lists them.</summary>
    public bool IsFolder { get; init; }

    /// <summary>What only our front matter has for the page's type, line by line.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>The file below a content folder.</summary>
    public string File(string folderFile) => IsFolder ? $"{Address[1..]}{folderFile}" : $"{Address[1..^1]}.md";
}
