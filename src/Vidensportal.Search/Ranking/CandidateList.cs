namespace Vidensportal.Search.Ranking;

/// <summary>The documents that may be among the first.</summary>
internal sealed class CandidateList
{
    private Candidate[] _kept = new Candidate[256];
    private ulong[] _keys = new ulong[256];
    private int _count;

    public Span<Candidate> Kept => _kept.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(Candidate candidate)
    {
        if (_count == _kept.Length) Array.Resize(ref _kept, 2 * _count);
        _kept[_count++] = candidate;
    }

    /// <summary>Puts the first of the candidates in order: the better first; of two as good, the one that comes first in the index.</summary>
    public void Sort(int count)
    {
        if (_keys.Length < count) _keys = new ulong[_kept.Length];
        var keys = _keys.AsSpan(0, count);
        // A positive number's bits are in the order of the numbers, and numbers are sorted several times faster than records.
        for (var at = 0; at < count; at++) keys[at] = (ulong)~BitConverter.SingleToUInt32Bits(_kept[at].Score) << 32 | (uint)_kept[at].Document;
        keys.Sort();
        for (var at = 0; at < count; at++) _kept[at] = new((int)(uint)keys[at], BitConverter.UInt32BitsToSingle(~(uint)(keys[at] >> 32)));
    }
}
