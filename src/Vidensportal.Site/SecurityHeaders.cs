using System.Text;
using Vidensportal.Site.OpenData;

namespace Vidensportal.Site;

/// <summary>The headers that every public answer has: our own host sends them, and a static host reads them from <c>_headers</c>.</summary>
public static class SecurityHeaders
{
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>Tells a browser to ask by TLS only. Sent by TLS only: without it, anybody on the way could have written it.</summary>
    public static string StrictTransport(TimeSpan time) => $"max-age={(long)time.TotalSeconds}";

    /// <summary>How long a browser may keep what has its fingerprint in its name.</summary>
    public const string ForeverCache = "public, max-age=31536000, immutable";

    /// <summary>How long it may keep the rest: it asks each time, and gets an empty answer when nothing is new.</summary>
    public const string RevalidatedCache = "no-cache";

    /// <summary>Which licence open data have.</summary>
    public const string LicenseLink = $"<{DataFiles.License}>; rel=\"license\"";

    internal static byte[] ForStaticHost()
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in All) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        text.Append("  Strict-Transport-Security: ").Append(StrictTransport(TimeSpan.FromDays(365))).Append('\n');
        text.Append(ThemeAssets.AddressFolder).Append("*\n  Cache-Control: ").Append(ForeverCache).Append('\n');
        text.Append("/api/*\n  Access-Control-Allow-Origin: *\n  Content-Language: da\n");
        text.Append("/api/v1/*\n  Link: ").Append(LicenseLink).Append('\n');
        text.Append("/data/*\n  Access-Control-Allow-Origin: *\n  Content-Language: da\n  Link: ").Append(LicenseLink).Append('\n');
        text.Append(DataCatalog.Address).Append("\n  Content-Type: ").Append(MediaTypes.Of(DataCatalog.Address)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
