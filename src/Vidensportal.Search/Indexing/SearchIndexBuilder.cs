using Vidensportal.Search.Documents;

namespace Vidensportal.Search.Indexing;

/// <summary>
/// Collects documents and builds indexes of them. A document that is put again takes the place of the earlier one, and only what is put is
/// analysed: what was put before is reused. The same documents give the same index, whatever the order and whatever was there before.
/// Not for several threads at once.
/// </summary>
public sealed class SearchIndexBuilder
{
    private readonly SearchSettings _settings;
    private readonly TokenDictionary _dictionary;
    private readonly DocumentCollector _collector;
    private readonly SortedDictionary<string, CollectedDocument> _documents = new(StringComparer.Ordinal);

    public SearchIndexBuilder(SearchSettings? settings = null)
    {
        _settings = settings ?? SearchSettings.Default;
        _dictionary = new(_settings.Analysis);
        _collector = new(_dictionary);
    }

    /// <returns>Whether there was no such document before.</returns>
    /// <exception cref="InvalidOperationException">There are more than a million documents.</exception>
    public bool Put(SearchDocument document)
    {
        var isNew = !_documents.ContainsKey(document.Id);
        if (isNew && _documents.Count == Postings.MostDocuments - 1) throw new InvalidOperationException($"An index holds fewer than {Postings.MostDocuments} documents.");
        _documents[document.Id] = _collector.Collect(document);
        return isNew;
    }

    /// <returns>Whether there was such a document.</returns>
    public bool Remove(string id) => _documents.Remove(id);

    public SearchIndex Build()
    {
        CollectedDocument[] documents = [.. _documents.Values];
        var vocabulary = LiveVocabulary.Create(documents, _dictionary);
        var compounds = _settings.Analysis.SplitsCompounds ? CompoundSplitter.Split(vocabulary.Lexicon, vocabulary.FrequencyOfStem, _settings.Analysis) : CompoundSplitter.None(vocabulary.Lexicon);
        var table = DocumentTableWriter.Write(documents, vocabulary, out var labels);
        var texts = TextStoreWriter.Write(documents, vocabulary);
        var postings = new PostingsWriter(table, texts, vocabulary.Lexicon, compounds, _settings.Ranking).Write();
        return new(new(vocabulary.Lexicon, compounds, postings, texts, table, labels, SynonymTable.Lines(_settings.Synonyms)), _settings);
    }
}
