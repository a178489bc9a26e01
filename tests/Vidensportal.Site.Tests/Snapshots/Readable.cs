using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Html;

namespace Vidensportal.Site.Tests.Snapshots;

/// <summary>HTML as a person reads it: indented, and without the fingerprints and checksums that change with every style sheet and register.</summary>
internal static partial class Readable
{
    public static string Page(TestSite site, string address) => Print(site.Page(address));

    public static string Middle(TestSite site, string address) => Print(site.Main(address));

    public static string Figure(TestSite site, string address) => Print(site.Main(address).QuerySelector("figure")!);

    private static string Print(IMarkupFormattable html)
    {
        var text = html.ToHtml(new PrettyMarkupFormatter { Indentation = "  ", NewLine = "\n" });
        text = Fingerprint().Replace(text, "-fingerprint.");
        return Checksum().Replace(text, "checksum").Trim() + "\n";
    }

    [GeneratedRegex(@"(?<=/assets/[\w-]+)-([0-9a-f]{8}|[A-Z0-9]{8})\.")]
    private static partial Regex Fingerprint();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Checksum();
}
