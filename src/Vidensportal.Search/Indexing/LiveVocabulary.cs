namespace Vidensportal.Search.Indexing;

/// <summary>The tokens, words and stems that the documents use, numbered anew: tokens by how common they are, words and stems by ordinal.</summary>
/// <param name="NumberOfToken">From the dictionary's token to the index's; -1 where no document uses it.</param>
/// <param name="FrequencyOfStem">By stem: documents that hold it.</param>
internal sealed record LiveVocabulary(Lexicon Lexicon, WordList Tokens, int[] WordOfToken, int[] NumberOfToken, int[] FrequencyOfStem)
{
    public static LiveVocabulary Create(CollectedDocument[] documents, TokenDictionary dictionary)
    {
        var uses = VocabularyUse.Count(documents, dictionary);
        var tokens = Used(uses.OfToken);
        Array.Sort(tokens, (one, other) => uses.OfToken[other] != uses.OfToken[one] ? uses.OfToken[other].CompareTo(uses.OfToken[one]) : string.CompareOrdinal(dictionary.Tokens[one], dictionary.Tokens[other]));
        var words = Sorted(uses.DocumentsOfWord, dictionary.Words);
        var stems = Sorted(uses.DocumentsOfStem, dictionary.Stems);
        var (numberOfToken, numberOfWord, numberOfStem) = (Inverse(tokens, dictionary.Tokens.Count), Inverse(words, dictionary.Words.Count), Inverse(stems, dictionary.Stems.Count));
        int[] stemOfWord = [.. words.Select(word => numberOfStem[dictionary.StemOfWord[word]])];
        int[] frequencyOfWord = [.. words.Select(word => uses.DocumentsOfWord[word])];
        int[] wordOfToken = [.. tokens.Select(token => dictionary.WordOfToken[token] is var word && word < 0 ? TokenDictionary.NoWord : numberOfWord[word])];
        var lexicon = new Lexicon(
            WordList.Create([.. words.Select(word => dictionary.Words[word])]), WordList.Create([.. stems.Select(stem => dictionary.Stems[stem])]),
            stemOfWord, Forms(stemOfWord, frequencyOfWord, stems.Length), frequencyOfWord, FirstToken(wordOfToken, words.Length));
        return new(lexicon, WordList.Create([.. tokens.Select(token => dictionary.Tokens[token])]), wordOfToken, numberOfToken, [.. stems.Select(stem => uses.DocumentsOfStem[stem])]);
    }

    private static int[] Used(int[] uses)
    {
        var used = new List<int>();
        for (var number = 0; number < uses.Length; number++)
            if (uses[number] > 0)
                used.Add(number);
        return [.. used];
    }

    private static int[] Sorted(int[] uses, IReadOnlyList<string> names)
    {
        var numbers = Used(uses);
        Array.Sort(numbers.Select(number => names[number]).ToArray(), numbers, StringComparer.Ordinal);
        return numbers;
    }

    private static int[] Inverse(int[] numbers, int count)
    {
        var inverse = new int[count];
        Array.Fill(inverse, -1);
        for (var place = 0; place < numbers.Length; place++) inverse[numbers[place]] = place;
        return inverse;
    }

    /// <summary>By word: its place among the forms of its stem, the commonest first.</summary>
    private static byte[] Forms(int[] stemOfWord, int[] frequencyOfWord, int stems)
    {
        var words = Enumerable.Range(0, stemOfWord.Length).ToArray();
        Array.Sort(words, (one, other) => frequencyOfWord[one] != frequencyOfWord[other] ? frequencyOfWord[other].CompareTo(frequencyOfWord[one]) : one.CompareTo(other));
        var met = new byte[stems];
        var forms = new byte[stemOfWord.Length];
        foreach (var word in words)
        {
            ref var next = ref met[stemOfWord[word]];
            forms[word] = next;
            if (next < Lexicon.MostForms - 1) next++;
        }
        return forms;
    }

    /// <summary>By word: the commonest token that is it, for tokens are sorted so.</summary>
    private static int[] FirstToken(int[] wordOfToken, int words)
    {
        var first = new int[words];
        for (var token = wordOfToken.Length - 1; token >= 0; token--)
            if (wordOfToken[token] >= 0)
                first[wordOfToken[token]] = token;
        return first;
    }
}
