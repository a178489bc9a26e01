using System.Reflection;
using System.Text.Json;

namespace Vidensportal.Site;

/// <summary>The theme's stylesheet, scripts, fonts and pictures, each with a fingerprint in its name. Read once: a theme that is built again meanwhile does not matter.</summary>
public sealed record ThemeAssets
{
    public const string AddressFolder = "/assets/";
    private const string Manifest = "assets.json";
    private const string Brotli = ".br";
    private const string Gzip = ".gz";

    private ThemeAssets(IReadOnlyDictionary<string, string> addresses, IReadOnlyDictionary<string, ThemeAsset> files) =>
        (Addresses, Files) = (addresses, files);

    /// <summary>Addresses by plain name: <c>site.css</c> → <c>/assets/site-9e71c02d.css</c>.</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; }

    /// <summary>Every file that is part of the site, by its path below the assets' folder.</summary>
    public IReadOnlyDictionary<string, ThemeAsset> Files { get; }

    /// <summary>The assets that were built with the theme, beside the program.</summary>
    public static ThemeAssets Load()
    {
        var folder = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "theme");
        var names = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(Path.Combine(folder, Manifest)))
            ?? throw new InvalidDataException($"{Manifest} holds nothing.");
        return new(
            names.ToDictionary(pair => pair.Key, pair => AddressFolder + pair.Value, StringComparer.Ordinal),
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file) != Manifest && Path.GetExtension(file) is not (Brotli or Gzip))
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => new ThemeAsset(File.ReadAllBytes(file), CopyOf(file, Brotli), CopyOf(file, Gzip)), StringComparer.Ordinal));
    }

    private static byte[]? CopyOf(string file, string ending) => File.Exists(file + ending) ? File.ReadAllBytes(file + ending) : null;
}

/// <summary>A file of the theme with the compressed copies that were made with it; null when it is too small for them, or compressed in itself.</summary>
public sealed record ThemeAsset(byte[] Bytes, byte[]? Brotli, byte[]? Gzip);
