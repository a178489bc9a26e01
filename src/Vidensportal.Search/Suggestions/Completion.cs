using System.Runtime.InteropServices;
using Vidensportal.Search.Analysis;
using Vidensportal.Search.Queries;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Search.Suggestions;

/// <summary>What a visitor may be about to write.</summary>
internal sealed class Completion(OpenIndex index, Ranker ranker)
{
    public const int Most = 8;
    private const int MostTitles = 5;
    private const int MostWordsLookedAt = 2_000;
    private readonly QueryCorrection _display = new(index);

    public IReadOnlyList<string> Complete(QueryScratch scratch, string text, int most)
    {
        var query = QueryParser.AsWords(text);
        if (query.Root.Clauses is not [.., { Node: WordNode last }]) return [];
        var found = new List<string>();
        ranker.Weigh(scratch, query, text);
        ranker.Order(scratch, Most);
        AddTitles(scratch, found, Math.Min(most, MostTitles));
        if (last.Place + last.Text.Length == text.Length) AddWords(text, last, found, most);
        return found;
    }

    /// <summary>Titles that have every word of the query.</summary>
    private void AddTitles(QueryScratch scratch, List<string> found, int most)
    {
        var asked = 0u;
        foreach (ref readonly var slot in CollectionsMarshal.AsSpan(scratch.Slots)) asked |= slot.Words;
        foreach (var candidate in scratch.Candidates.Kept)
        {
            if (found.Count >= most) return;
            var has = 0u;
            foreach (var word in index.Documents.Title(candidate.Document))
                if (scratch.SlotOfStem[index.Lexicon.StemOfWord[word]] is > 0 and var slot)
                    has |= scratch.Slots[slot - 1].Words;
            if (has != asked || asked == 0) continue;
            var title = index.Contents.Texts.Read(index.Documents.TextStart[candidate.Document]);
            if (!found.Contains(title, StringComparer.OrdinalIgnoreCase)) found.Add(title);
        }
    }

    /// <summary>The commonest words that the last word is the beginning of, after the words before it.</summary>
    private void AddWords(string text, WordNode last, List<string> found, int most)
    {
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        var (first, end) = index.Lexicon.Words.WithPrefix(letters[..WordAnalysis.Fold(last.Text, letters, index.Settings.Analysis)]);
        var before = text[..last.Place];
        var words = Enumerable.Range(first, Math.Min(end - first, MostWordsLookedAt)).OrderByDescending(word => index.Lexicon.FrequencyOfWord[word]).ThenBy(word => word).Take(2 * Most);
        foreach (var word in words)
        {
            if (found.Count >= most) return;
            var completed = before + _display.DisplayForm(word);
            if (!completed.Equals(text, StringComparison.OrdinalIgnoreCase) && !found.Contains(completed, StringComparer.OrdinalIgnoreCase)) found.Add(completed);
        }
    }
}
