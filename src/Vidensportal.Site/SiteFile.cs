using System.IO.Hashing;
using Vidensportal.Site.Output;

namespace Vidensportal.Site;

/// <summary>One file of the site, made when somebody first asks for it and then kept. Safe for any number of readers.</summary>
public sealed class SiteFile
{
    private readonly Lazy<Made> _made;
    private readonly ThemeAsset? _asset;

    private SiteFile(string path, Func<Made> make, ThemeAsset? asset = null)
    {
        (Path, _asset) = (path, asset);
        _made = new(make);
    }

    /// <summary>Below the output folder: <c>modellen/index.html</c>.</summary>
    public string Path { get; }

    /// <summary>Changes when the bytes do.</summary>
    public UInt128 Fingerprint => _made.Value.Fingerprint;

    public byte[] Bytes => _made.Value.Bytes.Value;

    public string MediaType => MediaTypes.Of(Path);

    /// <summary>Whether it is worth sending compressed.</summary>
    public bool HasCopies => _asset is null ? Compression.IsWorthwhile(Path, Bytes.Length) : _asset.Brotli is not null;

    /// <summary>Compressed now, or with the theme.</summary>
    public byte[] Brotli() => _asset?.Brotli ?? Compression.Brotli(Bytes);

    /// <inheritdoc cref="Brotli"/>
    public byte[] Gzip() => _asset?.Gzip ?? Compression.Gzip(Bytes);

    /// <summary>A file that only its bytes can tell apart.</summary>
    public static SiteFile OfBytes(string path, Func<byte[]> make) => new(path, () => MadeOf(make()));

    public static SiteFile OfAsset(string path, ThemeAsset asset) => new(path, () => MadeOf(asset.Bytes), asset);

    /// <summary>
    /// A file that is a function of a model: the model's hash tells whether it must be made again. The bytes of an earlier
    /// file with the same hash are used as they are.
    /// </summary>
    public static SiteFile OfModel(string path, Func<(UInt128 Hash, Func<byte[]> Render)> model, SiteFile? earlier)
    {
        // Only what the earlier file had made is held on to, never the file: it would hold the one before it.
        var known = earlier?.MadeOrNull;
        return new(path, () =>
        {
            var (hash, render) = model();
            return known is not null && known.Fingerprint == hash ? known : new(hash, new(render));
        });
    }

    private static Made MadeOf(byte[] bytes) => new(XxHash128.HashToUInt128(bytes), new(bytes));

    private Made? MadeOrNull => _made.IsValueCreated && _made.Value.Bytes.IsValueCreated ? _made.Value : null;

    private sealed record Made(UInt128 Fingerprint, Lazy<byte[]> Bytes);
}
