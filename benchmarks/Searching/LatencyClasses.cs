using System.Globalization;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Search;
using Vidensportal.Search.Documents;

namespace Vidensportal.Benchmarks.Searching;

/// <summary>Latency by class of query in an index of a given size. The documents are repeated, each time without other of their words, until there are enough.</summary>
internal static class LatencyClasses
{
    private const int QueriesOfEach = 300;
    private const int DroppedOf = 7;
    private const int MostWords = 350;

    public static void Print(EvaluationSet set, int size)
    {
        var documents = Documents(set.Documents, size).ToList();
        var (index, cost) = IndexCost.Measure(documents);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{size} documents of at most {MostWords} words: built in {cost.Seconds:0.00} s, {cost.HeapMegabytes:0} MB in memory, snapshot {cost.SnapshotMegabytes:0} MB, loads in {cost.LoadMilliseconds:0} ms; load {Machine.LoadAtStart}"));
        TextTable.Print(["class", "p50 µs", "p99 µs"], Classes(set.Documents).Select(one => Row(one.Name, one.Queries, index)));
        Console.WriteLine();
    }

    private static IReadOnlyList<string> Row(string name, IEnumerable<string> queries, SearchIndex index)
    {
        var latency = Latency.Measure(queries, query => index.Rank(query, Quality.Depth));
        return [name, string.Create(CultureInfo.InvariantCulture, $"{latency.Percentile(0.5):0}"), string.Create(CultureInfo.InvariantCulture, $"{latency.Percentile(0.99):0}")];
    }

    private static IEnumerable<SearchDocument> Documents(IReadOnlyList<SearchDocument> originals, int size)
    {
        for (var number = 0; number < size; number++)
        {
            var (original, round) = (originals[number % originals.Count], number / originals.Count);
            yield return original with
            {
                Id = $"{original.Id}-{round}", Title = $"{original.Title} {round}",
                Sections = [.. original.Sections.Select(section => section with { Text = Varied(section.Text, round) })],
            };
        }
    }

    private static string Varied(string text, int round) =>
        string.Join(' ', text.Split(' ').Skip(round % 3 * 100).Take(MostWords).Where((_, place) => round == 0 || (place + round) % DroppedOf != 0));

    private static IEnumerable<(string Name, IReadOnlyList<string> Queries)> Classes(IReadOnlyList<SearchDocument> documents)
    {
        var random = new Random(1);
        string[] words = [.. documents.SelectMany(document => document.Sections[^1].Text.Split(' ').Take(200)).Where(word => word.Length is > 4 and < 20 && word.All(char.IsLetter)).Select(word => word.ToLowerInvariant())];
        string Word() => words[random.Next(words.Length)];
        string[] common = [.. words.CountBy(word => word).OrderByDescending(pair => pair.Value).Take(100).Select(pair => pair.Key)];
        string Phrase() => documents[random.Next(documents.Count)].Sections[^1].Text.Split(' ') is { Length: > 12 } text && random.Next(text.Length - 3) is var at ? $"\"{text[at].Replace("\"", "", StringComparison.Ordinal)} {text[at + 1].Replace("\"", "", StringComparison.Ordinal)}\"" : $"\"{Word()} {Word()}\"";
        string Misspelt(string word) => word.Remove(random.Next(1, word.Length), 1);
        IReadOnlyList<string> Some(Func<string> make) => [.. Enumerable.Range(0, QueriesOfEach).Select(_ => make())];
        return
        [
            ("one word", Some(Word)), ("common word", Some(() => common[random.Next(common.Length)])), ("three words", Some(() => $"{Word()} {Word()} {Word()}")),
            ("eight words", Some(() => string.Join(' ', Enumerable.Range(0, 8).Select(_ => Word())))), ("beginning", Some(() => Word() is var word ? word[..Math.Max(3, word.Length / 2)] : "")),
            ("misspelt", Some(() => Misspelt(Word()))), ("phrase", Some(Phrase)), ("+ and -", Some(() => $"+{Word()} {Word()} -{Word()}")), ("wildcard", Some(() => Word() is var word ? $"{word[..3]}*{word[^1]}" : "")),
        ];
    }
}
