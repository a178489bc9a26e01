using System.Buffers.Binary;

namespace Vidensportal.Content.Media;

/// <summary>The segments of a JPEG. What draws the picture is kept, and which way is up; where and by whom it was taken is not.</summary>
internal static class JpegParts
{
    private const string Kind = "JPEG";
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static CleanImage Clean(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8) throw MediaRefusal.Broken(Kind);
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..2]);
        var (width, height, hasScan, isTurned) = (0, 0, false, false);
        for (var at = 2; ;)
        {
            if (at + 1 >= bytes.Length || bytes[at] != 0xFF) throw MediaRefusal.Broken(Kind);
            var marker = bytes[at + 1];
            // Markers may be filled up in front.
            if (marker == 0xFF) { at++; continue; }
            if (marker == EndOfImage)
            {
                clean.Write([0xFF, EndOfImage]);
                return hasScan && width > 0 ? new(clean.ToArray(), width, height) : throw MediaRefusal.Broken(Kind);
            }
            if (at + 4 > bytes.Length) throw MediaRefusal.Broken(Kind);
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length) throw MediaRefusal.Broken(Kind);
            var segment = bytes.Slice(at, 2 + length);
            if (IsFrame(marker))
            {
                if (length < 8) throw MediaRefusal.Broken(Kind);
                (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[5..]), BinaryPrimitives.ReadUInt16BigEndian(segment[7..]));
            }
            if (marker == 0xE1 && !isTurned && ExifOrientation.Read(segment[4..]) is { } orientation and > 1)
            {
                clean.Write(ExifOrientation.Segment(orientation));
                isTurned = true;
            }
            if (IsKept(marker, segment[4..])) clean.Write(segment);
            at += segment.Length;
            if (marker != StartOfScan) continue;
            hasScan = true;
            var end = EndOfScan(bytes, at);
            clean.Write(bytes[at..end]);
            at = end;
        }
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Tables, frames and scans; of the applications' own only JFIF, colour profiles and Adobe's colour mark.</summary>
    private static bool IsKept(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        0xE0 => content.StartsWith("JFIF\0"u8),
        0xE2 => content.StartsWith("ICC_PROFILE\0"u8),
        0xEE => content.StartsWith("Adobe"u8),
        >= 0xE0 and <= 0xEF or 0xFE => false,
        >= 0xC0 and <= 0xDF => true,
        _ => throw MediaRefusal.Broken(Kind),
    };

    /// <summary>Where the next marker stands that is not part of the picture's own data.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        for (; at + 1 < bytes.Length; at++)
            if (bytes[at] == 0xFF && bytes[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7))) return at;
        throw MediaRefusal.Broken(Kind);
    }
}
