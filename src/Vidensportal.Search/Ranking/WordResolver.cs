using System.Runtime.InteropServices;
using Vidensportal.Search.Analysis;
using Vidensportal.Search.Indexing;
using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <summary>Finds what the words of a query stand for, and gives each that is known a slot.</summary>
internal sealed class WordResolver(OpenIndex index)
{
    private readonly RankingWeights _weights = index.Settings.Ranking;
    private readonly AnalysisSettings _analysis = index.Settings.Analysis;

    /// <summary>Takes a word on.</summary>
    /// <param name="isOpen">Whether the visitor may be in the middle of it.</param>
    public void Add(QueryScratch scratch, WordNode node, bool isOpen)
    {
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        var folded = letters[..WordAnalysis.Fold(node.Text, letters, _analysis)];
        var first = scratch.Alternatives.Count;
        var word = new QueryWord { Text = node.Text, Place = node.Place, Word = index.Words.Find(folded), TakenFor = -1, Slot = -1 };
        word.Treatment = Resolve(scratch, folded, word.Word, node.Edits, isOpen, ref word.TakenFor);
        if (scratch.Alternatives.Count > first) word.Slot = AddSlot(scratch, first, 1u << Math.Min(scratch.Words.Count, QueryLimits.MostWords - 1), (float)node.Boost, isJoined: false, node.Field == QueryField.Title);
        scratch.Words.Add(word);
    }

    /// <summary>Takes note of a word that is not weighed.</summary>
    public void AddStopWord(QueryScratch scratch, WordNode node)
    {
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        var word = index.Words.Find(letters[..WordAnalysis.Fold(node.Text, letters, _analysis)]);
        scratch.Words.Add(new() { Text = node.Text, Place = node.Place, Word = word, Treatment = WordTreatment.Stop, TakenFor = -1, Slot = -1 });
    }

    /// <summary>Takes on the words that fit a pattern.</summary>
    public void Add(QueryScratch scratch, WildcardNode node)
    {
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        var pattern = letters[..WordAnalysis.Fold(node.Pattern, letters, _analysis)];
        var first = scratch.Alternatives.Count;
        var (word, end) = index.Lexicon.Words.WithPrefix(pattern[..Math.Max(0, pattern.IndexOfAny('*', '?'))]);
        scratch.Places.Clear();
        for (; word < end; word++)
            if (WordPattern.Fits(pattern, index.Lexicon.Words[word]))
                scratch.Places.Add(word);
        var takenFor = -1;
        AddCommonest(scratch, 1, ref takenFor);
        var slot = scratch.Alternatives.Count == first ? -1 : AddSlot(scratch, first, 1u << Math.Min(scratch.Words.Count, QueryLimits.MostWords - 1), (float)node.Boost, isJoined: false, node.Field == QueryField.Title);
        scratch.Words.Add(new() { Text = node.Pattern, Place = QueryWord.InPhrase, Word = -1, Treatment = slot < 0 ? WordTreatment.Dropped : WordTreatment.Found, TakenFor = -1, Slot = slot });
    }

    /// <summary>Takes two neighbours on as one word, if there is such a word.</summary>
    public void AddJoined(QueryScratch scratch, int firstWord)
    {
        if (_weights.Joined == 0) return;
        var words = CollectionsMarshal.AsSpan(scratch.Words);
        Span<char> letters = stackalloc char[2 * WordFolding.MostLetters + 1];
        var left = WordAnalysis.Fold(words[firstWord].Text, letters, _analysis);
        Span<char> right = stackalloc char[WordFolding.MostLetters];
        right = right[..WordAnalysis.Fold(words[firstWord + 1].Text, right, _analysis)];
        foreach (var link in (ReadOnlySpan<char>)['\0', 's', 'e'])
        {
            var length = left;
            if (link != '\0') letters[length++] = link;
            right.CopyTo(letters[length..]);
            length += right.Length;
            var stem = length > WordFolding.MostLetters ? -1 : index.Stems.Find(WordAnalysis.Stem(letters[..length], _analysis));
            if (stem < 0) continue;
            AddJoined(scratch, firstWord, stem);
            return;
        }
    }

    private void AddJoined(QueryScratch scratch, int firstWord, int stem)
    {
        var words = CollectionsMarshal.AsSpan(scratch.Words);
        var first = scratch.Alternatives.Count;
        scratch.Alternatives.Add(new(stem, 1, 0));
        var slot = AddSlot(scratch, first, 3u << Math.Min(firstWord, QueryLimits.MostWords - 2), (float)_weights.Joined, isJoined: true, isTitle: false);
        foreach (ref var word in words.Slice(firstWord, 2))
        {
            if (word.Treatment is not (WordTreatment.Dropped or WordTreatment.Completed or WordTreatment.Corrected or WordTreatment.Reparted)) continue;
            word.Treatment = WordTreatment.Reparted;
            if (word.Slot < 0) word.Slot = slot;
        }
    }

