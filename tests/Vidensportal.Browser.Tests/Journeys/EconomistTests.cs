using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Vidensportal.Browser.Tests.Calculator;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>An economist is asked what it would cost, and comes back with a workbook and a draft for the council.</summary>
public sealed partial class EconomistTests(Portal portal)
{
    private const string Name = "Testby 2027";
    private const string BreakEven = "hvis mindst 11 helårsbørn flytter fra institution til plejefamilie";

    [Theory, InlineData(false), InlineData(true)]
    public async Task Fills_in_their_own_numbers_and_takes_them_along_as_files_for_the_council(bool isPhone)
    {
        await using var tab = await portal.OpenAsync(isPhone ? Walk.Phone() : null);
        await OpenCalculatorAsync(tab);
        await FillInAsync(tab);
        await tab.CalculateAsync();

        await Walk.SeesAsync(tab.Page.GetByText(BreakEven));
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Name = $"Regneeksempel: {Name}" })).ToBeVisibleAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Tag beregningen med" }).ClickAsync();
        await Walk.SeesAsync(tab.Button("Hent regneark (XLSX)"));

        var workbook = await DownloadAsync(tab, "Hent regneark (XLSX)");
        Assert.Contains("300", await ReadAsync(workbook, "xl/"), StringComparison.Ordinal);
        Assert.Contains(Name, await ReadAsync(workbook, "xl/"), StringComparison.Ordinal);
        var draft = await ReadAsync(await DownloadAsync(tab, "Hent udkast til indstilling (DOCX)"), "word/document.xml");
        foreach (var text in (string[])["UDKAST", Name, "Sagsresumé", "Økonomiske konsekvenser", "Risici og usikkerhed", "Hvis det ikke virker", BreakEven]) Assert.Contains(text, draft, StringComparison.Ordinal);
        var danish = Encoding.UTF8.GetString(await DownloadAsync(tab, "Hent CSV til Excel på dansk"));
        Assert.StartsWith("\uFEFF", danish, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^.*Antal børnesager.*;300;?", danish);
        var plain = Encoding.UTF8.GetString(await DownloadAsync(tab, "Hent CSV til programmer"));
        Assert.Matches(@"(?m)^.*sager.*,300(,|\r?$)", plain);
        Assert.Empty(tab.TakeTroubles());
    }

    [Fact]
    public async Task Prints_the_calculation_with_its_name_its_loss_and_what_it_rests_on()
    {
        await using var tab = await portal.OpenAsync();
        await OpenCalculatorAsync(tab);
        await FillInAsync(tab);
        await tab.CalculateAsync();
        await tab.Page.EvaluateAsync("() => { window.print = () => { document.title = 'printed' } }");
        await tab.Button("Udskriv").ClickAsync();
        await Assertions.Expect(tab.Page).ToHaveTitleAsync("printed");

        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        foreach (var text in (string[])[$"Regneeksempel: {Name}", BreakEven, "Hvis det ikke virker", "Ikke regnet med.", $"Egen beregning, model {NewestModel.Version}"])
            await Assertions.Expect(tab.Page.GetByText(text).First).ToBeVisibleAsync();
        await Assertions.Expect(tab.Field("sager")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.GetByText("Længere nede")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Button("Udskriv")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_scripts_the_same_numbers_give_the_same_break_even_and_the_page_says_where_it_is()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await OpenCalculatorAsync(tab, hasScript: false);
        await FillInAsync(tab);
        await tab.CalculateAsync();

        await Assertions.Expect(tab.Page.GetByText($"Felterne er udfyldt med tallene i beregningen «{Name}».")).ToBeVisibleAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Se resultatet" }).ClickAsync();

        await Walk.SeesAsync(tab.Page.GetByText(BreakEven));
    }

    [Fact]
    public async Task Sees_at_once_when_no_share_of_the_change_would_be_enough()
    {
        await using var tab = await portal.OpenAsync();
        await OpenCalculatorAsync(tab);
        await FillInAsync(tab);
        await tab.CalculateAsync();

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Hvad skal der til?" }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator("#vendepunkter-tabel").GetByRole(AriaRole.Row).Filter(new() { HasText = "Andel, der skyldes indsatsen" })).ToContainTextAsync("kan ikke nås (regnet ud: 186,7");
    }

    [Fact]
    public async Task Who_reads_what_Herning_invested_is_led_on_to_their_own_numbers()
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        await tab.GoToAsync("/");
        await tab.FollowMenuAsync("Kom i gang", "Kom i gang");
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = InvestmentLink() }).First.ClickAsync();
        await tab.MeetsAsync("Hvad koster det?");

        await tab.FollowAsync("beregneren", "Beregner: hvad ville det koste");
    }

    private static async Task OpenCalculatorAsync(Tab tab, bool hasScript = true)
    {
        await tab.GoToAsync("/");
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Økonomer" }).First.ClickAsync();
        await tab.MeetsAsync("Beregner: hvad ville det koste");
        if (hasScript) await tab.WaitForScriptAsync();
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Vores egne tal" }).ClickAsync();
        await Assertions.Expect(tab.Field("sager_foer")).ToHaveValueAsync("31");
    }

    private static async Task FillInAsync(Tab tab)
    {
        await tab.Page.GetByLabel("Antal børnesager i den del af kommunen, der er med", new() { Exact = true }).FillAsync("300");
        await tab.Page.GetByLabel("Sager pr. socialrådgiver i dag", new() { Exact = true }).FillAsync("38");
        await tab.Page.GetByLabel("Sager pr. socialrådgiver fremover", new() { Exact = true }).FillAsync("22");
        await tab.Page.GetByLabel("Fra trin").First.SelectOptionAsync(new SelectOptionValue { Label = "6 Institution" });
        await tab.Page.GetByLabel("Til trin").First.SelectOptionAsync(new SelectOptionValue { Label = "5 Plejefamilie" });
        await tab.Page.GetByLabel("Antal børn, i hele år").First.FillAsync("4");
        await tab.Page.GetByLabel("Støtte det nye sted").First.FillAsync("50.000");
        await tab.Page.GetByLabel("Navn på beregningen").FillAsync(Name);
    }

    private static async Task<byte[]> DownloadAsync(Tab tab, string button)
    {
        var file = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Button(button).ClickAsync());
        await Assertions.Expect(tab.Status()).ToHaveTextAsync("Filen er hentet.");
        return await File.ReadAllBytesAsync(await file.PathAsync());
    }

    /// <summary>The text of all parts of the document that begin so.</summary>
    private static async Task<string> ReadAsync(byte[] file, string part)
    {
        await using var archive = new ZipArchive(new MemoryStream(file));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(part, StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(await reader.ReadToEndAsync());
        }
        return text.ToString().Replace('\u00A0', ' ');
    }

    [GeneratedRegex("Hvad koster det|Investering|investering")]
    private static partial Regex InvestmentLink();
}
