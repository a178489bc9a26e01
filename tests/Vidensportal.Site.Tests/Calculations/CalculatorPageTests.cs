using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Content.Calculations;
using Vidensportal.Site.Calculations;
using Vidensportal.Site.Tests.RealContent;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Calculations;

/// <summary>The calculator's pages as the server answers them, with the portal's own assumptions.</summary>
public sealed class CalculatorPageTests(RealSite real) : IClassFixture<RealSite>
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Own = "m=1.0&besparelse_kendt_kr=&sager_foer=31&flyt_1_fra=6&flyt_1_til=5&flyt_1_antal=8&flyt_1_stoette_kr=50.000";

    [Fact]
    public void The_page_begins_with_Hernings_profile_calculated()
    {
        var page = Page("/beregner/", "");

        Assert.Equal("6.700.000", Value(page, "besparelse_kendt_kr"));
        Assert.Equal("Hernings profil", page.QuerySelector(".profiles__link[aria-current] .profiles__name")!.TextContent);
        Assert.NotEmpty(Shown(page, "baseValue"));
    }

    [Fact]
    public void What_the_first_version_said_of_Hernings_profile_it_says_still()
    {
        var page = Page("/beregner/", "m=1.0&besparelse_kendt_kr=6.700.000");

        Assert.Equal("3,8 mio. kr.", Shown(page, "baseValue"));
        Assert.Equal("737.000 kr.", Shown(page, "uncertainValue"));
        Assert.Equal("−12,9 mio. kr.", Shown(page, "failValue"));
        Assert.Equal("Investeringen er tjent hjem inden for 5 år, hvis mindst 50 pct. af besparelsen skyldes indsatsen.", Shown(page, "breakEven"));
        var standards = Model.Inputs.Where(input => input.Key is < InputKey.MovedFrom or > InputKey.MovedSupportKroner).Sum(input => input.Standards.Count);
        Assert.Equal($"{standards} af tallene er stadig standardtal.", Text(page.QuerySelector(".js-unedited")!));
    }

    [Fact]
    public void The_static_page_is_the_page_for_a_form_that_nobody_has_filled_in() =>
        Assert.Equal(Parse(real.FileAt("/beregner/")!.Bytes).QuerySelector(".calculator")!.OuterHtml, Page("/beregner/", "").QuerySelector(".calculator")!.OuterHtml);

    [Fact]
    public void Our_own_numbers_begin_without_a_known_saving_and_with_the_countrys_cases()
    {
        var page = Page("/beregner/", "profil=egne");

        Assert.Equal(("31", ""), (Value(page, "sager_foer"), Value(page, "besparelse_kendt_kr")));
        Assert.Contains("helårsbørn flytter fra institution til plejefamilie", Shown(page, "breakEven"), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_were_typed_stand_as_they_were_typed()
    {
        var page = Page("/beregner/", Own);

        Assert.Equal("50.000", Value(page, "flyt_1_stoette_kr"));
        Assert.Equal("6", page.QuerySelector<IHtmlSelectElement>("#flyt_1_fra")!.Value);
        Assert.Equal("I har skrevet, at 8 flytter den vej.", Shown(page, "breakEvenDistance"));
        Assert.Equal("2,5 mio. kr.", Shown(page, "baseValue"));
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content")!, StringComparison.Ordinal);
        Assert.EndsWith("/beregner/", page.QuerySelector<IHtmlLinkElement>("link[rel=canonical]")!.Href, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_summary_and_at_their_fields_and_nothing_typed_is_lost()
    {
        var page = Page("/beregner/", "sager=mange&sager_foer=3.7&sager_efter=70&rente_pct=&enhedspris_kr_6=1.23.456&ukendt=1&navn=<b>A</b>");
        var summary = page.QuerySelector(".fault-summary")!;

        Assert.False(summary.HasAttribute("hidden"));
        Assert.Equal(6, summary.QuerySelectorAll("li").Length);
        foreach (var field in (string[])["sager", "sager_foer", "sager_efter", "rente_pct", "enhedspris_kr_6"])
        {
            var link = summary.QuerySelector($"a[href='#{field}']")!;
            var input = page.QuerySelector($"#{field}")!;
            Assert.Equal("true", input.GetAttribute("aria-invalid"));
            Assert.Contains($"{field}-fejl", input.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
            Assert.Equal("Fejl: " + Text(link), Text(page.QuerySelector($"#{field}-fejl")!));
        }
        Assert.Equal(["mange", "3.7", "1.23.456", "<b>A</b>"], ((string[])["sager", "sager_foer", "enhedspris_kr_6", "navn"]).Select(name => Value(page, name)));
        Assert.True(page.QuerySelector("#resultat")!.HasAttribute("hidden"));
        Assert.StartsWith("Fejl: ", page.Title!, StringComparison.Ordinal);
        Assert.True(page.QuerySelector("#rente_pct")!.Closest("details")!.HasAttribute("open"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("raekker=3", 3)]
    [InlineData("raekker=1000000", 50)]
    [InlineData("raekker=-1", 1)]
    [InlineData("flyt_4_antal=2", 4)]
    public void There_are_as_many_rows_of_moves_as_are_asked_for_or_used(string query, int rows) =>
        Assert.Equal(rows, Page("/beregner/", query).QuerySelectorAll(".js-move-rows .js-move-row").Length);

    [Fact]
    public void Only_the_warnings_that_hold_are_seen_and_each_points_at_its_field()
    {
        Assert.DoesNotContain("sagstal", Warnings(Page("/beregner/", "")));
        var own = Page("/beregner/", Own + "&boern_6=4");

        Assert.Empty(((string[])["kontrol", "sagstal", "refusion", "priser", "flere-flyttet-end-der-er"]).Except(Warnings(own)));
        Assert.Equal("#flyt_1_antal", own.QuerySelector("[data-warning=flere-flyttet-end-der-er] a.js-warning-field")!.GetAttribute("href"));
    }

    [Fact]
    public void A_link_of_an_unknown_version_is_calculated_again_and_says_so() =>
        Assert.Contains($"Tallene er regnet igen med model {NewestModel.Version}.", Page("/beregner/", "m=0.9&sager=200").QuerySelector(".notice--warning")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_link_of_an_older_version_calculates_what_it_did()
    {
        var own = File.ReadAllText(Path.Combine(Repository.Content, "beregner/modeller/1.0.yaml"));
        var newer = own.Replace("version: \"1.0\"", "version: \"1.1\"", StringComparison.Ordinal).Replace("dato: 2026-11-22", "dato: 2026-11-23", StringComparison.Ordinal).Replace("kausal_pct: 33", "kausal_pct: 30", StringComparison.Ordinal);
        newer = string.Join('\n', newer.Split('\n').Where(line => !line.StartsWith("aftryk", StringComparison.Ordinal)));
        var site = TestSite.Create($"-- beregner/index.md --\n---\ntype: beregner\n---\n-- beregner/modeller/1.1.yaml --\n{newer}", asOf: "2026-11-23");

        var (old, current) = (Parse(site.Answer("/beregner/", Form("m=1.0&besparelse_kendt_kr=6700000"))!), Parse(site.Answer("/beregner/", Form("m=1.1&besparelse_kendt_kr=6700000"))!));

        Assert.Contains("og der er regnet med den. Den nyeste er model 1.1.", old.QuerySelector(".notice--warning")!.TextContent, StringComparison.Ordinal);
        Assert.Null(current.QuerySelector(".notice--warning:not([hidden])"));
        Assert.NotEqual(Rows(old, "scenarios")[2], Rows(current, "scenarios")[2]);
        Assert.Equal("1.0", old.QuerySelector<IHtmlInputElement>("input[name=m]")!.Value);
    }

    [Fact]
    public void Calculations_stand_side_by_side_with_what_differs()
    {
        var page = Page("/beregner/sammenlign/", $"a={Uri.EscapeDataString("https://et.eksempel/beregner/?" + Own + "&navn=Otte")}&b={Uri.EscapeDataString(Own.Replace("antal=8", "antal=4", StringComparison.Ordinal))}&c=");

        Assert.Equal(["Tal", "Otte", "Beregning 2"], page.QuerySelectorAll("[data-headings]")[0].QuerySelectorAll("th").Select(Text));
        Assert.Contains(Rows(page, "results"), row => row.StartsWith("Nutidsværdi i grundforløbet, kr.|2.463.626|", StringComparison.Ordinal));
        Assert.Equal("Antal børn, i hele år|8|4", Assert.Single(Rows(page, "differences")));
    }

    [Fact]
    public void A_link_that_cannot_be_calculated_is_named_and_kept()
    {
        var page = Page("/beregner/sammenlign/", "a=sager%3Dmange&b=" + Uri.EscapeDataString(Own));

        Assert.StartsWith("Fejl: Linket kan ikke regnes:", Text(page.QuerySelector("#a-fejl")!), StringComparison.Ordinal);
        Assert.Equal("sager=mange", Value(page, "a"));
        Assert.NotEmpty(Rows(page, "results"));
    }

    [Fact]
    public void Every_standard_value_is_listed_with_its_source()
    {
        var page = Parse(real.FileAt("/beregner/forudsaetninger/")!.Bytes);
        var entries = page.QuerySelectorAll(".assumptions__entry");

        Assert.Equal(Model.Inputs.Where(input => input.Key is < InputKey.MovedFrom or > InputKey.MovedSupportKroner).Sum(input => InputFields.Places(input.Key, 2).Count()), entries.Length);
        Assert.All(entries.Where(entry => !entry.TextContent.Contains("Intet standardtal", StringComparison.Ordinal)), entry => Assert.Contains("Kilde: ", entry.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void The_browser_gets_the_model_that_the_page_was_made_with()
    {
        var address = Page("/beregner/", "").QuerySelector(".calculator")!.GetAttribute("data-model")!;

        Assert.Equal(ModelFingerprint.Of(Model), ModelFingerprint.Of(ModelJson.Read(real.FileAt(address)!.Bytes)));
    }

    /// <summary>What the two languages are held to is what the portal calculates with; VIDENSPORTAL_ACCEPT=1 takes it over.</summary>
    [Fact]
    public void The_contract_cases_use_the_portals_own_numbers()
    {
        var path = Path.Combine(Repository.Root, "tests/contract/beregner/model.json");
        var own = real.Site.Plan.Library.Calculations.Single(model => model.Version == ModelJson.Read(File.ReadAllBytes(path)).Version);
        if (Snapshot.Accepts) File.WriteAllText(path, JsonNode.Parse(ModelJson.Write(own))!.ToJsonString(Indented) + "\n");
        var contract = ModelJson.Read(File.ReadAllBytes(path));

        Assert.Equal(ModelFingerprint.Of(own), ModelFingerprint.Of(contract));
        Assert.Equal(own.Inputs.Select(input => input.Key), contract.Inputs.Select(input => input.Key));
        Assert.Equal(own.Warnings.Select(warning => (warning.Id, warning.Condition)), contract.Warnings.Select(warning => (warning.Id, warning.Condition)));
    }

    [Fact]
    public void Every_place_for_a_result_has_a_name_that_the_result_has()
    {
        var page = Page("/beregner/", "");
        var names = typeof(Vidensportal.Calculator.Presentation.CalculationView).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).ToHashSet();

        foreach (var attribute in (string[])["data-text", "data-rows", "data-drawing"])
            Assert.All(page.QuerySelectorAll($"[{attribute}]"), place => Assert.Contains(place.GetAttribute(attribute)!, names));
    }

    private CalculationModel Model => real.Site.Plan.Library.Calculations[0];

    private IHtmlDocument Page(string address, string query) => Parse(real.Site.Answer(address, Form(query))!);

    private static FilledForm Form(string query) =>
        FilledForm.Of(query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1]))));

    private static IHtmlDocument Parse(byte[] html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));

    private static string Value(IHtmlDocument page, string name) => page.QuerySelector<IHtmlInputElement>($"#{name}")!.Value;

    private static string Shown(IHtmlDocument page, string name) => Text(page.QuerySelector($"[data-text={name}]")!);

    private static string Text(IElement element) => element.TextContent.Replace('\u00A0', ' ').Trim();

    private static string[] Warnings(IHtmlDocument page) => [.. page.QuerySelectorAll("[data-warning]").Where(warning => !warning.HasAttribute("hidden")).Select(warning => warning.GetAttribute("data-warning")!)];

    private static string[] Rows(IHtmlDocument page, string name) =>
        [.. page.QuerySelectorAll($"[data-rows={name}] tr").Select(row => string.Join('|', row.Children.Select(Text)))];
}
