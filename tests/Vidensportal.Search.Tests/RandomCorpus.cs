using Vidensportal.Search.Documents;

namespace Vidensportal.Search.Tests;

/// <summary>Documents of Danish words by chance, the same for the same seed.</summary>
internal static class RandomCorpus
{
    private static readonly string[] Words =
        """
        børn unge familie sag sager sagsbehandler rådgiver kommune Herning anbringelse anbringelser anbragt institution institutioner plejefamilie netværk netværkspleje skole skolepsykolog
        psykolog læge sundhedsplejerske besparelse besparelser økonomi udgift udgifter trappe indsatstrappen forebyggelse indsats tidlig underretning underretninger distrikt distrikter model
        modellen Sverige 2013 2015 3,7 1.234 og er i på at den det som med til år måned procent kroner møde samtale børnesamtale lov § 83 ål ø å café
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static IReadOnlyList<SearchDocument> Create(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => Document(number, random))];
    }

    public static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));

    private static SearchDocument Document(int number, Random random) => new()
    {
        Id = $"d{number:000}", Url = $"/{number}/", Type = number % 3 == 0 ? "side" : "faktum", Title = $"{Text(random, random.Next(1, 5))} {number}", Summary = Text(random, random.Next(0, 12)),
        Topics = number % 2 == 0 ? ["sagstal"] : ["sagstal", "økonomi"], Sources = number % 4 == 0 ? ["S1"] : [], Date = number % 5 == 0 ? null : new DateOnly(2010 + number % 10, 1, 1),
        Sections = [.. Enumerable.Range(0, random.Next(0, 4)).Select(section => new DocumentSection($"a{section}", Text(random, random.Next(0, 4)), Text(random, random.Next(0, 60)) + "."))],
    };
}
