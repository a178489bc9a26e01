using System.Globalization;
using System.Text.RegularExpressions;
using Vidensportal.Search;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Benchmarks.Searching;

/// <summary>How often something is found, and not called a guess, for what the documents do not have: letters by chance, and Danish words.</summary>
internal static class Guard
{
    private const int Strings = 1_000;

    public static void Print(SearchIndex index, EvaluationSet set, FileInfo words)
    {
        var random = new Random(1);
        Report("letters by chance", Enumerable.Range(0, Strings).Select(_ => string.Concat(Enumerable.Range(0, random.Next(4, 12)).Select(_ => (char)('a' + random.Next(26))))), index);
        var known = Words(set).ToHashSet(StringComparer.Ordinal);
        var danish = EvaluationSet.Lines(words).Where(word => word.Length > 3 && word.All(char.IsLower) && !known.Contains(word)).ToArray();
        random.Shuffle(danish);
        Report("Danish words", danish.Take(Strings), index);
        Report("Danish words in no form", danish.Where(word => !index.Search(new(word)).Words.Any(report => report.Treatment == WordTreatment.Found)).Take(Strings), index);
    }

    private static IEnumerable<string> Words(EvaluationSet set) =>
        set.Documents.SelectMany(document => document.Sections.SelectMany(section => new[] { section.Heading, section.Text }).Append(document.Title).Append(document.Summary))
            .SelectMany(text => Regex.Matches(text.ToLowerInvariant(), @"\p{L}+").Select(match => match.Value));

    private static void Report(string name, IEnumerable<string> queries, SearchIndex index)
    {
        var answers = queries.Select(query => index.Search(new(query))).ToList();
        var (labelled, unlabelled) = (answers.Count(answer => answer.Total > 0 && answer.IsGuess), answers.Count(answer => answer.Total > 0 && !answer.IsGuess));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"guard, {answers.Count} {name} that the documents do not have: {100.0 * unlabelled / answers.Count:0.0} % found and not called a guess, {100.0 * labelled / answers.Count:0.0} % found and called one"));
    }
}
