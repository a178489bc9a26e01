using System.Buffers.Binary;
using System.Numerics;

namespace Vidensportal.Search.Snapshots;

/// <summary>The checksum of iSCSI (RFC 3720), which processors compute themselves.</summary>
internal static class Crc32C
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var one in bytes) checksum = BitOperations.Crc32C(checksum, one);
        return ~checksum;
    }
}
