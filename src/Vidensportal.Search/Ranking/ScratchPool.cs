using System.Collections.Concurrent;

namespace Vidensportal.Search.Ranking;

/// <summary>Lends room to work in: as many as there are queries at a time.</summary>
internal sealed class ScratchPool(int documents, int stems)
{
    private readonly ConcurrentBag<QueryScratch> _free = [];

    public QueryScratch Rent() => _free.TryTake(out var scratch) ? scratch : new(documents, stems);

    public void Return(QueryScratch scratch)
    {
        scratch.Clear();
        _free.Add(scratch);
    }
}
