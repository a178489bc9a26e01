using SkiaSharp;
using Vidensportal.Content.Files;

namespace Vidensportal.Site.Images;

/// <summary>An image in its own size, and as WebP in the narrower widths that a page may ask for.</summary>
public sealed record ImageVariants
{
    private static readonly int[] Widths = [480, 800, 1200, 1600];
    private const int Quality = 80;
    private const int LargestSide = 12_000;

    private ImageVariants(ContentFile file, int width, int height) => (File, Width, Height) = (file, width, height);

    internal ContentFile File { get; }

    /// <summary>Address of the image as it was uploaded.</summary>
    public string Address => "/" + File.Path;
    public int Width { get; }
    public int Height { get; }

    /// <summary>For <c>srcset</c>: each width with its address; null for an image that is too small to need any.</summary>
    public string? SourceSet
    {
        get
        {
            var widths = VariantWidths;
            return widths.Count == 0 ? null : string.Join(", ", widths.Select(width => $"{AddressOf(width)} {width}w"));
        }
    }

    public IReadOnlyList<int> VariantWidths => [.. Widths.Where(width => width < Width), .. Width > Widths[0] && Width <= Widths[^1] ? new[] { Width } : []];

    public static bool IsImage(string path) => Path.GetExtension(path) is ".png" or ".jpg" or ".jpeg" or ".webp";

    /// <summary>Reads the size from the image's header. An image that can't be read has the size zero, and the image check reports it.</summary>
    public static ImageVariants Of(ContentFile file)
    {
        using var codec = file.Read() is { } bytes ? SKCodec.Create(new SKMemoryStream(bytes)) : null;
        return codec is null || codec.Info.Width > LargestSide || codec.Info.Height > LargestSide ? new(file, 0, 0) : new(file, codec.Info.Width, codec.Info.Height);
    }

    /// <summary>Addresses with their bytes: the image itself and every narrower version.</summary>
    public IEnumerable<(string Address, Func<byte[]> Bytes)> Files()
    {
        yield return (Address, () => File.Read() ?? throw new FileNotFoundException("The image was removed during the build.", File.Path));
        foreach (var width in VariantWidths) yield return (AddressOf(width), () => Scale(width));
    }

    private string AddressOf(int width) => $"{Address[..Address.LastIndexOf('.')]}-{width}.webp";

    private byte[] Scale(int width)
    {
        using var original = SKBitmap.Decode(File.Read());
        using var scaled = original.Resize(new SKImageInfo(width, (int)Math.Round((double)Height * width / Width)), new SKSamplingOptions(SKCubicResampler.Mitchell));
        using var image = SKImage.FromBitmap(scaled);
        return image.Encode(SKEncodedImageFormat.Webp, Quality).ToArray();
    }
}
