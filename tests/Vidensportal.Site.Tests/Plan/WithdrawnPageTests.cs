namespace Vidensportal.Site.Tests.Plan;

/// <summary>What readers meet where a page was, and where it is no longer named.</summary>
public sealed class WithdrawnPageTests
{
    private const string Pages = """
        -- a/index.md --
        ---
        id: a
        ---
        {{liste undersider}}
        -- a/udgaaet.md --
        ---
        titel: Den gamle vejledning
        emner: [sagstal]
        soegeord: [vejledning]
        status: trukket-tilbage
        tilbagetrukket: {slags: udgaaet, begrundelse: "Loven er en anden <nu>.", dato: 2026-11-20}
        aendringer: [{dato: 2026-01-01, slags: rettelse, tekst: En gammel rettelse.}]
        ---
        Teksten om trapper.
        -- a/forkert.md --
        ---
        titel: Den forkerte side
        emner: [sagstal]
        status: trukket-tilbage
        tilbagetrukket: {slags: fejl, begrundelse: "Tallene var forkerte <b>.", dato: 2026-11-20}
        ---
        Hemmelige tal.
        """;

    [Fact]
    public void An_outdated_page_stays_with_its_reason_and_is_named_nowhere_else()
    {
        var site = TestSite.Build(Pages);

        var page = site["/a/udgaaet/"];
        Assert.Contains("Trukket tilbage", page, StringComparison.Ordinal);
        Assert.Contains("Loven er en anden &lt;nu&gt;.", page, StringComparison.Ordinal);
        Assert.Contains("Teksten om trapper.", page, StringComparison.Ordinal);
        Assert.Contains("noindex", page, StringComparison.Ordinal);
        foreach (var address in site.Addresses.Where(address => address != "/a/udgaaet/" && (address.EndsWith('/') || Path.GetExtension(address) is ".xml" or ".json" or ".csv")))
            Assert.DoesNotContain("gamle vejledning", site[address], StringComparison.Ordinal);
        Assert.DoesNotContain("/a/udgaaet/", site["/sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_a_mistake_tells_only_the_reason()
    {
        var site = TestSite.Build(Pages);

        var page = site["/a/forkert/"];
        Assert.Contains("Tallene var forkerte &lt;b&gt;.", page, StringComparison.Ordinal);
        Assert.Contains("noindex", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelige tal", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"stylesheet\"", page, StringComparison.Ordinal);
        Assert.Contains("\n/a/forkert/ /a/forkert/index.html 410\n", "\n" + site["/_redirects"], StringComparison.Ordinal);
        foreach (var address in site.Addresses.Where(address => address.EndsWith('/') || Path.GetExtension(address) is ".xml" or ".json" or ".csv"))
            Assert.DoesNotContain("Den forkerte side", site[address], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_or_a_menu_that_leads_to_a_withdrawn_page_is_a_fault()
    {
        Assert.Equal(
            [
                "content/b.md:9:3  Linket /a/forkert/ fører ingen steder hen. Siden er trukket tilbage. Fjern linket, eller vis hen til en anden side.",
                "content/site.yaml:1:8  Siden \"udgaaet\" i menuen er trukket tilbage. Tag den ud af menuen.",
            ],
            TestSite.FaultsOf(Pages.Replace("titel: Den gamle", "id: udgaaet\ntitel: Den gamle", StringComparison.Ordinal) + "\n-- b.md --\nx [a](/a/forkert/)\n-- site.yaml --\nmenu: [udgaaet]\n"));
    }
}
