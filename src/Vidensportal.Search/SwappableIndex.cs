namespace Vidensportal.Search;

/// <summary>Stands for the newest index. A query that has begun is answered by the one it began with.</summary>
public sealed class SwappableIndex(ISearchIndex first) : ISearchIndex
{
    private volatile ISearchIndex _current = first;

    public ISearchIndex Current => _current;

    public int DocumentCount => _current.DocumentCount;

    public void Swap(ISearchIndex next) => _current = next;

    public SearchAnswer Search(SearchRequest request) => _current.Search(request);

    public IReadOnlyList<string> Complete(string text, int most = 8) => _current.Complete(text, most);
}
