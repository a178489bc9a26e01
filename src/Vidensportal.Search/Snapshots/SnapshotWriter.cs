using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Vidensportal.Search.Snapshots;

/// <summary>Writes arrays, each after its length, little-endian.</summary>
internal sealed class SnapshotWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public void Write(byte[] bytes)
    {
        WriteLength(bytes.Length);
        _bytes.Write(bytes);
    }

    public void Write(int[] numbers) => Write(MemoryMarshal.Cast<int, uint>(numbers.AsSpan()));

    public void Write(uint[] numbers) => Write(numbers.AsSpan());

    public void Write(char[] letters)
    {
        var units = MemoryMarshal.Cast<char, ushort>(letters.AsSpan());
        WriteLength(units.Length);
        _bytes.Write(MemoryMarshal.AsBytes(BitConverter.IsLittleEndian ? units : Reversed(units)));
    }

    public void Write(string[] texts)
    {
        WriteLength(texts.Length);
        foreach (var text in texts) Write(Encoding.UTF8.GetBytes(text));
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    private void Write(ReadOnlySpan<uint> numbers)
    {
        WriteLength(numbers.Length);
        _bytes.Write(MemoryMarshal.AsBytes(BitConverter.IsLittleEndian ? numbers : Reversed(numbers)));
    }

    private void WriteLength(int length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        _bytes.Write(bytes);
    }

    private static ReadOnlySpan<uint> Reversed(ReadOnlySpan<uint> numbers)
    {
        var reversed = new uint[numbers.Length];
        BinaryPrimitives.ReverseEndianness(numbers, reversed);
        return reversed;
    }

    private static ReadOnlySpan<ushort> Reversed(ReadOnlySpan<ushort> numbers)
    {
        var reversed = new ushort[numbers.Length];
        BinaryPrimitives.ReverseEndianness(numbers, reversed);
        return reversed;
    }
}
