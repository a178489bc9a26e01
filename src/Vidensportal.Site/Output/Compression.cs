using System.IO.Compression;

namespace Vidensportal.Site.Output;

/// <summary>Files as a browser takes them: brotli and gzip beside the plain one.</summary>
public static class Compression
{
    // Level 11 takes 25 times as long as 5 and saves 8 %: worth it for what is made once and kept for a year.
    private const int PageLevel = 5;
    private const int AssetLevel = 11;
    private const int WindowBits = 22;

    /// <summary>Below this the headers weigh more than what is saved.</summary>
    private const int SmallestWorthwhile = 400;

    public static bool IsWorthwhile(string path, int length) => length >= SmallestWorthwhile && MediaTypes.IsCompressible(path);

    public static byte[] Brotli(string path, ReadOnlySpan<byte> bytes)
    {
        var level = path.StartsWith(ThemeAssets.AddressFolder.AsSpan(1), StringComparison.Ordinal) ? AssetLevel : PageLevel;
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, compressed, out var written, level, WindowBits)) throw new InvalidOperationException("The buffer is as large as brotli asked for.");
        return compressed[..written];
    }

    public static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal)) gzip.Write(bytes);
        return compressed.ToArray();
    }
}
