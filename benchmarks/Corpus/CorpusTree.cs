namespace Vidensportal.Benchmarks.Corpus;

/// <summary>
/// The folders of a site with a number of pages: five sections, each at most three folders deep, about twenty pages in a folder.
/// A section's menu is then about as long on a large site as on a small one.
/// </summary>
internal static class CorpusTree
{
    private const int PagesInFolder = 20;
    private const int FoldersInFolder = 10;

    public static IReadOnlyList<(string Name, string Type, string Title)> Sections { get; } =
    [
        ("modellen", "modelside", "Modellen"), ("resultater", "resultatside", "Resultater"), ("kom-i-gang", "guide", "Kom i gang"),
        ("erfaringer", "modelside", "Erfaringer"), ("nyheder", "nyhed", "Nyheder"),
    ];

    /// <param name="pages">The pages of the tree, folders' own included.</param>
    public static IReadOnlyList<CorpusFolder> Make(int pages)
    {
        var folders = Sections.SelectMany(section => Below($"/{section.Name}/", section.Type, Math.Max(1, pages / (PagesInFolder * Sections.Count)), 1)).ToList();
        var leaves = folders.Where(folder => folder.Articles > 0).ToList();
        var articles = pages - folders.Count;
        var spread = leaves.Select((leaf, at) => leaf with { Articles = articles / leaves.Count + (at < articles % leaves.Count ? 1 : 0) });
        return [.. folders.Where(folder => folder.Articles == 0), .. spread];
    }

    /// <summary>A folder and those below it; the ones without folders of their own get the articles.</summary>
    private static IEnumerable<CorpusFolder> Below(string address, string type, int leaves, int order)
    {
        if (leaves == 1) return [new(address, type, order, Articles: 1)];
        var folders = Math.Min(leaves, FoldersInFolder);
        return
        [
            new(address, type, order, Articles: 0),
            .. Enumerable.Range(1, folders).SelectMany(number => Below($"{address}del-{number}/", type, Math.Max(1, leaves / folders), number)),
        ];
    }
}
