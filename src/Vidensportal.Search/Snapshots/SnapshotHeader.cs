using System.Buffers.Binary;
using System.Text;

namespace Vidensportal.Search.Snapshots;

/// <summary>The first bytes of a snapshot: what it is, which version, made with which settings, how long, and the checksum of the rest.</summary>
/// <param name="Settings">A fingerprint of the settings.</param>
/// <param name="Length">Bytes after the header.</param>
internal readonly record struct SnapshotHeader(uint Settings, long Length, uint Checksum)
{
    /// <summary>To be raised whenever the same content would be written otherwise, or read otherwise.</summary>
    public const int Version = 1;

    public const int Size = 28;

    private static ReadOnlySpan<byte> Magic => "VPSEARCH"u8;

    public static SnapshotHeader Of(SearchSettings settings, ReadOnlySpan<byte> body) => new(Fingerprint(settings), body.Length, Crc32C.Of(body));

    public void Write(Span<byte> header)
    {
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], Version);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], Settings);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[24..], Checksum);
    }

    /// <summary>The bytes after the header, when all that it says of them is so.</summary>
    public static ReadOnlySpan<byte> Body(ReadOnlySpan<byte> snapshot, SearchSettings settings)
    {
        if (!snapshot.StartsWith(Magic)) throw new SnapshotException(SnapshotFault.Foreign, "This is no snapshot of a search index.");
        if (snapshot.Length < Size) throw new SnapshotException(SnapshotFault.WrongLength, "The snapshot is cut short.");
        if (BinaryPrimitives.ReadInt32LittleEndian(snapshot[8..]) is var version and not Version) throw new SnapshotException(SnapshotFault.OtherVersion, $"The snapshot is of version {version}, not {Version}.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(snapshot[12..]) != Fingerprint(settings)) throw new SnapshotException(SnapshotFault.OtherVersion, "The snapshot was made with other settings.");
        var body = snapshot[Size..];
        if (BinaryPrimitives.ReadInt64LittleEndian(snapshot[16..]) is var length && length != body.Length) throw new SnapshotException(SnapshotFault.WrongLength, $"The snapshot should have {length} bytes after its header and has {body.Length}.");
        return BinaryPrimitives.ReadUInt32LittleEndian(snapshot[24..]) == Crc32C.Of(body) ? body : throw new SnapshotException(SnapshotFault.Damaged, "The snapshot's checksum is not right.");
    }

    // Synonyms travel in the snapshot itself.
    private static uint Fingerprint(SearchSettings settings) => Crc32C.Of(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{settings.Analysis} {settings.Ranking.IndexedFingerprint}")));
}
