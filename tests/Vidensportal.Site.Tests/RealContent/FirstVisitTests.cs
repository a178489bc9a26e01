using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Vidensportal.Site.Tests.RealContent;

/// <summary>What a reader's first visit to a page fetches, compressed as it is sent: the page, its style sheets, scripts with all that they import, fonts, icon and pictures.</summary>
public sealed partial class FirstVisitTests(RealSite real) : IClassFixture<RealSite>
{
    private const int MostBytes = 60_000;

    private readonly Dictionary<string, int> _sizes = [];

    [Fact]
    public void A_first_visit_to_a_page_weighs_at_most_60_kilobytes() =>
        Assert.Empty(real.Themed.Select(page => (page.Path, Bytes: Weigh(page.Path, page.Html)))
            .Where(page => page.Bytes > MostBytes)
            .Select(page => $"{page.Path}: {page.Bytes} bytes"));

    private int Weigh(string path, IHtmlDocument page)
    {
        var fetched = new HashSet<string> { path };
        var waiting = new Queue<string>(Fetched(page).Select(address => real.FileAt(address)!.Path));
        while (waiting.TryDequeue(out var next))
            if (fetched.Add(next) && next.EndsWith(".js", StringComparison.Ordinal))
                foreach (Match part in StaticImport().Matches(Encoding.UTF8.GetString(real.Site.Find(next)!.Bytes))) waiting.Enqueue($"{next[..next.LastIndexOf('/')]}/{part.Groups["part"].Value}");
        return fetched.Sum(SizeOf);
    }

    private static IEnumerable<string> Fetched(IHtmlDocument page) =>
        page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=preload]").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src], img[src]").Select(element => element.GetAttribute("src")!));

    private int SizeOf(string path)
    {
        if (_sizes.TryGetValue(path, out var known)) return known;
        var file = real.Site.Find(path)!;
        return _sizes[path] = (file.HasCopies ? file.Brotli() : file.Bytes).Length;
    }

    [GeneratedRegex(@"(?:from|import)\s*""\./(?<part>[^""]+)""")]
    private static partial Regex StaticImport();
}
