using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vidensportal.Content.Prose;

namespace Vidensportal.Benchmarks.Corpus;

/// <summary>The same corpus as a Hugo site: the same words, links, tables and figures, and layouts that give nearly the same HTML.</summary>
internal static partial class HugoCorpus
{
    public static IEnumerable<CorpusFile> Files(SiteCorpus corpus) =>
    [
        .. Layouts(),
        .. corpus.Pages.Where(page => page.Address != "/404/").Select(page => new CorpusFile($"content/{page.File("_index.md")}", Page(page))),
        .. corpus.Topics.Select(topic => new CorpusFile($"content{topic.Address}_index.md", $"---\ntitle: {topic.Name}\nsummary: {topic.Description}\n---\n")),
        new("data/facts.yaml", Facts(corpus.Facts)),
    ];

    private static IEnumerable<CorpusFile> Layouts()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Corpus", "HugoSite");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => new CorpusFile(Path.GetRelativePath(folder, file), File.ReadAllText(file)));
    }

    private static string Page(CorpusPage page)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"id: {page.Id}\npageType: {page.Type}\ntitle: {page.Title}\nlinkTitle: {page.ShortTitle}\nsummary: {page.Summary}\n");
        text.Append(CultureInfo.InvariantCulture, $"emner: [{string.Join(", ", page.Topics)}]\ndate: {page.Published:yyyy-MM-dd}\nweight: {page.Order}\n");
        if (page.Related.Count > 0) text.Append(CultureInfo.InvariantCulture, $"related: [{string.Join(", ", page.Related.Select(other => other.Address.TrimEnd('/')))}]\n");
        foreach (var line in page.Details) text.Append(line).Append('\n');
        return text.Append("---\n\n").Append(Body(page.Body)).ToString();
    }

    /// <summary>Shortcodes in Hugo's form, and each heading with the anchor that ours has.</summary>
    private static string Body(string body) => Heading().Replace(
        Shortcode().Replace(body, match => $"{{{{< {match.Groups[1].Value} >}}}}"),
        match => $"{match.Value} {{#{Anchors.Of(match.Groups[1].Value)}}}");

    private static string Facts(IReadOnlyList<CorpusFact> facts)
    {
        var text = new StringBuilder();
        foreach (var fact in facts)
            text.Append(CultureInfo.InvariantCulture, $"""
                {fact.Id}:
                  figure: "{fact.Figure}"
                  statement: "{fact.Statement}"
                  period: fra {CorpusFact.FirstYear} til {CorpusFact.LastYear}
                  area: hele kommunen
                  kind: målt
                  source: {Sources.TitleOf(fact.Source)}
                  sourceAddress: {Sources.AddressOf(fact.Source)}
                  line: {fact.Line}

                """);
        return text.ToString();
    }

    [GeneratedRegex(@"\{\{([^}]+)\}\}")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"^#{2,3} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
