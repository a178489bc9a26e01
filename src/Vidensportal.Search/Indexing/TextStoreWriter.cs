namespace Vidensportal.Search.Indexing;

/// <summary>Writes the documents' texts as numbers, the commonest tokens in the fewest bytes.</summary>
internal static class TextStoreWriter
{
    public static TextStore Write(CollectedDocument[] documents, LiveVocabulary vocabulary)
    {
        var texts = documents.Sum(document => document.Texts.Length);
        var start = new int[texts + 1];
        var codes = new ByteWriter();
        var next = 0;
        foreach (var document in documents)
        foreach (var text in document.Texts)
        {
            foreach (var token in text.Tokens) codes.Write(vocabulary.NumberOfToken[token]);
            start[++next] = codes.Count;
        }
        return new(vocabulary.Tokens, vocabulary.WordOfToken, start, codes.ToArray());
    }
}
