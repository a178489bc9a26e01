using System.Globalization;

namespace Vidensportal.Benchmarks.Corpus;

/// <summary>A site of a given size: the same pages, words and links every time, on every machine.</summary>
internal sealed record SiteCorpus(IReadOnlyList<CorpusPage> Pages, IReadOnlyList<CorpusFact> Facts, IReadOnlyList<CorpusTopic> Topics)
{
    public const string Name = "Portal til måling";
    public const string Description = "En portal, der er lavet til at måle på. Ordene betyder ikke noget.";
    public const string BaseUrl = "https://maaling.example";
    public const string Responsible = "Redaktionen for målingen";

    /// <summary>What a guide's field can hold.</summary>
    private const int MostSteps = 20;
    private static readonly DateOnly FirstDay = new(2025, 1, 1);

    /// <param name="count">Pages that somebody would have written; topic pages come on top.</param>
    public static SiteCorpus Make(int count)
    {
        var topics = CorpusTopic.All;
        var facts = FactMaker.Make([.. topics.Select(topic => topic.Id)]);
        var fixedPages = FixedPages.All;
        var folders = CorpusTree.Make(count - fixedPages.Count);
        var articles = folders.SelectMany(ArticlesOf).Select((page, at) => Article(page, (ulong)at + 1)).ToList();
        var parts = new CorpusParts(articles, facts, topics);
        return new([.. fixedPages, .. folders.Select(FolderPage), .. articles.Select(page => ArticleMaker.Fill(page, parts))], facts, topics);
    }

    /// <summary>Pages that an author would change: the articles.</summary>
    public IEnumerable<CorpusPage> Articles => Pages.Where(page => page.Seed > 0);

    private static IEnumerable<(CorpusFolder Folder, int Number)> ArticlesOf(CorpusFolder folder) =>
        Enumerable.Range(1, folder.Articles).Select(number => (folder, number));

    private static CorpusPage Article((CorpusFolder Folder, int Number) place, ulong seed)
    {
        var prose = new Prose(new(seed * 31));
        var title = prose.Title();
        var published = FirstDay.AddDays((int)(seed % 365));
        return new()
        {
            Seed = seed, Id = string.Create(CultureInfo.InvariantCulture, $"side-{seed}"), Address = string.Create(CultureInfo.InvariantCulture, $"{place.Folder.Address}side-{place.Number}/"),
            Type = place.Folder.Type, Title = title, ShortTitle = title[..title.IndexOf(" og ", StringComparison.Ordinal)], Summary = prose.Summary(),
            Published = published, Order = place.Number * 10, Body = "", Details = DetailsOf(place.Folder.Type, place.Number, published),
        };
    }

    private static IReadOnlyList<string> DetailsOf(string type, int number, DateOnly published) => type switch
    {
        "resultatside" => ["periode: fra 2013 til 2015", "omraade: hele kommunen", "maaling: regnskab", "sikkerhed: foreloebig"],
        "guide" => [string.Create(CultureInfo.InvariantCulture, $"trin: {(number - 1) % MostSteps + 1}"), "grundlag: kilde"],
        "nyhed" => [string.Create(CultureInfo.InvariantCulture, $"dato: {published:yyyy-MM-dd}")],
        _ => [],
    };

    private static CorpusPage FolderPage(CorpusFolder folder)
    {
        var section = CorpusTree.Sections.First(section => folder.Address.StartsWith($"/{section.Name}/", StringComparison.Ordinal));
        var isSection = folder.Address == $"/{section.Name}/";
        var title = isSection ? section.Title : $"{section.Title}, del {folder.Order}";
        return new()
        {
            Id = folder.Address[1..^1].Replace('/', '-'), Address = folder.Address, Type = folder.Type == "nyhed" ? "system" : folder.Type, Title = title,
            ShortTitle = isSection ? title : $"Del {folder.Order}", Summary = $"Her er siderne i «{title}» samlet, så du kan finde den, du skal bruge.",
            Published = FirstDay, Order = folder.Order * 10, IsFolder = true, Body = "Vælg en side i listen.\n\n{{liste undersider}}\n",
        };
    }
}
