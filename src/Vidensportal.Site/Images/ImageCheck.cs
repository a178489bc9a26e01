using Vidensportal.Content.Faults;

namespace Vidensportal.Site.Images;

/// <summary>Reports images that can't be read or are too large to show.</summary>
public static class ImageCheck
{
    public static IEnumerable<Fault> Run(ImageSizes images) => images.All
        .Where(image => image.Width == 0)
        .Select(image => new Fault(image.Address[1..], Position.Start, "Billedet kan ikke læses, eller det er for stort.", "Gem det igen som PNG, JPEG eller WebP med højst 50 millioner punkter."));
}
