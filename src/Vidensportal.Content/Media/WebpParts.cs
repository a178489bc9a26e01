using System.Buffers.Binary;
using System.Text;

namespace Vidensportal.Content.Media;

/// <summary>The chunks of a WebP image. Only those that draw the picture are kept.</summary>
internal static class WebpParts
{
    private const string Kind = "WebP";
    private const byte NoNotes = unchecked((byte)~(0x08 | 0x04));

    public static CleanImage Clean(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 20 || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8)) throw MediaRefusal.Broken(Kind);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (size < 12 || size > bytes.Length - 8) throw MediaRefusal.Broken(Kind);
        var end = (int)size + 8;
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..12]);
        var (width, height, hasPicture) = (0, 0, false);
        for (var at = 12; at < end;)
        {
            if (end - at < 8) throw MediaRefusal.Broken(Kind);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            var padded = (long)length + (length & 1);
            if (padded > end - at - 8) throw MediaRefusal.Broken(Kind);
            var (name, chunk) = (Encoding.Latin1.GetString(bytes.Slice(at, 4)), bytes.Slice(at, (int)padded + 8).ToArray());
            var content = chunk.AsSpan(8, (int)length);
            if (name is "ANIM" or "ANMF") throw MediaRefusal.Moving();
            if (name == "VP8X")
            {
                if (length != 10 || at != 12) throw MediaRefusal.Broken(Kind);
                content[0] &= NoNotes;
                (width, height) = (1 + Three(content[4..]), 1 + Three(content[7..]));
            }
            if (name is "VP8 " or "VP8L")
            {
                if (hasPicture) throw MediaRefusal.Broken(Kind);
                hasPicture = true;
                var own = name == "VP8L" ? LosslessSize(content) : LossySize(content);
                if (width != 0 && own != (width, height)) throw MediaRefusal.Broken(Kind);
                (width, height) = own;
            }
            if (name is "VP8X" or "VP8 " or "VP8L" or "ALPH" or "ICCP") clean.Write(chunk);
            at += chunk.Length;
        }
        if (!hasPicture) throw MediaRefusal.Broken(Kind);
        var all = clean.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(all.AsSpan(4), (uint)all.Length - 8);
        return new(all, width, height);
    }

    private static (int, int) LossySize(ReadOnlySpan<byte> content) =>
        content.Length >= 10 && content[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? (BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF)
            : throw MediaRefusal.Broken(Kind);

    private static (int, int) LosslessSize(ReadOnlySpan<byte> content)
    {
        if (content.Length < 5 || content[0] != 0x2F) throw MediaRefusal.Broken(Kind);
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(content[1..]);
        return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
    }

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
