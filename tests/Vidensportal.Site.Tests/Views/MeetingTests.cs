using AngleSharp.Html.Dom;
using Vidensportal.Site.Meetings;

namespace Vidensportal.Site.Tests.Views;

public sealed class MeetingTests
{
    private const string Address = "/moede/";

    private const string Site = """
        -- moede.md --
        ---
        type: moede
        titel: Til mødet
        sider: [om, mere]
        ---
        Pas på.
        -- om.md --
        ---
        titel: Om os
        ---
        ## Tallet
        Udgifterne faldt {{fakta F33}}.
        -- mere.md --
        ---
        titel: Mere
        ---
        ## Tallet
        Igen {{fakta F33}} og {{belaeg F34}}.
        -- fakta/F33.yaml --
        udsagn: Udgifterne faldt.
        vaerdi: -3700000
        enhed: kr
        uoverensstemmelser: [D02]
        spoergsmaal: [Hvad er det hos os?]
        -- fakta/F34.yaml --
        udsagn: Noget andet skete.
        -- uoverensstemmelser/D02.yaml --
        emne: Besparelsen
        kort: Kilderne siger hver sit beløb.
        """;

    [Fact]
    public void A_key_figure_has_its_questions_its_source_and_its_open_disagreement()
    {
        var part = TestSite.Build(Site).Page(Address).QuerySelector("#tal-f33")!;

        Assert.True(part.QuerySelector("input")!.HasAttribute("checked"));
        Assert.Equal("Hvad er det hos os?", part.QuerySelector(".meeting-part__questions li")!.TextContent);
        Assert.Contains("Kilden S1", part.QuerySelector(".meeting-part__sources li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("D02 Besparelsen: Kilderne siger hver sit beløb.", part.QuerySelector(".meeting-part__list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_comes_whole_with_lower_headings_and_anchors_of_its_own()
    {
        var page = Ask("del=side-om", "del=side-mere");

        Assert.Equal(["side-om-tallet", "side-mere-tallet"], page.QuerySelectorAll("#sider h4, .meeting-part h4").Select(heading => heading.Id));
        Assert.Equal(["1", "2"], page.QuerySelectorAll("#side-mere .meeting-part__sources li").Select(source => source.GetAttribute("value")));
        Assert.Equal(page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count(), page.QuerySelectorAll("[id]").Length);
    }

    [Fact]
    public void A_page_that_nobody_has_chosen_is_a_file_of_its_own_with_what_its_marks_open()
    {
        var site = TestSite.Create(Site);
        var place = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(new MemoryStream(site.Find("moede/index.html")!.Bytes)).QuerySelector("#side-mere [data-content]")!;
        using var file = System.Text.Json.JsonDocument.Parse(site.Find(place.GetAttribute("data-content")![1..])!.Bytes);
        var content = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(file.RootElement.GetProperty("content").GetString()!);
        var popovers = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(file.RootElement.GetProperty("popovers").GetString()!);

        Assert.Equal("/mere/", place.QuerySelector("a")!.GetAttribute("href")![^6..]);
        Assert.Equal("side-mere-tallet", content.QuerySelector("h4")!.Id);
        Assert.Equal(content.QuerySelectorAll(".fact-mark").Select(mark => mark.GetAttribute("popovertarget")), popovers.QuerySelectorAll(".fact-popover").Select(popover => popover.Id));
        // F33 is listed by the key figure already, F34 first here.
        Assert.Equal(["", "kilde-2"], content.QuerySelectorAll(".meeting-part__sources li").Select(source => source.Id));
    }

    [Fact]
    public void What_a_link_asks_for_is_chosen_and_what_is_not_there_is_told()
    {
        var page = Ask("navn=<b>Udvalget</b>", "del=side-mere", "del=<script>");

        Assert.Equal(["side-mere"], page.QuerySelectorAll(".meeting-part__box[checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal("Linket nævner «<script>», som ikke findes her. Resten er med.", page.QuerySelector(".meeting__notice")!.TextContent);
        Assert.Equal("<b>Udvalget</b>", page.QuerySelector("#moede-navn")!.GetAttribute("value"));
    }

    [Fact]
    public void A_page_that_can_be_brought_along_says_so()
    {
        var site = TestSite.Build(Site);

        Assert.Equal("/moede/?del=side-om", site.Main("/om/").QuerySelector(".bring-along a")!.GetAttribute("href"));
        Assert.Null(site.Main(Address).QuerySelector(".bring-along"));
    }

    [Theory]
    [InlineData("https://eksempel.dk/beregner/?m=1.0&sager=200", "", true)]
    [InlineData("m=1.0&sager=mange", "Linket kan ikke regnes:", false)]
    [InlineData("javascript:alert(1)", "Linket kan ikke regnes:", false)]
    public void A_calculation_is_calculated_or_what_is_wrong_with_it_is_told(string link, string fault, bool hasResult)
    {
        var page = AskOf(Site + "\n-- beregner.md --\n---\ntype: beregner\n---\n", $"beregning={link}");

        Assert.StartsWith(fault, page.QuerySelector(".js-calculation-fault")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(!hasResult, page.QuerySelector(".js-calculation-result")!.HasAttribute("hidden"));
        Assert.Equal(link, page.QuerySelector("#moede-beregning")!.GetAttribute("value"));
    }

    private static IHtmlDocument Ask(params string[] fields) => AskOf(Site, fields);

    private static IHtmlDocument AskOf(string archive, params string[] fields)
    {
        var asked = fields.Select(field => field.Split('=', 2)).ToLookup(field => field[0], field => (string?)field[1]);
        var bytes = TestSite.Create(archive).Answer(Address, AskedMeeting.Of(name => asked[name]));
        return new AngleSharp.Html.Parser.HtmlParser().ParseDocument(new MemoryStream(bytes!));
    }
}
