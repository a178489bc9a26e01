using Vidensportal.Search.Documents;
using Vidensportal.Search.Facets;
using Vidensportal.Search.Indexing;
using Vidensportal.Search.Queries;
using Vidensportal.Search.Ranking;
using Vidensportal.Search.Snapshots;
using Vidensportal.Search.Suggestions;

namespace Vidensportal.Search;

/// <summary>An index in memory. It never changes, and any number of threads may ask it at a time.</summary>
public sealed class SearchIndex : ISearchIndex
{
    private const int MostHits = 1_000;
    private const int DeepestHit = 10_000;
    private readonly OpenIndex _index;
    private readonly Ranker _ranker;
    private readonly AnswerWriter _answers;
    private readonly Completion _completion;

    internal SearchIndex(IndexContents contents, SearchSettings settings)
    {
        _index = new(contents, settings);
        _ranker = new(_index);
        _answers = new(_index);
        _completion = new(_index, _ranker);
    }

    public int DocumentCount => _index.Documents.Count;

    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    public static SearchIndex Build(IEnumerable<SearchDocument> documents, SearchSettings? settings = null)
    {
        var builder = new SearchIndexBuilder(settings);
        foreach (var document in documents)
            if (!builder.Put(document))
                throw new ArgumentException($"Two documents have the id {document.Id}.", nameof(documents));
        return builder.Build();
    }

    /// <summary>Opens a snapshot that was made with the same settings.</summary>
    /// <exception cref="SnapshotException">The bytes are no snapshot, or a damaged one, or one of another version.</exception>
    public static SearchIndex Load(ReadOnlySpan<byte> snapshot, SearchSettings? settings = null) =>
        new(SnapshotFormat.Read(snapshot, settings ?? SearchSettings.Default), settings ?? SearchSettings.Default);

    /// <summary>The index as bytes, the same for the same documents and settings.</summary>
    public byte[] ToSnapshot() => SnapshotFormat.Write(_index.Contents, _index.Settings);

    public SearchAnswer Search(SearchRequest request)
    {
        var (skip, take) = (Math.Clamp(request.Skip, 0, DeepestHit), Math.Clamp(request.Take, 0, MostHits));
        var scratch = _index.Pool.Rent();
        try
        {
            var query = QueryParser.Parse(request.Query);
            var notes = _ranker.Weigh(scratch, query, request.Query);
            var facets = FacetCounter.Count(scratch.Scores, _index.Documents, _index.Contents.Labels);
            FacetFilter.Apply(scratch.Scores, request, _index.Documents, _index.Contents.Labels);
            _ranker.Order(scratch, skip + take);
            return _answers.Write(scratch, request.Query, skip, take, facets, notes.AddTo(query.Notes));
        }
        finally
        {
            _index.Pool.Return(scratch);
        }
    }

    public IReadOnlyList<string> Complete(string text, int most = Completion.Most)
    {
        var scratch = _index.Pool.Rent();
        try
        {
            return _completion.Complete(scratch, text, Math.Clamp(most, 0, Completion.Most));
        }
        finally
        {
            _index.Pool.Return(scratch);
        }
    }

    /// <summary>Only which documents, the best first, without snippets and facets.</summary>
    /// <param name="take">0 to 10,000.</param>
    public RankedDocument[] Rank(string query, int take)
    {
        take = Math.Clamp(take, 0, DeepestHit);
        var scratch = _index.Pool.Rent();
        try
        {
            _ranker.Weigh(scratch, QueryParser.Parse(query), query);
            _ranker.Order(scratch, take);
            var kept = scratch.Candidates.Kept;
            var ranked = new RankedDocument[Math.Min(take, kept.Length)];
            for (var place = 0; place < ranked.Length; place++) ranked[place] = new(_index.Documents.Ids[kept[place].Document], kept[place].Score);
            return ranked;
        }
        finally
        {
            _index.Pool.Return(scratch);
        }
    }
}
