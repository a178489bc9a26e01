using System.Buffers.Binary;

namespace Vidensportal.Content.Media;

/// <summary>Which way is up: the one thing in a camera's notes that the picture can't do without.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;

    /// <summary>1–8 from the content of an EXIF segment; null when it does not say.</summary>
    public static int? Read(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("Exif\0\0"u8)) return null;
        var tiff = content[6..];
        if (tiff.Length < 8) return null;
        var isLittle = tiff.StartsWith("II"u8);
        if (!isLittle && !tiff.StartsWith("MM"u8)) return null;
        var start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2) return null;
        var entries = Short(tiff[(int)start..], isLittle);
        for (var i = 0; i < entries; i++)
        {
            var at = start + 2 + 12L * i;
            if (at + 12 > tiff.Length) return null;
            var entry = tiff.Slice((int)at, 12);
            if (Short(entry, isLittle) == Tag) return Short(entry[8..], isLittle) is var value and >= 1 and <= 8 ? value : null;
        }
        return null;
    }

    /// <summary>A segment that says that alone.</summary>
    public static byte[] Segment(int orientation) =>
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
