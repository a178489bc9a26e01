using Vidensportal.Content.Library;
using Vidensportal.Content.Prose;
using Vidensportal.Theme.Body;

namespace Vidensportal.Site.Images;

/// <summary>Every image of the content with its size and the widths that it is given in. </summary>
public sealed class ImageSizes
{
    private readonly Dictionary<string, ImageVariants> _byAddress;

    /// <summary>Sizes that <paramref name="earlier"/> has read of the same files are not read again.</summary>
    public ImageSizes(ContentLibrary library, ImageSizes? earlier) =>
        _byAddress = library.Media.Values
            .Where(file => ImageVariants.IsImage(file.Path))
            .Select(file => earlier?._byAddress.GetValueOrDefault("/" + file.Path) is { } known && known.File == file ? known : ImageVariants.Of(file))
            .ToDictionary(variants => variants.Address, StringComparer.Ordinal);

    public IReadOnlyCollection<ImageVariants> All => _byAddress.Values;

    internal ImagePart View(ProseImage image)
    {
        var variants = _byAddress[image.Address];
        return new(variants.Address, variants.SourceSet, null, variants.Width, variants.Height, image.Alt, image.Caption);
    }
}
