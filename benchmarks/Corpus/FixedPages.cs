namespace Vidensportal.Benchmarks.Corpus;

/// <summary>The pages that every size of the site has: front page, contact, not found, and the sources that facts cite.</summary>
internal static class FixedPages
{
    private static readonly DateOnly Day = new(2025, 1, 1);

    public static IReadOnlyList<CorpusPage> All { get; } =
    [
        Page("forside", "/", "forside", "Forside", "Vælg et afsnit i menuen.") with { IsFolder = true, Details = ["advarsel: Tallene på portalen er fundet på og betyder ingenting."] },
        Page("kontakt", "/kontakt/", "system", "Kontakt", "Skriv til redaktionen, hvis noget er forkert."),
        Page("siden-findes-ikke", "/404/", "system", "Siden findes ikke", "Gå til forsiden, og prøv igen.") with { Details = ["noindex: ja"] },
        Page("kilder", "/kilder/", "system", "Kilder", "Kilderne er opdigtede.\n\n{{liste undersider}}") with { IsFolder = true },
        .. Sources.Codes.Select(Source),
    ];

    private static CorpusPage Source(string code, int order) => Page($"kilde-{code.ToLowerInvariant()}", Sources.AddressOf(code), "kilde", Sources.TitleOf(code), "Kilden er lavet til målingen.") with
    {
        Order = order + 1,
        Details = [$"kildeId: {code}", "slags: rapport", "udgiver: Redaktionen", "dato: 2015-04-16", $"linjer: {Sources.Lines}", "rang: 1"],
    };

    private static CorpusPage Page(string id, string address, string type, string title, string body) => new()
    {
        Id = id, Address = address, Type = type, Title = title, ShortTitle = title, Published = Day, Order = 500, Body = body + "\n",
        Summary = $"Siden «{title}» hører til den portal, som er lavet til at måle på.",
    };
}
