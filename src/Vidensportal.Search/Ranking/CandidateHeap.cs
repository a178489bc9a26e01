namespace Vidensportal.Search.Ranking;

/// <summary>Keeps the best of many candidates: a heap with the worst of the kept on top.</summary>
internal sealed class CandidateHeap
{
    private Candidate[] _kept = [];
    private int _count;
    private int _most;

    /// <summary>What a candidate must score more than to be kept, if it comes in the order of the index.</summary>
    public float Threshold { get; private set; }

    /// <summary>The candidates, in no order before they are sorted.</summary>
    public Span<Candidate> Kept => _kept.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Start(int most)
    {
        (_count, _most, Threshold) = (0, most, 0);
        // One more for what is appended.
        if (_kept.Length <= most) _kept = new Candidate[most + 1];
    }

    public void Add(Candidate candidate)
    {
        if (_count == _most)
        {
            Sink(0, candidate);
            Threshold = _kept[0].Score;
            return;
        }
        _kept[_count++] = candidate;
        if (_count < _most) return;
        for (var at = _most / 2 - 1; at >= 0; at--) Sink(at, _kept[at]);
        Threshold = _kept[0].Score;
    }

    /// <summary>Adds one more than was asked for, if there is still room.</summary>
    public void Append(Candidate candidate)
    {
        if (_count < _kept.Length) _kept[_count++] = candidate;
    }

    public void Sort() => Kept.Sort(static (one, other) => one.CompareTo(other));

    private void Sink(int at, Candidate sinking)
    {
        var kept = _kept.AsSpan(0, _most);
        for (var child = 2 * at + 1; child < kept.Length; child = 2 * at + 1)
        {
            if (child + 1 < kept.Length && IsWorse(kept[child + 1], kept[child])) child++;
            if (!IsWorse(kept[child], sinking)) break;
            kept[at] = kept[child];
            at = child;
        }
        kept[at] = sinking;
    }

    private static bool IsWorse(in Candidate one, in Candidate other) => one.Score < other.Score || (one.Score == other.Score && one.Document > other.Document);
}
