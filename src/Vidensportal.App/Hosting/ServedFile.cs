using System.Globalization;
using System.IO.Hashing;
using Microsoft.Extensions.Primitives;
using Vidensportal.Site;
using Vidensportal.Site.Output;

namespace Vidensportal.App.Hosting;

/// <summary>A file with its compressed forms, each with a tag of its own.</summary>
internal sealed class ServedFile
{
    private const int LargestKept = 4 * 1024 * 1024;
    private readonly Lazy<FileForm> _plain;
    private readonly Lazy<FileForm> _brotli;
    private readonly Lazy<FileForm> _gzip;

    private ServedFile(string path, DateTimeOffset lastModified, Func<byte[]> plain, Func<byte[]>? brotli, Func<byte[]>? gzip)
    {
        Path = path;
        // A header has whole seconds.
        LastModified = DateTimeOffset.FromUnixTimeSeconds(lastModified.ToUnixTimeSeconds());
        LastModifiedText = LastModified.ToString("R", CultureInfo.InvariantCulture);
        MediaType = MediaTypes.Of(path);
        IsCompressed = brotli is not null;
        CacheControl = path.StartsWith(ThemeAssets.AddressFolder.AsSpan(1), StringComparison.Ordinal) ? SecurityHeaders.ForeverCache : SecurityHeaders.RevalidatedCache;
        IsOpenData = path.StartsWith("data/", StringComparison.Ordinal) || path.StartsWith("api/v1/", StringComparison.Ordinal);
        _plain = new(() => new(null, plain()));
        _brotli = new(() => new("br", brotli!()));
        _gzip = new(() => new("gzip", gzip!()));
    }

    /// <summary>A file in memory, compressed when it is first asked for.</summary>
    /// <param name="now">When it became what it is.</param>
    public static ServedFile Of(SiteFile file, DateTimeOffset now)
    {
        var (path, bytes) = (file.Path, file.Bytes);
        return Compression.IsWorthwhile(path, bytes.Length)
            ? new(path, now, () => bytes, () => Compression.Brotli(path, bytes), () => Compression.Gzip(bytes)) { Fingerprint = file.Fingerprint }
            : new(path, now, () => bytes, null, null) { Fingerprint = file.Fingerprint };
    }

    /// <summary>A file on disk, read when it is first asked for and then kept, with the compressed files beside it. A very large one stays on disk.</summary>
    public static ServedFile OnDisk(string path, FileInfo file)
    {
        var hasCopies = File.Exists(file.FullName + ".br") && File.Exists(file.FullName + ".gz");
        return new(path, file.LastWriteTimeUtc, () => Read(""), hasCopies ? () => Read(".br") : null, hasCopies ? () => Read(".gz") : null)
        {
            LargeFile = !hasCopies && file.Length > LargestKept ? file : null,
        };

        byte[] Read(string ending)
        {
            try
            {
                return File.ReadAllBytes(file.FullName + ending);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                throw new UnreadableFileException(path + ending, gone);
            }
        }
    }

    public string Path { get; }

    /// <summary>Sent from disk when it is too large to be kept; otherwise null.</summary>
    public FileInfo? LargeFile { get; private init; }

    /// <summary>Of the view that the file was made from, when it was made here.</summary>
    public UInt128 Fingerprint { get; private init; }

    public StringValues MediaType { get; }
    public DateTimeOffset LastModified { get; }
    public StringValues LastModifiedText { get; }
    public StringValues CacheControl { get; }

    /// <summary>Whether it is under the licence of the open data.</summary>
    public bool IsOpenData { get; }

    /// <summary>Whether the file has compressed forms.</summary>
    public bool IsCompressed { get; }

    public FileForm Plain => _plain.Value;

    /// <summary>The form that suits what the browser accepts.</summary>
    public FileForm For(StringValues acceptEncoding)
    {
        if (!IsCompressed) return Plain;
        if (Accepts(acceptEncoding, "br")) return _brotli.Value;
        return Accepts(acceptEncoding, "gzip") ? _gzip.Value : Plain;
    }

    private static bool Accepts(StringValues accepted, string encoding)
    {
        foreach (var header in accepted)
            foreach (var range in (header ?? "").AsSpan().Split(','))
            {
                var one = header.AsSpan()[range].Trim();
                var name = one.IndexOf(';') is var end and >= 0 ? one[..end].TrimEnd() : one;
                if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase)) return !IsRefused(one);
            }
        return false;
    }

    /// <summary><c>br;q=0</c></summary>
    private static bool IsRefused(ReadOnlySpan<char> one)
    {
        var quality = one.IndexOf("q=", StringComparison.OrdinalIgnoreCase);
        return quality >= 0 && double.TryParse(one[(quality + 2)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var q) && q == 0;
    }
}

/// <summary>The bytes of a file as one encoding has them (null for plain). The tag is theirs alone: the same bytes have it on every replica and after every start.</summary>
internal sealed class FileForm(string? encoding, byte[] bytes)
{
    public byte[] Bytes => bytes;
    public bool IsPlain => encoding is null;
    public StringValues Encoding { get; } = encoding;
    public string Tag { get; } = $"\"{XxHash128.HashToUInt128(bytes).ToString("x32", CultureInfo.InvariantCulture)}{(encoding is null ? "" : "-" + encoding)}\"";
}

/// <summary>A file of a built site has gone, or can't be read any more.</summary>
internal sealed class UnreadableFileException(string path, Exception reason) : Exception($"{path} can't be read.", reason)
{
    public string Path => path;
}
