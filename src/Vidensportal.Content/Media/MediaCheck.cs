using System.Globalization;
using System.Security.Cryptography;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Media;

/// <summary>An uploaded file as it is kept: without what says who took it and where, and with a name made of its bytes.</summary>
/// <param name="Path">In the content: <c>medier/2026/trappe-3f2a91c4.png</c>. Another file never has the same.</param>
/// <param name="Width">In pixels; null for a document.</param>
/// <param name="Height">In pixels; null for a document.</param>
/// <param name="Advice">What the editor may want to mend, in Danish. Never in the way.</param>
public sealed record CleanMedia(string Path, byte[] Bytes, int? Width, int? Height, IReadOnlyList<string> Advice);

/// <summary>The file, or why it can't be used and what to do, in Danish.</summary>
public sealed record MediaAnswer(CleanMedia? File, string? Problem, string? Fix);

/// <summary>
/// Lets in PNG, JPEG, WebP and PDF that are what their names say, and nothing else. Images are written anew from the parts that draw them, so that places, names,
/// hidden texts and whatever else was put in or behind them are gone. The picture itself is not decoded, and not changed.
/// </summary>
public static class MediaCheck
{
    public const int LargestImage = 8_000_000;
    public const int LargestDocument = 20_000_000;
    private const long MostPixels = 50_000_000;
    private const int LongestSide = 16_383;
    private const int LongestName = 60;

    /// <param name="fileName">As the editor's machine calls it: <c>Billede af trappen.PNG</c>.</param>
    /// <param name="year">The folder that it is put in.</param>
    public static MediaAnswer Check(string fileName, ReadOnlyMemory<byte> bytes, int year)
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant() switch { ".png" => "png", ".jpg" or ".jpeg" => "jpg", ".webp" => "webp", ".pdf" => "pdf", _ => null };
        if (ending is null) return Refuse("Filtypen kan ikke bruges.", "Brug et billede som PNG, JPEG eller WebP, eller et dokument som PDF.");
        var largest = ending == "pdf" ? LargestDocument : LargestImage;
        if (bytes.Length > largest)
            return Refuse(string.Create(CultureInfo.InvariantCulture, $"Filen fylder {(bytes.Length + 999_999) / 1_000_000} MB."), string.Create(CultureInfo.InvariantCulture, $"Den må højst fylde {largest / 1_000_000} MB."));
        try
        {
            if (ending == "pdf") return Document(fileName, bytes.ToArray(), year);
            var image = ending switch { "png" => PngParts.Clean(bytes.Span), "jpg" => JpegParts.Clean(bytes.Span), _ => WebpParts.Clean(bytes.Span) };
            if (image.Width is < 1 or > LongestSide || image.Height is < 1 or > LongestSide || (long)image.Width * image.Height > MostPixels)
                return Refuse(string.Create(CultureInfo.InvariantCulture, $"Billedet er på {image.Width} × {image.Height} punkter."), "Gør det mindre. Det må højst have 50 millioner punkter.");
            return new(new(PathOf(fileName, ending, image.Bytes, year), image.Bytes, image.Width, image.Height, []), null, null);
        }
        catch (MediaRefusal refusal)
        {
            return Refuse(refusal.Message, refusal.Fix);
        }
    }

    private static MediaAnswer Document(string fileName, byte[] bytes, int year)
    {
        PdfParts.Check(bytes);
        return new(new(PathOf(fileName, "pdf", bytes, year), bytes, null, null, PdfParts.Advice(bytes)), null, null);
    }

    private static string PathOf(string fileName, string ending, byte[] bytes, int year)
    {
        var name = Anchors.Of(Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/')));
        if (name == "afsnit") name = "fil";
        if (name.Length > LongestName) name = name[..LongestName].Trim('-');
        return string.Create(CultureInfo.InvariantCulture, $"medier/{year}/{name}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}.{ending}");
    }

    private static MediaAnswer Refuse(string problem, string fix) => new(null, problem, fix);
}

/// <summary>Stops the reading of a file that is not what it should be.</summary>
internal sealed class MediaRefusal(string problem, string fix) : Exception(problem)
{
    public string Fix { get; } = fix;

    public static MediaRefusal Broken(string kind) => new($"Filen er ikke et {kind}-billede, eller den er i stykker.", $"Åbn billedet i et billedprogram, og gem det igen som {kind}.");

    public static MediaRefusal Moving() => new("Billedet bevæger sig.", "Brug et stillbillede.");
}

/// <summary>An image written anew, and its size in pixels.</summary>
internal readonly record struct CleanImage(byte[] Bytes, int Width, int Height);
