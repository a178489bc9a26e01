using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Vidensportal.Search.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote. Nothing is made room for that is not there to be read.</summary>
internal ref struct SnapshotReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public byte[] Bytes() => Take(Length(sizeof(byte))).ToArray();

    public int[] Integers() => MemoryMarshal.Cast<uint, int>(Unsigned().AsSpan()).ToArray();

    public uint[] Unsigned()
    {
        var numbers = MemoryMarshal.Cast<byte, uint>(Take(Length(sizeof(uint)) * sizeof(uint))).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(numbers, numbers);
        return numbers;
    }

    public char[] Letters()
    {
        var units = MemoryMarshal.Cast<byte, ushort>(Take(Length(sizeof(char)) * sizeof(char))).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(units, units);
        return MemoryMarshal.Cast<ushort, char>(units.AsSpan()).ToArray();
    }

    public string[] Texts()
    {
        // A text takes at least the four bytes of its length.
        var texts = new string[Length(sizeof(int))];
        for (var number = 0; number < texts.Length; number++) texts[number] = Encoding.UTF8.GetString(Take(Length(sizeof(byte))));
        return texts;
    }

    private int Length(int bytesEach)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        return length >= 0 && (long)length * bytesEach <= _rest.Length ? length : throw Torn();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length) throw Torn();
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    private static SnapshotException Torn() => new(SnapshotFault.Damaged, "The snapshot ends in the middle of something.");
}
