namespace Vidensportal.Search;

/// <summary>The seam: everything that the site asks of a search engine. Any number of threads may ask at a time.</summary>
public interface ISearchIndex
{
    int DocumentCount { get; }

    /// <summary>Finds documents. Never fails on account of the query.</summary>
    SearchAnswer Search(SearchRequest request);

    /// <summary>What a visitor may be about to write: titles first, then words.</summary>
    /// <param name="most">0 to 8.</param>
    IReadOnlyList<string> Complete(string text, int most = 8);
}
