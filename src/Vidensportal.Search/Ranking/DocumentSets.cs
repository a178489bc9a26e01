using Vidensportal.Search.Indexing;
using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <summary>The documents that a part of a query asks for, by the algebra of sets.</summary>
internal sealed class DocumentSets(OpenIndex index)
{
    private readonly PhraseMatcher _phrases = new(index);
    private readonly LabelMatcher _labels = new(index);

    /// <summary>By the rules of <see cref="ClauseSets"/>; what was joined by OR is any of it.</summary>
    public DocumentSet Of(QueryScratch scratch, GroupNode group)
    {
        if (group.IsAnyOf) return OfAny(scratch, group);
        var sets = new ClauseSets();
        foreach (var clause in group.Clauses)
            if (Of(scratch, clause.Node) is { } found)
                sets.Add(clause, found);
        return sets.Combine(index.Documents.Count);
    }

    private DocumentSet OfAny(QueryScratch scratch, GroupNode group)
    {
        var any = new DocumentSet(index.Documents.Count);
        foreach (var clause in group.Clauses)
            if (Of(scratch, clause.Node) is { } found)
                any.UnionWith(found);
        return any;
    }

    /// <summary>Null for what asks for nothing: a stop word.</summary>
    private DocumentSet? Of(QueryScratch scratch, QueryNode node) => node switch
    {
        GroupNode group => Of(scratch, group),
        PhraseNode { Field: QueryField.Anywhere or QueryField.Title } phrase => _phrases.Match(phrase),
        WordNode { Field: QueryField.Anywhere or QueryField.Title } word => OfWord(scratch, word.Text, word.Place, word.Field),
        WildcardNode { Field: QueryField.Anywhere or QueryField.Title } pattern => OfWord(scratch, pattern.Pattern, QueryWord.InPhrase, pattern.Field),
        _ => _labels.Match(node),
    };

    private DocumentSet? OfWord(QueryScratch scratch, string text, int place, QueryField field)
    {
        foreach (var word in scratch.Words)
        {
            if (word.Place != place || word.Text != text) continue;
            if (word.Treatment == WordTreatment.Stop) return null;
            return word.Slot < 0 ? new(index.Documents.Count) : OfSlot(scratch, scratch.Slots[word.Slot], field);
        }
        return OfExcluded(text, field);
    }

    private DocumentSet OfSlot(QueryScratch scratch, in QuerySlot slot, QueryField field)
    {
        var found = new DocumentSet(index.Documents.Count);
        for (var number = slot.FirstAlternative; number < slot.EndAlternative; number++) Add(found, scratch.Alternatives[number].Stem, field);
        return found;
    }

    /// <summary>A word that must not be there was not weighed: the word itself counts, no guesses.</summary>
    private DocumentSet OfExcluded(string text, QueryField field)
    {
        var found = new DocumentSet(index.Documents.Count);
        Span<char> letters = stackalloc char[Analysis.WordFolding.MostLetters];
        var folded = letters[..Analysis.WordAnalysis.Fold(text, letters, index.Settings.Analysis)];
        if (folded.ContainsAny('*', '?'))
        {
            for (var word = 0; word < index.Lexicon.Words.Count; word++)
                if (WordPattern.Fits(folded, index.Lexicon.Words[word]))
                    Add(found, index.Lexicon.StemOfWord[word], field);
            return found;
        }
        var stem = index.Stems.Find(Analysis.WordAnalysis.Stem(folded, index.Settings.Analysis));
        if (stem >= 0) Add(found, stem, field);
        return found;
    }

    private void Add(DocumentSet found, int stem, QueryField field)
    {
        for (var entry = index.Postings.Start[stem]; entry < index.Postings.Start[stem + 1]; entry++)
        {
            var document = Postings.DocumentOf(index.Postings.Entries[entry]);
            if (field != QueryField.Title || IsInTitle(entry, document)) found.Add(document);
        }
    }

    private bool IsInTitle(int entry, int document)
    {
        var positions = index.Postings.PositionsOf(entry);
        return positions.MoveNext() && positions.Current < index.Documents.Title(document).Length;
    }
}
