using System.Net;
using System.Text.RegularExpressions;
using Vidensportal.App.OutsideLinks;
using Vidensportal.App.Searching;
using Vidensportal.App.Tests.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Overview;

/// <summary>What waits, as each of several colleagues sees it, over a real store.</summary>
public sealed class OverviewPageTests : IAsyncLifetime
{
    private static readonly EntryPath First = EntryPath.TryParse("modellen/faerre-sager.md")!;
    private static readonly EntryPath Second = EntryPath.TryParse("modellen/tidligt-ind.md")!;
    private EditingHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await EditingHost.StartAsync(Repository.Content);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_day_without_work_says_so_in_words()
    {
        var page = await Page("anna", "");

        Assert.Contains("Du har ingen kladder.", page, StringComparison.Ordinal);
        Assert.Contains("Ingen tekster venter på gennemsyn.", page, StringComparison.Ordinal);
        Assert.Contains("Alt, hvad der er udgivet, er nået frem.", page, StringComparison.Ordinal);
        Assert.Contains("Alle søgninger har fundet noget", page, StringComparison.Ordinal);
        Assert.Matches("[0-9]+ tekster: [0-9]+ udgivet\\.", page);
    }

    [Fact]
    public async Task A_draft_is_its_authors_until_sent_then_the_reviewers_and_then_the_authors_again()
    {
        Write(First, "anna");
        Assert.Contains("Færre sager", Section(await Page("anna", ""), "mine"), StringComparison.Ordinal);
        Assert.Contains("Du har ingen kladder", Section(await Page("bo", ""), "mine"), StringComparison.Ordinal);

        _host.Store.Submit(First, Tip(First), null, EditingHost.Editor("anna"));
        Assert.Contains("Du kan", Section(await Page("bo", ""), "til-gennemsyn"), StringComparison.Ordinal);
        Assert.Contains("En kollega", Section(await Page("anna", ""), "til-gennemsyn"), StringComparison.Ordinal);

        _host.Store.Return(First, Tip(First), "Skriv tallet om.", EditingHost.Editor("bo"));
        var returned = Section(await Page("anna", ""), "sendt-tilbage");
        Assert.Contains("Skriv tallet om.", returned, StringComparison.Ordinal);
        Assert.Contains("Bo Jensen", returned, StringComparison.Ordinal);

        // Saved again it still waits for being sent; a second word of it stands nowhere.
        Write(First, "anna", "Endnu en sætning.");
        Assert.Contains("Skriv tallet om.", Section(await Page("anna", ""), "sendt-tilbage"), StringComparison.Ordinal);
        Assert.Contains("Du har ingen kladder", Section(await Page("anna", ""), "mine"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_may_approve_stands_before_what_one_may_not()
    {
        Write(First, "bo");
        _host.Store.Submit(First, Tip(First), null, EditingHost.Editor("bo"));
        Write(Second, "anna");
        _host.Store.Submit(Second, Tip(Second), null, EditingHost.Editor("anna"));

        var section = Section(await Page("bo", ""), "til-gennemsyn");

        Assert.True(section.IndexOf("Du kan", StringComparison.Ordinal) < section.IndexOf("En kollega", StringComparison.Ordinal), section);
    }

    [Fact]
    public async Task What_was_written_and_not_saved_is_there_for_who_wrote_it_alone()
    {
        _host.Store.KeepUnsaved(First, _host.TextOf(First.Value) + "\nIkke gemt.\n", EditingHost.Editor("anna"));

        Assert.Contains(First.Value, Section(await Page("anna", ""), "ikke-gemt"), StringComparison.Ordinal);
        Assert.Contains("er gemt", Section(await Page("bo", ""), "ikke-gemt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_whose_review_is_due_come_the_most_overdue_first()
    {
        _host.ShowAsOf(new DateOnly(2028, 6, 1));

        var section = Section(await Page("anna", ""), "gennemgang");

        Assert.Contains("22.11.2027", section, StringComparison.Ordinal);
        Assert.Contains("Vis alle", section, StringComparison.Ordinal);
        var whole = await Page("anna", "?liste=gennemgang");
        Assert.True(Regex.Count(whole, "<th scope=\"row\">") > 5);
    }

    [Fact]
    public async Task Searches_and_links_that_lead_nowhere_are_listed_and_a_dead_link_is_a_hint_beside_the_text()
    {
        _host.Part<SearchLog>().Count("rumraket", 0);
        var plan = _host.Part<App.Hosting.CurrentSite>().Site!.Plan;
        var link = Site.Plan.OutsideLinks.Of(plan).First(one => one.UsedOn.Any(page => page.Body.Links.Any(used => used.Target == one.Address)));
        _host.Part<LinkReport>().Take(DateTimeOffset.UnixEpoch, [new(link.Address, "findes ikke (404)", true, 1, new DateOnly(2026, 12, 23))]);

        var page = await Page("anna", "");

        Assert.Contains("rumraket", Section(page, "soegninger"), StringComparison.Ordinal);
        Assert.Contains("Linket findes ikke (404).", Section(page, "doede-links"), StringComparison.Ordinal);
        var file = link.UsedOn.First(user => user.Body.Links.Any(used => used.Target == link.Address)).Page!.File;
        var edit = await Raw("anna", "/redaktion/indhold/" + file);
        Assert.Contains($"Linket {link.Address} findes ikke (404).", edit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_shows_a_period_and_a_person_and_the_file_defuses_formulas()
    {
        Write(First, "anna");
        _host.Store.Submit(First, Tip(First), "=HYPERLINK(\"http://ond.dk\";\"klik\")", EditingHost.Editor("anna"));
        Write(Second, "bo");

        var page = await Raw("carl", "/redaktion/log/?person=anna");
        Assert.Contains("Sendt til gennemsyn", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>Bo Jensen</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Madsen</td>", await Raw("carl", "/redaktion/log/?fra=2020-01-01&til=2020-02-01"), StringComparison.Ordinal);

        var file = await _host.Client("carl").GetByteArrayAsync(new Uri("/redaktion/log.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        var text = System.Text.Encoding.UTF8.GetString(file);
        Assert.Contains("Tidspunkt;Person;Konto;Handling;", text, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://ond.dk\"\";\"\"klik\"\")\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_in_at_once_is_one_line_of_the_audit_and_every_text_of_the_file()
    {
        Write(First, "anna");

        var page = await Raw("carl", "/redaktion/log/");
        var texts = _host.Store.List().Count;
        Assert.Contains("2 hændelser fra", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<td>Importeret</td>"));
        Assert.Contains($">{texts} tekster</a>", page, StringComparison.Ordinal);

        var file = await _host.Client("carl").GetStringAsync(new Uri("/redaktion/log.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(texts, Regex.Count(file, ";Importeret;"));
    }

    [Theory]
    [InlineData("?fra=i-gaar", "Skriv en dato som 22.11.2026.")]
    [InlineData("?fra=2026-12-01&til=2026-11-01", "Den første dag skal ligge før den sidste.")]
    public async Task A_period_that_is_none_is_told_at_its_field(string query, string message)
    {
        var answer = await _host.Client("anna").GetAsync(new Uri("/redaktion/log/" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(message, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_page_is_the_guide_with_its_headings_first()
    {
        var page = await Raw("anna", "/redaktion/hjaelp/");
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "redaktoerer.md"), TestContext.Current.CancellationToken);

        foreach (var heading in guide.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)))
            Assert.Equal((1, 1), (Regex.Count(page, $"<h2[^>]*>{Regex.Escape(heading[3..])}<"), Regex.Count(page, $"<a href=\"#[^\"]*\">{Regex.Escape(heading[3..])}<")));
    }

    private void Write(EntryPath path, string who, string sentence = "En sætning mere.")
    {
        var working = _host.Store.Find(path)!.Working!;
        Assert.True(_host.Store.Save(path, working.Text + $"\n{sentence}\n", working.Token, [], EditingHost.Editor(who)).IsDone);
    }

    private string Tip(EntryPath path) => _host.Store.Find(path)!.Draft!.Tip;

    private Task<string> Page(string who, string query) => Raw(who, "/redaktion/" + query);

    private async Task<string> Raw(string who, string address) => WebUtility.HtmlDecode(await _host.Client(who).GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

    private static string Section(string page, string id) => Regex.Match(page, $"<div class=\"editor-section\" data-list=\"{id}\">.*?(?=<div class=\"editor-section\"|</main>)", RegexOptions.Singleline).Value;
}
