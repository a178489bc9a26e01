using System.Globalization;
using Microsoft.Extensions.Primitives;
using Vidensportal.Site;
using Vidensportal.Site.Output;

namespace Vidensportal.App.Hosting;

/// <summary>A file with its compressed forms and its tag.</summary>
internal sealed class ServedFile
{
    private readonly Lazy<(byte[] Bytes, StringValues Tag)> _brotli;
    private readonly Lazy<(byte[] Bytes, StringValues Tag)> _gzip;

    /// <param name="since">When the file was first seen to be as it is.</param>
    public ServedFile(SiteFile file, DateTimeOffset since)
    {
        Since = since;
        Path = file.Path;
        Fingerprint = file.Fingerprint;
        Plain = file.Bytes;
        MediaType = file.MediaType;
        IsCompressed = Compression.IsWorthwhile(file.Path, Plain.Length);
        var tag = Fingerprint.ToString("x32", CultureInfo.InvariantCulture);
        PlainTag = $"\"{tag}\"";
        _brotli = new(() => (Compression.Brotli(Path, Plain), $"\"{tag}-br\""));
        _gzip = new(() => (Compression.Gzip(Plain), $"\"{tag}-gz\""));
    }

    public string Path { get; }
    public UInt128 Fingerprint { get; }

    /// <summary>It has not changed since then; before that, nobody knows.</summary>
    public DateTimeOffset Since { get; }
    public string MediaType { get; }
    public byte[] Plain { get; }
    public string PlainTag { get; }

    /// <summary>Whether the file has compressed forms.</summary>
    public bool IsCompressed { get; }

    /// <summary>The form that suits what the browser accepts: its encoding (null for plain), its bytes and its own strong tag.</summary>
    public (string? Encoding, byte[] Bytes, string Tag) For(StringValues acceptEncoding)
    {
        if (!IsCompressed) return (null, Plain, PlainTag);
        if (Accepts(acceptEncoding, "br")) return ("br", _brotli.Value.Bytes, _brotli.Value.Tag.ToString());
        if (Accepts(acceptEncoding, "gzip")) return ("gzip", _gzip.Value.Bytes, _gzip.Value.Tag.ToString());
        return (null, Plain, PlainTag);
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
