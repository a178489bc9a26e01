using Vidensportal.Content.Faults;

namespace Vidensportal.Site.Images;

/// <summary>Reports images that can't be read, are too large to show, or would lie where another one lies.</summary>
public static class ImageCheck
{
    public static IEnumerable<Fault> Run(ImageSizes images) => Unreadable(images).Concat(Clashing(images));

    private static IEnumerable<Fault> Unreadable(ImageSizes images) => images.All
        .Where(image => image.Width == 0)
        .Select(image => new Fault(image.File.Path, Position.Start, "Billedet kan ikke læses, eller det er for stort.", "Gem det igen som PNG, JPEG eller WebP med højst 50 millioner punkter."));

    /// <summary>Narrower versions have the width in their name, so <c>trappe.png</c> and <c>trappe.jpg</c> would make the same files.</summary>
    private static IEnumerable<Fault> Clashing(ImageSizes images)
    {
        var owners = new Dictionary<string, ImageVariants>(StringComparer.Ordinal);
        foreach (var image in images.All.OrderBy(image => image.Address, StringComparer.Ordinal))
            if (image.Addresses.FirstOrDefault(address => !owners.TryAdd(address, image)) is { } taken)
                yield return new(image.File.Path, Position.Start, $"Billedet bliver til {taken}, og det gør {owners[taken].File.Path} også.", "Giv det ene billede et andet navn.");
    }
}
