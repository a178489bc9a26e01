using Vidensportal.Search.Analysis;
using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <summary>Goes through a query and gives the words that are to be weighed their slots.</summary>
internal sealed class QueryPlan(OpenIndex index)
{
    private readonly WordResolver _resolver = new(index);

    /// <returns>False when there were more words than are weighed.</returns>
    public bool Fill(QueryScratch scratch, GroupNode query, string text)
    {
        var isWhole = AddWords(scratch, query, text, takesStopWords: false);
        if (scratch.Slots.Count == 0 && HasStopWord(scratch))
        {
            scratch.Words.Clear();
            AddWords(scratch, query, text, takesStopWords: true);
        }
        for (var word = 0; word + 1 < scratch.Words.Count; word++)
            if (AreNeighbours(scratch.Words[word], scratch.Words[word + 1]))
                _resolver.AddJoined(scratch, word);
        return isWhole;
    }

    private bool AddWords(QueryScratch scratch, GroupNode group, string text, bool takesStopWords)
    {
        for (var number = 0; number < group.Clauses.Count; number++)
        {
            if (scratch.Words.Count == QueryLimits.MostWords) return false;
            var clause = group.Clauses[number];
            if (clause.Occurrence == Occurrence.MustNot) continue;
            var isAdded = clause.Node switch
            {
                WordNode { Field: QueryField.Anywhere or QueryField.Title } word => Add(scratch, word, text, takesStopWords),
                PhraseNode { Field: QueryField.Anywhere or QueryField.Title } phrase => AddPhrase(scratch, phrase, takesStopWords),
                WildcardNode { Field: QueryField.Anywhere or QueryField.Title } pattern => AddPattern(scratch, pattern),
                GroupNode inner => AddWords(scratch, inner, text, takesStopWords),
                _ => true,
            };
            if (!isAdded) return false;
        }
        return true;
    }

    private bool Add(QueryScratch scratch, WordNode word, string text, bool takesStopWords)
    {
        if (!takesStopWords && word.Edits is null && IsStopWord(word.Text)) _resolver.AddStopWord(scratch, word);
        else _resolver.Add(scratch, word, isOpen: word.Edits is null && word.Field == QueryField.Anywhere && word.Place + word.Text.Length == text.Length);
        return true;
    }

    private bool AddPhrase(QueryScratch scratch, PhraseNode phrase, bool takesStopWords)
    {
        var place = 0;
        while (Tokenizer.TryNext(phrase.Text, ref place, out var token))
        {
            if (scratch.Words.Count == QueryLimits.MostWords) return false;
            var word = phrase.Text.Substring(token.Start, token.Length);
            if (takesStopWords || !IsStopWord(word)) _resolver.Add(scratch, new WordNode(word) { Place = QueryWord.InPhrase, Boost = phrase.Boost }, isOpen: false);
        }
        return true;
    }

    private bool AddPattern(QueryScratch scratch, WildcardNode pattern)
    {
        _resolver.Add(scratch, pattern);
        return true;
    }

    private static bool AreNeighbours(in QueryWord left, in QueryWord right) =>
        left.Place >= 0 && right.Place > left.Place && right.Place - left.Place - left.Text.Length == 1 && left.Treatment != WordTreatment.Stop && right.Treatment != WordTreatment.Stop;

    private static bool HasStopWord(QueryScratch scratch)
    {
        foreach (var word in scratch.Words)
            if (word.Treatment == WordTreatment.Stop)
                return true;
        return false;
    }

    private bool IsStopWord(string text)
    {
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        return StopWords.Contain(letters[..WordAnalysis.Fold(text, letters, index.Settings.Analysis)]);
    }
}
