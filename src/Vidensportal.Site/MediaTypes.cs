namespace Vidensportal.Site;

/// <summary>What kind of file lies at a path.</summary>
public static class MediaTypes
{
    private static readonly Dictionary<string, (string Type, bool IsText)> ByEnding = new(StringComparer.Ordinal)
    {
        [".html"] = ("text/html; charset=utf-8", true), [".css"] = ("text/css; charset=utf-8", true), [".js"] = ("text/javascript; charset=utf-8", true),
        [".json"] = ("application/json; charset=utf-8", true), [".csv"] = ("text/csv; charset=utf-8", true), [".xml"] = ("application/xml; charset=utf-8", true),
        [".ttl"] = ("text/turtle; charset=utf-8", true), [".txt"] = ("text/plain; charset=utf-8", true), [".svg"] = ("image/svg+xml", true), [".png"] = ("image/png", false), [".jpg"] = ("image/jpeg", false),
        [".jpeg"] = ("image/jpeg", false), [".webp"] = ("image/webp", false), [".woff2"] = ("font/woff2", false), [".pdf"] = ("application/pdf", false),
    };

    public static string Of(string path) =>
        path.EndsWith("atom.xml", StringComparison.Ordinal) ? "application/atom+xml; charset=utf-8"
        : ByEnding.TryGetValue(Path.GetExtension(path), out var known) ? known.Type : "application/octet-stream";

    /// <summary>Whether compressing makes it smaller.</summary>
    public static bool IsCompressible(string path) => ByEnding.TryGetValue(Path.GetExtension(path), out var known) && known.IsText;
}
