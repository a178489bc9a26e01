using System.Runtime.InteropServices;
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
        var words = stems.ConvertAll(_ => new List<int>());
        var next = stems.ConvertAll(stem => index.Postings.Start[stem]).ToArray();
        for (var entry = index.Postings.Start[rarest]; entry < index.Postings.Start[rarest + 1]; entry++)
        {
            var document = Postings.DocumentOf(index.Postings.Entries[entry]);
            var end = phrase.Field == QueryField.Title ? index.Documents.Title(document).Length : int.MaxValue;
            if (ReadPlaces(stems, document, end, next, words) && HasPhrase(words, phrase.Slop)) found.Add(document);
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

    /// <returns>Whether the document has all the words.</returns>
    private bool ReadPlaces(List<int> stems, int document, int end, int[] next, List<List<int>> words)
    {
        Span<int> entries = stackalloc int[QueryLimits.MostWords];
        for (var number = 0; number < stems.Count; number++)
            if ((entries[number] = index.Postings.FindFrom(stems[number], document, ref next[number])) < 0)
                return false;
        for (var number = 0; number < stems.Count; number++)
        {
            words[number].Clear();
            var positions = index.Postings.PositionsOf(entries[number]);
            while (positions.MoveNext() && positions.Current < end) words[number].Add(positions.Current);
        }
        return true;
    }

    /// <summary>Whether every word stands as far from the first as it should, apart from what the slop allows.</summary>
    private static bool HasPhrase(List<List<int>> words, int slop)
    {
        Span<int> read = stackalloc int[QueryLimits.MostWords];
        read.Clear();
        foreach (var first in CollectionsMarshal.AsSpan(words[0]))
        {
            var fitting = 1;
            while (fitting < words.Count && Offset(CollectionsMarshal.AsSpan(words[fitting]), first + fitting, ref read[fitting]) <= slop) fitting++;
            if (fitting == words.Count) return true;
        }
        return false;
    }

    /// <summary>How far from the wanted place the nearest one is. What is wanted never falls, so what was read is not read again.</summary>
    private static int Offset(ReadOnlySpan<int> places, int wanted, ref int read)
    {
        while (read < places.Length && places[read] < wanted) read++;
        var after = read < places.Length ? places[read] - wanted : int.MaxValue;
        var before = read > 0 ? wanted - places[read - 1] : int.MaxValue;
        return Math.Min(before, after);
    }
}
