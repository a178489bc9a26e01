using System.Collections.Concurrent;
using Vidensportal.Search.Analysis;
using Vidensportal.Search.Documents;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Search.Tests.Ranking;

/// <summary>The index holds what BM25F says, worked out here from the texts by the formula alone.</summary>
public sealed class WordScorerTests
{
    private static readonly RankingWeights Plain = new() { ExactForm = 0, TitleCoverage = 0, TitleContained = 0, Coverage = 0, Proximity = 0, Joined = 0, Extended = 0, QueryPart = 0, Completed = 0, Corrected = 0 };
    private static readonly ConcurrentDictionary<string, List<string>> Known = new(StringComparer.Ordinal);
    private static readonly SearchSettings Settings = new() { Ranking = Plain, Analysis = new AnalysisSettings { SplitsCompounds = false } };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Scores_are_those_of_the_formula(int seed)
    {
        var documents = RandomCorpus.Create(40, seed);
        var index = SearchIndex.Build(documents, Settings);
        var random = new Random(seed);

        for (var trial = 0; trial < 15; trial++)
        {
            // A number that stands in no title, so that no query is a whole title.
            var query = RandomCorpus.Text(random, random.Next(1, 5)) + " 2013";
            var expected = documents.Select(document => (document.Id, Score: Score(document, query, documents))).Where(pair => pair.Score > 0).ToDictionary(pair => pair.Id, pair => pair.Score);
            var ranked = index.Rank(query, documents.Count);
            Assert.Equal(expected.Keys.Order(), ranked.Select(document => document.Id).Order());
            // An impact is rounded to one part in four thousand.
            Assert.All(ranked, document => Assert.Equal(expected[document.Id], document.Score, expected[document.Id] * 0.005 + 0.002));
        }
    }

    private static double Score(SearchDocument document, string query, IReadOnlyList<SearchDocument> all)
    {
        var words = Stems(query).Where(stem => !StopWords.Contain(stem)).ToList();
        return (words.Count == 0 ? [] : words).Sum(stem =>
        {
            var frequency = all.Count(other => Texts(other).Any(text => Stems(text.Text).Contains(stem)));
            var weight = Texts(document).Sum(text => Stems(text.Text).Count(other => other == stem) * FieldWeight(text.Field, document, all));
            return frequency == 0 ? 0 : Math.Log(1 + (all.Count - frequency + 0.5) / (frequency + 0.5)) * weight / (weight + Plain.Saturation);
        });
    }

    private static double FieldWeight(Field field, SearchDocument document, IReadOnlyList<SearchDocument> all)
    {
        var normalization = Plain.LengthNormalization(field);
        return Plain.OfField(field) / (1 - normalization + normalization * Length(document, field) / Math.Max(1, all.Average(other => Length(other, field))));
    }

    private static double Length(SearchDocument document, Field field) => Texts(document).Where(text => text.Field == field).Sum(text => Stems(text.Text).Count);

    private static IEnumerable<(Field Field, string Text)> Texts(SearchDocument document) =>
        [(Field.Title, document.Title), (Field.Summary, document.Summary), .. document.Sections.SelectMany(section => new[] { (Field.Heading, section.Heading), (Field.Body, section.Text) })];

    private static List<string> Stems(string text) => Known.GetOrAdd(text, Analyse);

    private static List<string> Analyse(string text)
    {
        var stems = new List<string>();
        var place = 0;
        var letters = new char[WordFolding.MostLetters];
        while (Tokenizer.TryNext(text, ref place, out var token))
            stems.Add(WordAnalysis.Stem(letters.AsSpan(0, WordFolding.Fold(text.AsSpan(token.Start, token.Length), letters)), Settings.Analysis).ToString());
        return stems;
    }
}
