namespace Vidensportal.Search.Indexing;

/// <summary>How often the documents use what stands in a dictionary.</summary>
/// <param name="OfToken">By token: how many times it stands there.</param>
/// <param name="DocumentsOfWord">By word: documents that hold it.</param>
/// <param name="DocumentsOfStem">By stem: documents that hold it.</param>
internal sealed record VocabularyUse(int[] OfToken, int[] DocumentsOfWord, int[] DocumentsOfStem)
{
    public static VocabularyUse Count(CollectedDocument[] documents, TokenDictionary dictionary)
    {
        var uses = new VocabularyUse(new int[dictionary.Tokens.Count], new int[dictionary.Words.Count], new int[dictionary.Stems.Count]);
        var (wordOfToken, stemOfWord) = (dictionary.WordOfToken.ToArray(), dictionary.StemOfWord.ToArray());
        var (lastOfWord, lastOfStem) = (new int[dictionary.Words.Count], new int[dictionary.Stems.Count]);
        for (var number = 1; number <= documents.Length; number++)
        foreach (var text in documents[number - 1].Texts)
        foreach (var token in text.Tokens)
        {
            uses.OfToken[token]++;
            var word = wordOfToken[token];
            if (word < 0 || lastOfWord[word] == number) continue;
            lastOfWord[word] = number;
            uses.DocumentsOfWord[word]++;
            var stem = stemOfWord[word];
            if (lastOfStem[stem] == number) continue;
            lastOfStem[stem] = number;
            uses.DocumentsOfStem[stem]++;
        }
        return uses;
    }
}
