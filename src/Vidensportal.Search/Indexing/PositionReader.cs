namespace Vidensportal.Search.Indexing;

/// <summary>The places of a stem in a document, in ascending order.</summary>
internal ref struct PositionReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The place that was read last.</summary>
    public int Current { get; private set; } = -1;

    public bool MoveNext()
    {
        if (_rest.IsEmpty) return false;
        var distance = 0;
        var used = 0;
        byte part;
        do
        {
            part = _rest[used];
            distance |= (part & 0x7f) << (7 * used);
            used++;
        }
        while (part >= 0x80 && used < _rest.Length);
        _rest = _rest[used..];
        Current += distance;
        return true;
    }
}
