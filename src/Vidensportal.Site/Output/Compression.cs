using System.IO.Compression;

namespace Vidensportal.Site.Output;

/// <summary>Files as a browser takes them: brotli and gzip beside the plain one.</summary>
public static class Compression
{
    // Level 11 takes 25 times as long as 5 and saves 8 %: worth it for the theme, which is compressed when it is built, and for nothing else.
    private const int Level = 5;
    private const int WindowBits = 22;

    /// <summary>Below this the headers weigh more than what is saved.</summary>
    private const int SmallestWorthwhile = 400;

    public static bool IsWorthwhile(string path, int length) => length >= SmallestWorthwhile && MediaTypes.IsCompressible(path);

    public static byte[] Brotli(ReadOnlySpan<byte> bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, compressed, out var written, Level, WindowBits)) throw new InvalidOperationException("The buffer is as large as brotli asked for.");
        return compressed[..written];
    }

    public static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal)) gzip.Write(bytes);
        return compressed.ToArray();
    }
}
