using SkiaSharp;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;

namespace Vidensportal.Site.Images;

/// <summary>An image in its own size, and as WebP in the narrower widths that a page may ask for.</summary>
public sealed record ImageVariants
{
    private static readonly int[] Widths = [480, 800, 1200, 1600];
    private const int Quality = 80;
    private const int MostPixels = 50_000_000;

    private ImageVariants(ContentFile file, int width, int height, bool isUpright) => (File, Width, Height, _isUpright) = (file, width, height, isUpright);

    // A camera may write which way is up beside the picture; the browser reads it in the original, but it is lost in a copy.
    private readonly bool _isUpright;

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

    public IReadOnlyList<int> VariantWidths => !_isUpright ? [] : [.. Widths.Where(width => width < Width), .. Width > Widths[0] && Width <= Widths[^1] ? new[] { Width } : []];

    public static bool IsImage(string path) => Path.GetExtension(path) is ".png" or ".jpg" or ".jpeg" or ".webp";

    /// <summary>Reads the size from the image's header. An image that can't be read has the size zero, and the image check reports it.</summary>
    public static ImageVariants Of(ContentFile file)
    {
        using var codec = file.Read() is { } bytes ? SKCodec.Create(new SKMemoryStream(bytes)) : null;
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > MostPixels) return new(file, 0, 0, isUpright: true);
        var isTurned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        return new(file, isTurned ? codec.Info.Height : codec.Info.Width, isTurned ? codec.Info.Width : codec.Info.Height, codec.EncodedOrigin == SKEncodedOrigin.TopLeft);
    }

    /// <summary>Where the image and its narrower versions lie.</summary>
    public IEnumerable<string> Addresses => VariantWidths.Select(AddressOf).Prepend(Address);

    /// <summary>Addresses with their bytes: the image itself and every narrower version.</summary>
    public IEnumerable<(string Address, Func<byte[]> Bytes)> Files()
    {
        yield return (Address, File.ReadChecked);
        foreach (var width in VariantWidths) yield return (AddressOf(width), () => Scale(width));
    }

    private string AddressOf(int width) => $"{Address[..Address.LastIndexOf('.')]}-{width}.webp";

    private byte[] Scale(int width)
    {
        using var original = Decode();
        using var scaled = original.Resize(new SKImageInfo(width, Math.Max(1, (int)Math.Round((double)Height * width / Width))), new SKSamplingOptions(SKCubicResampler.Mitchell));
        using var image = SKImage.FromBitmap(scaled);
        return image.Encode(SKEncodedImageFormat.Webp, Quality).ToArray();
    }

    /// <summary>All of the picture: one that was cut off is not shown with a hole in it.</summary>
    private SKBitmap Decode()
    {
        using var codec = SKCodec.Create(new SKMemoryStream(File.ReadChecked()));
        var bitmap = codec is null ? null : new SKBitmap(codec.Info.WithAlphaType(codec.Info.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul));
        if (bitmap is not null && codec!.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success) return bitmap;
        bitmap?.Dispose();
        throw new ContentFaultException(new(File.Path, Position.Start, "Billedet er i stykker.", "Gem det igen som PNG, JPEG eller WebP."));
    }
}
