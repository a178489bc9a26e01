namespace Vidensportal.Benchmarks.Corpus;

/// <summary>A topic with a page of its own, which lists every page about it.</summary>
internal sealed record CorpusTopic(string Id, string Name, string Description)
{
    public string Address => $"/emner/{Id}/";

    public static IReadOnlyList<CorpusTopic> All { get; } =
    [
        .. """
           sagstal bemanding anbringelser økonomi opfølgning samarbejde familier evaluering udbredelse lovgivning
           ledelse uddannelse forebyggelse skole sundhed netværk trivsel dokumentation inddragelse planlægning
           """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Named),
    ];

    private static CorpusTopic Named(string word) =>
        new(Content.Prose.Anchors.Of(word), char.ToUpperInvariant(word[0]) + word[1..], $"Alle sider, der handler om {word}.");
}
