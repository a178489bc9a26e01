using System.Buffers.Binary;
using System.Text;

namespace Vidensportal.Content.Media;

/// <summary>The chunks of a PNG. Only those that draw the picture are kept.</summary>
internal static class PngParts
{
    private const string Kind = "PNG";
    private static readonly string[] Kept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static CleanImage Clean(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature)) throw MediaRefusal.Broken(Kind);
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(Signature);
        var (width, height, hasData) = (0, 0, false);
        for (var at = Signature.Length; ;)
        {
            if (bytes.Length - at < 12) throw MediaRefusal.Broken(Kind);
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12) throw MediaRefusal.Broken(Kind);
            var name = Encoding.Latin1.GetString(bytes.Slice(at + 4, 4));
            var chunk = bytes.Slice(at, (int)length + 12);
            if (name == "acTL") throw MediaRefusal.Moving();
            if ((at == Signature.Length) != (name == "IHDR") || (name == "IHDR" && length != 13)) throw MediaRefusal.Broken(Kind);
            if (name == "IHDR") (width, height) = (Size(chunk[8..]), Size(chunk[12..]));
            hasData |= name == "IDAT";
            var isCritical = char.IsAsciiLetterUpper(name[0]);
            if (Kept.Contains(name)) clean.Write(chunk);
            else if (isCritical) throw MediaRefusal.Broken(Kind);
            at += chunk.Length;
            if (name == "IEND") return hasData ? new(clean.ToArray(), width, height) : throw MediaRefusal.Broken(Kind);
        }
    }

    private static int Size(ReadOnlySpan<byte> bytes) => (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(bytes));
}
