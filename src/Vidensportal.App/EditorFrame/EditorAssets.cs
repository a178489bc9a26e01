using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn;
using Vidensportal.Site;

namespace Vidensportal.App.EditorFrame;

/// <summary>The editors' style sheet, scripts and fonts, given by the program itself: they are there also when the site can't be built.</summary>
internal sealed class EditorAssets(ThemeAssets assets)
{
    private const string Folder = "/redaktion/aktiver/";

    /// <summary>Addresses by plain name.</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; } =
        assets.Addresses.ToDictionary(asset => asset.Key, asset => Folder + asset.Value[ThemeAssets.AddressFolder.Length..], StringComparer.Ordinal);

    public static void Map(RouteGroupBuilder group) => group.MapGet("/aktiver/{name}", (HttpContext http, string name, EditorAssets assets) => assets.Send(http, name)).AllowEverybody();

    private Task Send(HttpContext http, string name)
    {
        if (!assets.Files.TryGetValue(name, out var asset))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        // Named by its content, and the same for everybody.
        http.Response.Headers.CacheControl = SecurityHeaders.ForeverCache;
        return EncodedForms.Of(SiteFile.OfAsset(name, asset)).Send(http, MediaTypes.Of(name));
    }
}
