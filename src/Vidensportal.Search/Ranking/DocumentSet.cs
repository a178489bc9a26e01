namespace Vidensportal.Search.Ranking;

/// <summary>A set of documents, a bit each.</summary>
internal sealed class DocumentSet(int documents)
{
    private readonly ulong[] _bits = new ulong[(documents + 63) / 64];

    public bool HasAny => _bits.AsSpan().ContainsAnyExcept(0UL);

    public bool Contains(int document) => (_bits[document >> 6] & 1UL << (document & 63)) != 0;

    public void Add(int document) => _bits[document >> 6] |= 1UL << (document & 63);

    public void UnionWith(DocumentSet other)
    {
        for (var at = 0; at < _bits.Length; at++) _bits[at] |= other._bits[at];
    }

    public void IntersectWith(DocumentSet other)
    {
        for (var at = 0; at < _bits.Length; at++) _bits[at] &= other._bits[at];
    }

    public void Subtract(DocumentSet other)
    {
        for (var at = 0; at < _bits.Length; at++) _bits[at] &= ~other._bits[at];
    }

    public static DocumentSet All(int documents)
    {
        var all = new DocumentSet(documents);
        for (var document = 0; document < documents; document++) all.Add(document);
        return all;
    }
}
