namespace Vidensportal.Search.Ranking;

/// <summary>A document that may be among the first.</summary>
internal readonly record struct Candidate(int Document, float Score) : IComparable<Candidate>
{
    /// <summary>The better first; of two as good, the one that comes first in the index.</summary>
    public int CompareTo(Candidate other) => Score != other.Score ? other.Score.CompareTo(Score) : Document.CompareTo(other.Document);
}
