using Vidensportal.Site.Versions;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Versions;

public sealed class PageVersionTests
{
    private const string Site = """
        -- om.md --
        ---
        titel: Om os
        opdateret: 2026-03-04
        ---
        Udgifterne faldt {{belaeg F33}}.
        -- andet.md --
        Noget andet.
        -- fakta/F33.yaml --
        udsagn: Udgifterne faldt.
        uoverensstemmelser: [D02]
        -- uoverensstemmelser/D02.yaml --
        """;

    [Fact]
    public void A_citation_has_title_date_version_and_an_address_that_names_it()
    {
        var version = Version(Site, "/om/");

        Assert.Matches("^[0-9a-f]{8}$", version);
        Assert.Equal($"Prøveportalen: «Om os». 4.\u00A0marts 2026, version {version}. https://eksempel.dk/om/?version={version}", TestSite.Build(Site).Main("/om/").QuerySelector(".citation__text")!.TextContent);
        Assert.Contains("https://eksempel.dk/om/", TestSite.Build(Site).Main("/om/").QuerySelectorAll(".citation__address").Select(address => address.TextContent));
    }

    [Theory]
    [InlineData("Udgifterne faldt {{", "Udgiften faldt {{")]
    [InlineData("udsagn: Udgifterne faldt.", "udsagn: Udgifterne faldt lidt.")]
    [InlineData("-- uoverensstemmelser/D02.yaml --", "-- uoverensstemmelser/D02.yaml --\nkort: Kilderne er uenige om beløbet.")]
    public void A_change_in_the_page_or_in_what_stands_on_it_is_another_version(string old, string changed) =>
        Assert.NotEqual(Version(Site, "/om/"), Version(Site.Replace(old, changed, StringComparison.Ordinal), "/om/"));

    [Theory]
    [InlineData("Noget andet.", "Noget helt andet.")]
    [InlineData("\n", "\r\n")]
    public void A_change_elsewhere_or_in_how_lines_end_is_not(string old, string changed)
    {
        var files = TestContent.Files(ContentDefaults.Complete(Site));
        var other = files.Select(file => TestContent.File(file.Path, System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file.Read()!).Replace(old, changed, StringComparison.Ordinal)))).ToList();

        Assert.Equal(VersionIn([.. files]), VersionIn(other));
    }

    [Fact]
    public void Every_page_but_the_one_that_is_nowhere_can_be_cited()
    {
        var site = TestSite.Build("-- 404.md --\n-- om.md --\n---\nemner: [sagstal]\n---\n");

        Assert.All(["/", "/om/", "/emner/sagstal/"], address => Assert.NotNull(site.Page(address).QuerySelector(".citation__text")));
        Assert.Null(site.Page("/404.html").QuerySelector(".citation__text"));
    }

    [Fact]
    public void The_days_of_the_repository_stand_on_the_page_and_the_newest_is_cited()
    {
        var history = new ContentHistory(new Dictionary<string, IReadOnlyList<ContentCommit>>
        {
            ["om.md"] = [new(new(2026, 5, 6), "aaaaaaaa"), new(new(2026, 5, 6), "bbbbbbbb"), new(new(2026, 1, 2), "cccccccc")],
        });
        var loaded = Content.Library.ContentLoader.Load(TestContent.Files(ContentDefaults.Complete(Site)), []);
        var site = StaticSite.Create(loaded, TestSite.Options(TestSite.Today) with { History = history }, ThemeAssets.Load()).Site!;
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(new MemoryStream(site.Find("om/index.html")!.Bytes));

        Assert.Equal(["6.\u00A0maj 2026: aaaaaaaa, bbbbbbbb", "2.\u00A0januar 2026: cccccccc"], page.QuerySelectorAll(".change-list--archive li").Select(day => day.TextContent));
        Assert.Contains("6.\u00A0maj 2026, version", page.QuerySelector(".citation__text")!.TextContent, StringComparison.Ordinal);
    }

    private static string Version(string archive, string address) => TestSite.Build(archive).Main(address).QuerySelector("[data-module=citation]")!.GetAttribute("data-version")!;

    private static string VersionIn(IReadOnlyList<Content.Files.ContentFile> files)
    {
        var site = StaticSite.Create(Content.Library.ContentLoader.Load(files, []), TestSite.Options(TestSite.Today), ThemeAssets.Load()).Site!;
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(new MemoryStream(site.Find("om/index.html")!.Bytes)).QuerySelector("[data-module=citation]")!.GetAttribute("data-version")!;
    }
}
