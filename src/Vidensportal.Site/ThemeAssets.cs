using System.Reflection;
using System.Text.Json;

namespace Vidensportal.Site;

/// <summary>The theme's stylesheet, scripts, fonts and pictures, each with a fingerprint in its name.</summary>
/// <param name="Folder">Where the files are.</param>
/// <param name="Names">File names by plain name: <c>site.css</c> → <c>site-9e71c02d.css</c>.</param>
public sealed record ThemeAssets(string Folder, IReadOnlyDictionary<string, string> Names)
{
    public const string AddressFolder = "/assets/";

    /// <summary>Addresses by plain name.</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; } =
        Names.ToDictionary(pair => pair.Key, pair => AddressFolder + pair.Value, StringComparer.Ordinal);

    /// <summary>Every file that is part of the site, whatever names it.</summary>
    public IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != Manifest)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    private const string Manifest = "assets.json";

    /// <summary>The assets that were built with the theme, beside the program.</summary>
    public static ThemeAssets Load()
    {
        var folder = Path.Combine(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!, "theme");
        var names = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(Path.Combine(folder, Manifest)))
            ?? throw new InvalidDataException($"{Manifest} holds nothing.");
        return new(folder, names);
    }
}
