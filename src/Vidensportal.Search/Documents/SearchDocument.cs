namespace Vidensportal.Search.Documents;

/// <summary>Something that can be found: a page, a fact, a word of the glossary.</summary>
public sealed record SearchDocument
{
    /// <summary>Unique in the index.</summary>
    public required string Id { get; init; }

    /// <summary>Where it lies, without an anchor.</summary>
    public required string Url { get; init; }

    /// <summary>The kind of thing, in Danish as the visitor writes it after <c>type:</c>, such as <c>side</c> or <c>faktum</c>.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>What a visitor writes after <c>emne:</c>.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What a visitor writes after <c>kilde:</c>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public DateOnly? Date { get; init; }

    public IReadOnlyList<DocumentSection> Sections { get; init; } = [];
}
