using Vidensportal.Search.Facets;
using Vidensportal.Search.Queries;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Search;

/// <summary>What was found.</summary>
/// <param name="Total">Documents that have something of what was asked for, within the chosen types and topics.</param>
/// <param name="Hits">The page that was asked for, the best first.</param>
/// <param name="Facets">Counted over everything that the query finds, whatever types and topics are chosen.</param>
/// <param name="Suggestion">«Mente du …»: the query with its misspelt words put right; null when nothing was corrected.</param>
/// <param name="Words">Every word of the query and what became of it, in order.</param>
/// <param name="Notes">What to say about how the query was read.</param>
public sealed record SearchAnswer(
    int Total, IReadOnlyList<SearchHit> Hits, SearchFacets Facets, string? Suggestion, IReadOnlyList<WordReport> Words, IReadOnlyList<QueryNote> Notes)
{
    /// <summary>«Uden: …»: words that nothing was found for.</summary>
    public IEnumerable<string> Dropped => Words.Where(word => word.Treatment == WordTreatment.Dropped).Select(word => word.Word);

    /// <summary>Whether no word of the query was found as it was written, so that the hits are guesses and must be called so.</summary>
    public bool IsGuess => Words.Count > 0 && Words.Any(word => word.IsGuess) && !Words.Any(word => word.Treatment == WordTreatment.Found);
}
