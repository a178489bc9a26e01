using Vidensportal.Search.Facets;
using Vidensportal.Search.Queries;
using Vidensportal.Search.Ranking;
using Vidensportal.Search.Snippets;
using Vidensportal.Search.Suggestions;

namespace Vidensportal.Search;

/// <summary>Writes the answer to a query that has been ranked.</summary>
internal sealed class AnswerWriter(OpenIndex index)
{
    private readonly BestPassage _passages = new(index);
    private readonly SnippetWriter _snippets = new(index);
    private readonly QueryCorrection _correction = new(index);

    public SearchAnswer Write(QueryScratch scratch, string query, int skip, int take, SearchFacets facets, IReadOnlyList<QueryNote> notes)
    {
        var kept = scratch.Candidates.Kept;
        var hits = new List<SearchHit>();
        for (var place = skip; place < Math.Min(kept.Length, skip + take); place++) hits.Add(Hit(scratch, kept[place]));
        return new(Total(scratch.Scores), hits, facets, _correction.Correct(scratch, query), [.. scratch.Words.Select(Report)], notes);
    }

    private SearchHit Hit(QueryScratch scratch, Candidate candidate)
    {
        var (documents, document) = (index.Documents, candidate.Document);
        var (passage, section) = _passages.Find(scratch, document);
        var anchor = section == BestPassage.Beginning ? "" : documents.Anchor(document, section);
        return new(
            documents.Ids[document], index.Contents.Texts.Read(documents.TextStart[document]), anchor.Length == 0 ? documents.Urls[document] : $"{documents.Urls[document]}#{anchor}",
            index.Contents.Labels.Types[documents.Types[document]], _snippets.Write(scratch, passage), candidate.Score, Topics(document));
    }

    private string[] Topics(int document)
    {
        var numbers = index.Documents.Topics.Of(document);
        var topics = new string[numbers.Length];
        for (var at = 0; at < topics.Length; at++) topics[at] = index.Contents.Labels.Topics[numbers[at]];
        return topics;
    }

    private static WordReport Report(QueryWord word) => new(word.Text, word.Treatment);

    private static int Total(float[] scores)
    {
        var total = 0;
        foreach (var score in scores)
            if (score > 0)
                total++;
        return total;
    }
}
