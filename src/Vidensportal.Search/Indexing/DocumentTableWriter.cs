using Vidensportal.Search.Documents;

namespace Vidensportal.Search.Indexing;

/// <summary>Writes down what is known of the documents besides their words.</summary>
internal static class DocumentTableWriter
{
    /// <summary>Places left empty between two texts, so that no phrase runs from one into the next.</summary>
    public const int GapBetweenTexts = 16;

    public static DocumentTable Write(CollectedDocument[] documents, LiveVocabulary vocabulary, out Labels labels)
    {
        labels = new(
            Names(documents.Select(document => document.Source.Type)), Names(documents.SelectMany(document => document.Source.Topics)), Names(documents.SelectMany(document => document.Source.Sources)));
        var (textStart, textPosition, titleStart, titleWords) = (new int[documents.Length + 1], new List<int>(), new int[documents.Length + 1], new List<int>());
        for (var number = 0; number < documents.Length; number++)
        {
            AddPositions(documents[number], vocabulary, textPosition);
            textStart[number + 1] = textPosition.Count;
            titleWords.AddRange(Words(documents[number].Texts[0], vocabulary));
            titleStart[number + 1] = titleWords.Count;
        }
        var types = labels.Types;
        return new(
            [.. documents.Select(document => document.Source.Id)], [.. documents.Select(document => document.Source.Url)],
            [.. documents.Select(document => Array.BinarySearch(types, document.Source.Type, StringComparer.Ordinal))], [.. documents.Select(document => document.Source.Date?.DayNumber ?? DocumentTable.NoDate)],
            Numbers(documents, labels.Topics, document => document.Topics), Numbers(documents, labels.Sources, document => document.Sources),
            textStart, [.. textPosition], [.. documents.SelectMany(document => document.Anchors)], titleStart, [.. titleWords]);
    }

    private static void AddPositions(CollectedDocument document, LiveVocabulary vocabulary, List<int> positions)
    {
        var next = 0;
        foreach (var text in document.Texts)
        {
            positions.Add(next);
            next += Words(text, vocabulary).Count() + GapBetweenTexts;
        }
    }

    private static IEnumerable<int> Words(CollectedText text, LiveVocabulary vocabulary) =>
        text.Tokens.Select(token => vocabulary.WordOfToken[vocabulary.NumberOfToken[token]]).Where(word => word >= 0);

    private static string[] Names(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static LabelList Numbers(CollectedDocument[] documents, string[] names, Func<SearchDocument, IReadOnlyList<string>> ofDocument)
    {
        var start = new int[documents.Length + 1];
        var numbers = new List<int>();
        for (var document = 0; document < documents.Length; document++)
        {
            numbers.AddRange(ofDocument(documents[document].Source).Distinct(StringComparer.Ordinal).Select(name => Array.BinarySearch(names, name, StringComparer.Ordinal)));
            start[document + 1] = numbers.Count;
        }
        return new(start, [.. numbers]);
    }
}
