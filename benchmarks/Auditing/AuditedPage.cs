namespace Vidensportal.Benchmarks.Auditing;

/// <summary>A page to audit.</summary>
/// <param name="Kind">Which type of page it is an example of.</param>
/// <param name="Except">Audits that are not asked, because the page is right to fail them.</param>
internal sealed record AuditedPage(string Kind, string Address, params IReadOnlyList<string> Except)
{
    // Search engines are asked to leave these alone: a person's address that nobody has confirmed, and what only one visitor asked for.
    private const string Indexing = "is-crawlable";

    // The browser itself says in its console that nothing is there.
    private static readonly string[] NothingThere = [Indexing, "http-status-code", "errors-in-console"];

    /// <summary>An example of each type of page, those that answer a question, and those that hold the most.</summary>
    public static IReadOnlyList<AuditedPage> All { get; } =
    [
        new("forside", "/"),
        new("modelside", "/modellen/"),
        new("modelside, figur", "/modellen/indsatstrappen/"),
        new("modelside, liste", "/modellen/kerneelementer/"),
        new("resultatside", "/resultater/oekonomi/"),
        new("resultatside, register", "/resultater/uoverensstemmelser/"),
        new("resultatside, tidslinje", "/resultater/hvad-skete-der-siden/"),
        new("guide", "/kom-i-gang/"),
        new("guide, tjekliste", "/kom-i-gang/bemanding-og-organisering/"),
        new("fidelitet", "/kom-i-gang/fidelitet/"),
        new("parathed", "/kom-i-gang/er-i-klar/"),
        new("koereplan", "/kom-i-gang/koereplan/"),
        new("moede", "/kom-i-gang/til-moedet/"),
        new("kommuneregister", "/kommuner/"),
        new("kommuneregister, spurgt", "/kommuner/?status=naevnt", Indexing),
        new("kommune", "/kommuner/herning/"),
        new("bidrag", "/kommuner/bidrag/"),
        new("nyhed", "/nyheder/2026/vidensportalen-er-aaben/"),
        new("nyheder", "/nyheder/"),
        new("kilde", "/kilder/s1/"),
        new("kilder", "/kilder/"),
        new("beregner", "/beregner/"),
        new("beregner, svar", "/beregner/?m=1.0&besparelse_kendt_kr=&sager_foer=31&flyt_1_fra=6&flyt_1_til=5&flyt_1_antal=8&flyt_1_stoette_kr=50000", Indexing),
        new("beregner, fejl", "/beregner/?m=1.0&sager_foer=mange", Indexing),
        new("sammenligning", "/beregner/sammenlign/"),
        new("system, metode", "/beregner/metode/"),
        new("system, standardtal", "/beregner/forudsaetninger/"),
        new("soegning", "/soeg/"),
        new("soegning, svar", "/soeg/?q=tidlig+indsats", Indexing),
        new("soegning, intet svar", "/soeg/?q=xqzwv", Indexing),
        new("emne", "/emner/sagstal/"),
        new("system, register", "/data/fakta/"),
        new("system, filer", "/data/"),
        new("system, api", "/api/"),
        new("system, ordliste", "/ordliste/"),
        new("system, kontakt", "/kontakt/", Indexing),
        new("system, erklaering", "/tilgaengelighed/"),
        new("findes ikke", "/findes-ikke/", NothingThere),
    ];
}
