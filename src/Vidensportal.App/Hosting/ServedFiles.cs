using System.Collections.Concurrent;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>The files of a site by address, ready to send: compressed once, when first asked for.</summary>
internal sealed class ServedFiles
{
    private const string NotFoundFile = "404.html";
    private const string TooOftenFile = "429.html";
    private readonly ConcurrentDictionary<string, ServedFile?> _byPath = new(StringComparer.Ordinal);
    private readonly Func<string, ServedFile?> _make;
    private readonly Func<string, bool> _exists;
    private readonly IReadOnlyDictionary<string, string> _redirects;
    private readonly IReadOnlySet<string> _gone;

    /// <param name="exists">Whether the site has a file at a path: <c>modellen/index.html</c>.</param>
    /// <param name="make">The file at a path that exists.</param>
    /// <param name="redirects">Old addresses with the new ones.</param>
    /// <param name="gone">Addresses of pages that were withdrawn; what lies there tells why.</param>
    private ServedFiles(Func<string, bool> exists, Func<string, ServedFile?> make, IReadOnlyDictionary<string, string> redirects, IReadOnlySet<string> gone) =>
        (_exists, _make, _redirects, _gone) = (exists, make, redirects, gone);

    /// <summary>The files of a site in memory. What is as it was in <paramref name="previous"/> is not compressed again.</summary>
    public static ServedFiles Of(StaticSite site, ServedFiles? previous, DateTimeOffset now)
    {
        // Only what the earlier files hold is held on to, never the files: they would hold those before them.
        var earlier = previous?._byPath;
        return new(path => site.Find(path) is not null, Make, site.Plan.Pages
            .SelectMany(page => (page.Page?.Aliases ?? []).Select(alias => (alias, page)))
            .ToDictionary(pair => pair.alias.Value, pair => pair.page.Address.Value, StringComparer.Ordinal), site.Plan.Gone.Select(page => page.Address.Value).ToHashSet(StringComparer.Ordinal));

        ServedFile? Make(string path)
        {
            if (site.Find(path) is not { } file) return null;
            return earlier is not null && earlier.TryGetValue(path, out var known) && known is not null && known.Fingerprint == file.Fingerprint ? known : ServedFile.Of(file, now);
        }
    }

    /// <summary>The files of a built site on disk, and beside them those that this program's own answers refer to: the site may be of an earlier program.</summary>
    public static ServedFiles Of(IReadOnlyDictionary<string, FileInfo> files, IReadOnlyDictionary<string, string> redirects, IReadOnlySet<string> gone, ThemeAssets assets, DateTimeOffset now)
    {
        return new(path => files.ContainsKey(path) || OwnAsset(path) is not null, Make, redirects, gone);

        ServedFile? Make(string path) =>
            files.TryGetValue(path, out var file) ? ServedFile.OnDisk(path, file) : OwnAsset(path) is { } asset ? ServedFile.Of(SiteFile.OfAsset(path, asset), now) : null;

        ThemeAsset? OwnAsset(string path) => path.StartsWith(ThemeAssets.AddressFolder.AsSpan(1), StringComparison.Ordinal) ? assets.Files.GetValueOrDefault(path[(ThemeAssets.AddressFolder.Length - 1)..]) : null;
    }

    /// <summary>The file at an address, or null.</summary>
    public ServedFile? Find(string address) => FilePath(address) is { } path ? _byPath.GetOrAdd(path, _make) : null;

    public ServedFile? NotFoundPage => _byPath.GetOrAdd(NotFoundFile, _make);

    /// <summary>What is shown to somebody who asks too often; null when the site has no page for it.</summary>
    public ServedFile? TooOftenPage => _byPath.GetOrAdd(TooOftenFile, _make);

    /// <summary>What is shown at the address of a page that is gone (410); null for every other address.</summary>
    public ServedFile? GonePage(string address) => _gone.Contains(address) ? _byPath.GetOrAdd(address[1..] + "index.html", _make) : null;

    /// <summary>Where an old address, or one without its last slash, leads.</summary>
    public string? RedirectOf(string address)
    {
        var whole = address.EndsWith('/') ? address : address + "/";
        if (_redirects.TryGetValue(whole, out var target)) return target;
        return whole != address && _exists(whole[1..] + "index.html") ? whole : null;
    }

    /// <summary>The file that answers an address: <c>/modellen/</c>, <c>/api/v1/fakta</c>, <c>/data/fakta.csv</c>.</summary>
    private string? FilePath(string address)
    {
        // At an old address lies a page for hosts that know no redirects; here the redirect itself is sent.
        if (_redirects.ContainsKey(address) || _gone.Contains(address)) return null;
        var path = address[1..];
        if (address.EndsWith('/')) path += "index.html";
        if (_exists(path)) return path.StartsWith('_') || path is NotFoundFile or TooOftenFile ? null : path;
        return address.StartsWith("/api/v1/", StringComparison.Ordinal) && _exists(path + ".json") ? path + ".json" : null;
    }
}
