using Vidensportal.Search.Documents;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Search.Indexing;

/// <summary>How many words the fields of each document have, and have on average.</summary>
internal sealed class FieldLengths
{
    private static readonly int Fields = Enum.GetValues<Field>().Length;
    private readonly int[] _lengths;
    private readonly double[] _averages = new double[Fields];

    private FieldLengths(int[] lengths)
    {
        _lengths = lengths;
        for (var at = 0; at < lengths.Length; at++) _averages[at % Fields] += lengths[at];
        for (var field = 0; field < Fields; field++) _averages[field] = Math.Max(1, _averages[field] * Fields / Math.Max(1, lengths.Length));
    }

    public static FieldLengths Count(DocumentTable documents, TextStore texts)
    {
        var lengths = new int[documents.Count * Fields];
        for (var document = 0; document < documents.Count; document++)
            for (var text = documents.TextStart[document]; text < documents.TextStart[document + 1]; text++)
                lengths[document * Fields + (int)FieldOf(text - documents.TextStart[document])] += Words(texts, text);
        return new(lengths);
    }

    /// <summary>What one word weighs in a text of a document: more in a title, less in a long body.</summary>
    /// <param name="text">Counted from the document's first.</param>
    public float Weight(int document, int text, RankingWeights weights)
    {
        var field = FieldOf(text);
        var share = _lengths[document * Fields + (int)field] / _averages[(int)field];
        return (float)(weights.OfField(field) / (1 - weights.LengthNormalization(field) + weights.LengthNormalization(field) * share));
    }

    private static Field FieldOf(int text) => text switch
    {
        0 => Field.Title,
        1 => Field.Summary,
        _ => text % 2 == 0 ? Field.Heading : Field.Body,
    };

    private static int Words(TextStore texts, int text)
    {
        var words = 0;
        var tokens = texts.TokensOf(text);
        while (tokens.MoveNext())
            if (tokens.Word >= 0)
                words++;
        return words;
    }
}
