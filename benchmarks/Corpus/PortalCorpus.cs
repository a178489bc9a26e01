using System.Globalization;
using System.Text;

namespace Vidensportal.Benchmarks.Corpus;

/// <summary>The corpus as our content folder.</summary>
internal static class PortalCorpus
{
    public static IEnumerable<CorpusFile> Files(SiteCorpus corpus) =>
    [
        new("site.yaml", Settings(corpus)),
        .. corpus.Pages.Select(page => new CorpusFile(page.File("index.md"), Page(page))),
        .. corpus.Facts.Select(fact => new CorpusFile($"fakta/{fact.Id}.yaml", Fact(fact))),
        .. corpus.Facts.GroupBy(fact => fact.Source).Select(cited => new CorpusFile($"kilder/aftryk/{cited.Key}.yaml", Print(cited.Key, cited))),
    ];

    private static string Page(CorpusPage page)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"id: {page.Id}\ntype: {page.Type}\ntitel: {page.Title}\nkortTitel: {page.ShortTitle}\nresume: {page.Summary}\n");
        text.Append(CultureInfo.InvariantCulture, $"emner: [{string.Join(", ", page.Topics)}]\nstatus: udgivet\nudgivet: {page.Published:yyyy-MM-dd}\ngennemgaaet: {page.Published:yyyy-MM-dd}\n");
        text.Append(CultureInfo.InvariantCulture, $"raekkefoelge: {page.Order}\n");
        if (page.Related.Count > 0) text.Append(CultureInfo.InvariantCulture, $"relaterede: [{string.Join(", ", page.Related.Select(other => other.Id))}]\n");
        foreach (var line in page.Details) text.Append(line).Append('\n');
        return text.Append("---\n\n").Append(page.Body).ToString();
    }

    private static string Fact(CorpusFact fact) => string.Create(CultureInfo.InvariantCulture, $$"""
        id: {{fact.Id}}
        emne: {{fact.Topic}}
        udsagn: {{fact.Statement}}
        vaerdi: {{fact.Value}}
        enhed: {{fact.UnitWord}}
        periode: {fra: {{CorpusFact.FirstYear}}, til: {{CorpusFact.LastYear}}}
        omraade: hele-kommunen
        slags: maalt
        belaeg:
          - {kilde: {{fact.Source}}, linje: {{fact.Line}}, ord: {{fact.Words}}}

        """);

    private static string Print(string source, IEnumerable<CorpusFact> cited)
    {
        var text = new StringBuilder($"kilde: {source}\nlinjer:\n");
        foreach (var fact in cited) text.Append(CultureInfo.InvariantCulture, $"  {fact.Line}:\n    aftryk: \"{fact.Line:x16}\"\n    ord: [{fact.Words}]\n");
        return text.ToString();
    }

    private static string Settings(SiteCorpus corpus) => $$"""
        navn: {{SiteCorpus.Name}}
        kortNavn: {{SiteCorpus.Name}}
        beskrivelse: {{SiteCorpus.Description}}
        adresse: {{SiteCorpus.BaseUrl}}
        ansvarlig: {{SiteCorpus.Responsible}}
        menu: [{{string.Join(", ", CorpusTree.Sections.Select(section => section.Name))}}]
        hjaelpemenu: [kilder, kontakt]
        sidefod: [kilder, kontakt]
        emner:
        {{string.Concat(corpus.Topics.Select(topic => $"  - {{id: {topic.Id}, navn: {topic.Name}, beskrivelse: \"{topic.Description}\"}}\n"))}}maalgrupper:
          - {id: alle, navn: Alle, beskrivelse: Ingen sider er skrevet til nogen bestemt.}

        """;
}