    private int AddSlot(QueryScratch scratch, int first, uint words, float boost, bool isJoined, bool isTitle)
    {
        var best = scratch.Alternatives[first];
        var number = scratch.Slots.Count;
        scratch.Slots.Add(new() { FirstAlternative = first, EndAlternative = scratch.Alternatives.Count, Words = words, Boost = boost, Weight = boost * index.Rarity[best.Stem], IsJoined = isJoined, IsTitle = isTitle });
        foreach (var alternative in CollectionsMarshal.AsSpan(scratch.Alternatives)[first..])
        {
            ref var slot = ref scratch.SlotOfStem[alternative.Stem];
            if (slot != 0 && scratch.WeightOfStem[alternative.Stem] >= alternative.Weight) continue;
            slot = (byte)(number + 1);
            scratch.WeightOfStem[alternative.Stem] = alternative.Weight;
        }
        return number;
    }

    private WordTreatment Resolve(QueryScratch scratch, ReadOnlySpan<char> folded, int word, int? edits, bool isOpen, ref int takenFor)
    {
        var stemText = WordAnalysis.Stem(folded, _analysis);
        var stem = word >= 0 ? index.Lexicon.StemOfWord[word] : index.Stems.Find(stemText);
        if (stem >= 0) AddKnown(scratch, stem, word);
        if (edits > 0) AddSimilar(scratch, folded, edits.Value, ref takenFor);
        if (stem >= 0)
        {
            if (isOpen && _weights.Extended > 0) AddBeginning(scratch, folded, (float)_weights.Extended, ref takenFor);
            return WordTreatment.Found;
        }
        if (edits > 0) return takenFor >= 0 ? WordTreatment.Found : WordTreatment.Dropped;
        if (AddSynonyms(scratch, index.Synonyms.OfUnknown(stemText))) return WordTreatment.Synonym;
        if (isOpen && _weights.Completes && AddBeginning(scratch, folded, (float)_weights.Completed, ref takenFor)) return WordTreatment.Completed;
        if (_weights.Corrects && AddSimilar(scratch, folded, SimilarWords.UsualEdits(folded.Length), ref takenFor)) return WordTreatment.Corrected;
        return AddParts(scratch, folded) ? WordTreatment.Reparted : WordTreatment.Dropped;
    }

    private void AddKnown(QueryScratch scratch, int stem, int word)
    {
        scratch.Alternatives.Add(new(stem, 1, word < 0 ? (byte)0 : index.Lexicon.FormBit(word)));
        if (_weights.QueryPart > 0)
            foreach (var part in index.Contents.Compounds.PartsOf(stem))
                scratch.Alternatives.Add(new(part, (float)_weights.QueryPart, 0));
        AddSynonyms(scratch, index.Synonyms.Of(stem));
    }

    private bool AddSynonyms(QueryScratch scratch, ReadOnlySpan<int> synonyms)
    {
        foreach (var synonym in synonyms) scratch.Alternatives.Add(new(synonym, (float)_weights.Synonym, 0));
        return synonyms.Length > 0;
    }

    private bool AddBeginning(QueryScratch scratch, ReadOnlySpan<char> folded, float weight, ref int takenFor)
    {
        if (folded.Length < 2) return false;
        var (first, end) = index.Lexicon.Words.WithPrefix(folded);
        scratch.Places.Clear();
        for (var word = first; word < end; word++) scratch.Places.Add(word);
        return AddCommonest(scratch, weight, ref takenFor);
    }

    private bool AddSimilar(QueryScratch scratch, ReadOnlySpan<char> folded, int mostEdits, ref int takenFor)
    {
        var edits = index.Similar.Find(folded, mostEdits, scratch.Places);
        return edits > 0 && AddCommonest(scratch, (float)(edits == 1 ? _weights.Corrected : _weights.Corrected * _weights.Corrected), ref takenFor);
    }

    private bool AddParts(QueryScratch scratch, ReadOnlySpan<char> folded)
    {
        if (!_analysis.SplitsCompounds || CompoundSplitter.BestSplit(index.Lexicon, index.Postings.Frequency, folded, -1, _analysis) is not var (left, right)) return false;
        scratch.Alternatives.Add(new(left, (float)_weights.Joined, 0));
        scratch.Alternatives.Add(new(right, (float)_weights.Joined, 0));
        return true;
    }

    /// <summary>Takes the commonest of the words in <see cref="QueryScratch.Places"/>, each stem once.</summary>
    private bool AddCommonest(QueryScratch scratch, float weight, ref int takenFor)
    {
        var words = scratch.Places;
        var frequency = index.Lexicon.FrequencyOfWord;
        if (words.Count > QueryLimits.MostExpansions) words.Sort((one, other) => frequency[one] != frequency[other] ? frequency[other].CompareTo(frequency[one]) : one.CompareTo(other));
        var first = scratch.Alternatives.Count;
        var commonest = -1;
        foreach (var word in CollectionsMarshal.AsSpan(words)[..Math.Min(words.Count, QueryLimits.MostExpansions)])
        {
            var stem = index.Lexicon.StemOfWord[word];
            if (index.IsStopStem[stem]) continue;
            if (commonest < 0 || frequency[word] > frequency[commonest]) commonest = word;
            if (!Has(scratch, first, stem)) scratch.Alternatives.Add(new(stem, weight, 0));
        }
        if (takenFor < 0) takenFor = commonest;
        return commonest >= 0;
    }

    private static bool Has(QueryScratch scratch, int first, int stem)
    {
        foreach (var alternative in CollectionsMarshal.AsSpan(scratch.Alternatives)[first..])
            if (alternative.Stem == stem)
                return true;
        return false;
    }
}
