using Vidensportal.Content.Library;
using Vidensportal.Content.Prose;
using Vidensportal.Theme.Body;

namespace Vidensportal.Site.Images;

/// <summary>Every image of the content with its size and the widths that it is given in. Read once for a library.</summary>
public sealed class ImageSizes
{
    private readonly Dictionary<string, ImageVariants> _byAddress;

    public ImageSizes(ContentLibrary library) =>
        _byAddress = library.Media.Values
            .Where(file => ImageVariants.IsImage(file.Path))
            .AsParallel().AsOrdered()
            .Select(ImageVariants.Of)
            .ToDictionary(variants => variants.Address, StringComparer.Ordinal);

    public IReadOnlyCollection<ImageVariants> All => _byAddress.Values;

    internal ImagePart View(ProseImage image)
    {
        var variants = _byAddress[image.Address];
        return new(variants.Address, variants.SourceSet, null, variants.Width, variants.Height, image.Alt, image.Caption);
    }
}
