using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <param name="IsWhole">Whether all words of the query were weighed.</param>
/// <param name="IsRelaxed">Whether nothing had all that was asked for, and less was taken.</param>
internal readonly record struct RankingNotes(bool IsWhole, bool IsRelaxed)
{
    public IReadOnlyList<QueryNote> AddTo(IReadOnlyList<QueryNote> notes)
    {
        if (IsWhole && !IsRelaxed) return notes;
        var all = notes.ToList();
        if (!IsWhole && !all.Contains(QueryNote.Shortened)) all.Add(QueryNote.Shortened);
        if (IsRelaxed) all.Add(QueryNote.Relaxed);
        return all;
    }
}
