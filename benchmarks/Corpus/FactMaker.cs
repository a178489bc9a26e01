using System.Globalization;

namespace Vidensportal.Benchmarks.Corpus;

/// <summary>Makes the register of facts.</summary>
internal static class FactMaker
{
    private const int Count = 200;

    // Away from the seeds of pages, so that no page reads like a fact.
    private const ulong FirstSeed = 1_000_000_000;

    public static IReadOnlyList<CorpusFact> Make(IReadOnlyList<string> topics) => [.. Enumerable.Range(1, Count).Select(number => Make(number, topics))];

    private static CorpusFact Make(int number, IReadOnlyList<string> topics)
    {
        var random = new SteadyRandom(FirstSeed + (ulong)number);
        var (value, unit) = random.Below(3) switch
        {
            0 => (random.Between(11, 990) * 10_000m, "kr"),
            1 => (random.Between(2, 94) + 0.5m, "pct"),
            _ => (random.Between(2, 400), "antal"),
        };
        var words = string.Create(CultureInfo.InvariantCulture, $"{random.Of(Words.Definite)} {random.Of(Words.Verbs)} {value}");
        var statement = string.Create(CultureInfo.InvariantCulture, $"Tallet er {value}, og {random.Of(Words.Definite)} {random.Of(Words.Verbs)} {random.Of(Words.Adjectives)} {random.Of(Words.Indefinite)}.");
        return new($"F{number:000}", random.Of(topics), statement, value, unit, Sources.Codes[number % Sources.Codes.Count], number, words);
    }
}
