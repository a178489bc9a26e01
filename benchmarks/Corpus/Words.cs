namespace Vidensportal.Benchmarks.Corpus;

/// <summary>The words that the corpus is made of. No numbers: those come from facts.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Definite { get; } = Split("""
        kommunen afdelingen familien barnet skolen rådgiveren lederen økonomien indsatsen planen aftalen evalueringen opfølgningen
        samtalen sagen afgørelsen netværket plejefamilien institutionen sundhedsplejen børnehaven hverdagen fritiden klubben ordningen
        undersøgelsen underretningen handleplanen teamlederen psykologen pædagogen læreren forældrene søskende bedsteforældrene området
        distriktet kontoret budgettet regnskabet udgiften investeringen gevinsten målingen metoden modellen trappen forebyggelsen
        støtten kontakten tilliden trivslen fremtiden udviklingen rapporten notatet byrådet udvalget forvaltningen ansvaret mødet
        """);

    public static IReadOnlyList<string> Indefinite { get; } = Split("""
        støtte hjælp tid ro erfaring viden samarbejde opfølgning tillid kontakt vejledning aflastning rådgivning forebyggelse plads
        overblik ledelse sparring omsorg struktur retning sammenhæng dokumentation faglighed nærhed fleksibilitet tryghed udvikling
        træning undervisning behandling inddragelse ansvar økonomi kvalitet planlægning uddannelse bemanding forståelse tålmodighed
        """);

    public static IReadOnlyList<string> Verbs { get; } = Split("""
        giver kræver skaber følger støtter viser ændrer fastholder begrænser samler fordeler forklarer undersøger beskriver afklarer
        styrker bevarer forbereder udfordrer vurderer planlægger prioriterer koordinerer understøtter inddrager gennemgår påvirker
        """);

    public static IReadOnlyList<string> Adjectives { get; } = Split("""
        tidlig tæt rolig grundig faglig fælles løbende målrettet fleksibel stabil tværfaglig lokal forebyggende daglig tydelig varig
        økonomisk praktisk ærlig planlagt målelig gensidig ekstra bedre hurtig enkel varm åben
        """);

    public static IReadOnlyList<string> Adverbs { get; } = Split("""
        ofte sjældent løbende tidligt hurtigt sammen alligevel dermed derfor samtidig gradvist fortsat næsten især typisk desuden
        """);

    public static IReadOnlyList<string> Openings { get; } =
    [
        "Når arbejdet går i gang,", "I de fleste forløb", "Set fra forvaltningen", "Efter det første år", "I praksis", "Ved hver opfølgning",
        "Uden en klar aftale", "For mange familier", "I det daglige", "Hvis planen ændres,", "Sammen med skolen", "På længere sigt",
    ];

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
