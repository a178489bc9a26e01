using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Queries;

/// <summary>
/// Reads the classic query syntax of Lucene, with Danish words beside the English ones. It never fails: what is not a query is words.
/// <c>AND</c> binds closer than <c>OR</c>, and clauses beside each other may each be there.
/// </summary>
internal static class QueryParser
{
    private static readonly QueryNote[] Nothing = [];

    public static ParsedQuery Parse(string text)
    {
        if (!QuerySyntax.HasSigns(text)) return AsWords(text);
        var isTooLong = text.Length > QueryLimits.MostLetters;
        if (isTooLong) text = text[..QueryLimits.MostLetters];
        var clauses = new ClauseReader(text).ReadAll();
        var isBroken = clauses is null;
        clauses ??= Words(text, ref isTooLong);
        return new(new(clauses), [.. isBroken ? [QueryNote.ReadAsWords] : Nothing, .. isTooLong ? [QueryNote.Shortened] : Nothing]);
    }

    /// <summary>Reads a text as words, whatever signs are in it.</summary>
    public static ParsedQuery AsWords(string text)
    {
        var isTooLong = text.Length > QueryLimits.MostLetters;
        return new(new(Words(isTooLong ? text[..QueryLimits.MostLetters] : text, ref isTooLong)), isTooLong ? [QueryNote.Shortened] : []);
    }

    private static List<QueryClause> Words(string text, ref bool isTooLong)
    {
        var words = new List<QueryClause>();
        var place = 0;
        while (Tokenizer.TryNext(text, ref place, out var word))
        {
            if (words.Count == QueryLimits.MostClauses)
            {
                isTooLong = true;
                break;
            }
            var found = text.Substring(word.Start, word.Length);
            if (!QuerySyntax.IsOperator(found)) words.Add(new(Occurrence.Should, new WordNode(found) { Place = word.Start }));
        }
        return words;
    }
}
