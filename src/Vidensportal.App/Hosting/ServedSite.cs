using System.Collections.Concurrent;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>A site with its files ready to send: compressed once, when first asked for.</summary>
internal sealed class ServedSite
{
    private readonly ConcurrentDictionary<string, ServedFile?> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _redirects;

    public ServedSite(StaticSite site, ServedSite? previous)
    {
        Site = site;
        _redirects = site.Plan.Pages
            .SelectMany(page => (page.Page?.Aliases ?? []).Select(alias => (alias, page)))
            .ToDictionary(pair => pair.alias.Value, pair => pair.page.Address.Value, StringComparer.Ordinal);
        _earlier = previous?._byPath;
    }

    private readonly ConcurrentDictionary<string, ServedFile?>? _earlier;

    public StaticSite Site { get; }

    /// <summary>The file at an address, or null.</summary>
    public ServedFile? Find(string address) => FilePath(address) is { } path ? _byPath.GetOrAdd(path, Make) : null;

    public ServedFile? NotFoundPage => _byPath.GetOrAdd("404.html", Make);

    /// <summary>Where an old address, or one without its last slash, leads.</summary>
    public string? RedirectOf(string address)
    {
        var whole = address.EndsWith('/') ? address : address + "/";
        if (_redirects.TryGetValue(whole, out var target)) return target;
        return whole != address && Site.Plan.Find(whole) is not null ? whole : null;
    }

    /// <summary>The file that answers an address: <c>/modellen/</c>, <c>/api/v1/fakta</c>, <c>/data/fakta.csv</c>.</summary>
    private string? FilePath(string address)
    {
        // At an old address lies a page for hosts that know no redirects; here the redirect itself is sent.
        if (_redirects.ContainsKey(address)) return null;
        var path = address[1..];
        if (address.EndsWith('/')) path += "index.html";
        if (Site.Find(path) is not null) return path.StartsWith('_') || path == "404.html" ? null : path;
        return address.StartsWith("/api/v1/", StringComparison.Ordinal) && Site.Find(path + ".json") is not null ? path + ".json" : null;
    }

    private ServedFile? Make(string path)
    {
        if (Site.Find(path) is not { } file) return null;
        return _earlier is not null && _earlier.TryGetValue(path, out var known) && known is not null && known.Fingerprint == file.Fingerprint ? known : new(file);
    }
}
