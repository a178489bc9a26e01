namespace Vidensportal.Search.Indexing;

/// <summary>Writes numbers, seven bits a byte, the lowest first, the last byte below 128.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[1024];

    public int Count { get; private set; }

    public void Write(int number)
    {
        if (Count + 5 > _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        Count += Write(_bytes, Count, number);
    }

    public byte[] ToArray() => _bytes[..Count];

    /// <returns>How many bytes it took, 1 to 5.</returns>
    public static int Write(byte[] bytes, int at, int number)
    {
        var rest = (uint)number;
        var first = at;
        for (; rest >= 0x80; rest >>= 7) bytes[at++] = (byte)(rest | 0x80);
        bytes[at++] = (byte)rest;
        return at - first;
    }

    public static int Length(int number) => number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : number < 1 << 28 ? 4 : 5;
}
