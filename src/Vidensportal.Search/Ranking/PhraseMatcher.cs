using Vidensportal.Search.Analysis;
using Vidensportal.Search.Indexing;
using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <summary>Finds the documents where words stand in a row, each in any of its forms, or near each other.</summary>
internal sealed class PhraseMatcher(OpenIndex index)
{
    public DocumentSet Match(PhraseNode phrase)
    {
        var found = new DocumentSet(index.Documents.Count);
        if (Stems(phrase.Text) is not { Count: > 0 } stems) return found;
        var rarest = stems.MinBy(stem => index.Postings.Start[stem + 1] - index.Postings.Start[stem]);
        var entries = new int[stems.Count];
        for (var entry = index.Postings.Start[rarest]; entry < index.Postings.Start[rarest + 1]; entry++)
        {
            var document = Postings.DocumentOf(index.Postings.Entries[entry]);
            var end = phrase.Field == QueryField.Title ? index.Documents.Title(document).Length : int.MaxValue;
            if (Find(stems, document, entries) && HasPhrase(entries, phrase.Slop, end)) found.Add(document);
        }
        return found;
    }

    /// <summary>Null when a word is not known.</summary>
    private List<int>? Stems(string text)
    {
        var stems = new List<int>();
        var place = 0;
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        while (stems.Count < QueryLimits.MostWords && Tokenizer.TryNext(text, ref place, out var word))
        {
            var folded = letters[..WordAnalysis.Fold(text.AsSpan(word.Start, word.Length), letters, index.Settings.Analysis)];
            var stem = index.Stems.Find(WordAnalysis.Stem(folded, index.Settings.Analysis));
            if (stem < 0) return null;
            stems.Add(stem);
        }
        return stems;
    }

    private bool Find(List<int> stems, int document, int[] entries)
    {
        for (var number = 0; number < entries.Length; number++)
            if ((entries[number] = index.Postings.Find(stems[number], document)) < 0)
                return false;
        return true;
    }

    /// <summary>Whether there is a place for each word, its own distance from the first apart from what the slop allows.</summary>
    private bool HasPhrase(int[] entries, int slop, int end)
    {
        var first = index.Postings.PositionsOf(entries[0]);
        while (first.MoveNext())
        {
            if (first.Current >= end) return false;
            if (Fits(entries, first.Current, slop, end)) return true;
        }
        return false;
    }

    private bool Fits(int[] entries, int first, int slop, int end)
    {
        var moved = 0;
        for (var number = 1; number < entries.Length; number++)
        {
            var offset = Offset(entries[number], first + number, end);
            moved = Math.Max(moved, offset);
            if (moved > slop) return false;
        }
        return true;
    }

    /// <summary>How far from the wanted place the nearest occurrence is.</summary>
    private int Offset(int entry, int wanted, int end)
    {
        var nearest = int.MaxValue;
        var positions = index.Postings.PositionsOf(entry);
        while (positions.MoveNext() && positions.Current < end)
        {
            nearest = Math.Min(nearest, Math.Abs(positions.Current - wanted));
            if (positions.Current >= wanted) break;
        }
        return nearest;
    }
}
