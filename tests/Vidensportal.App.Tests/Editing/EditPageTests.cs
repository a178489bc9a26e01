using System.Net;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Editing;

/// <summary>The edit page as a browser without script meets it, over the portal's own content.</summary>
public sealed class EditPageTests : IAsyncLifetime
{
    private const string Page = "/redaktion/indhold/modellen/faerre-sager.md";
    private const string File = "modellen/faerre-sager.md";
    private EditingHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await EditingHost.StartAsync(Repository.Content);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_form_sent_as_it_came_changes_nothing()
    {
        var client = _host.Client("anna");
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*.*", SearchOption.AllDirectories).Where(name => name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal)).Where((_, number) => number % 9 == 0))
        {
            var path = Path.GetRelativePath(Repository.Content, file);
            var form = await EditForm.OpenAsync(client, "/redaktion/indhold/" + path);

            await form.SendAsync(client, "/redaktion/indhold/" + path, "gem");

            Assert.Equal(await System.IO.File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), _host.TextOf(path));
            Assert.True(_host.Store.Find(Publishing.Entries.EntryPath.TryParse(path)!)!.Draft is null, $"{path} got a draft of nothing.");
        }
    }

    [Fact]
    public void No_field_of_any_text_has_a_name_that_the_form_itself_uses()
    {
        string[] own = [App.Editing.PostedEntry.TokenField, App.Editing.PostedEntry.CommitField, App.Editing.PostedEntry.WholeField, App.Editing.PostedEntry.ActionField, App.Editing.PostedEntry.NewField, "sti", "min", Content.Editing.EntryForm.BodyPath];

        Assert.Empty(Content.Editing.EntryKind.All.Values.SelectMany(kind => kind.Schema.Fields).Select(field => field.Name).Intersect(own));
    }

    [Fact]
    public async Task A_new_title_is_saved_as_a_draft_of_one_line_and_the_page_says_so()
    {
        var client = _host.Client("anna");
        var before = _host.TextOf(File);
        var form = await EditForm.OpenAsync(client, Page);
        form["titel"] = "Færre sager til hver";

        var answer = await form.SendAsync(client, Page, "gem");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(before.Replace("titel: Færre sager pr. socialrådgiver", "titel: Færre sager til hver", StringComparison.Ordinal), _host.TextOf(File));
        Assert.Contains("Anna Madsen", (await EditForm.OpenAsync(client, Page)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_added_moved_and_removed_by_buttons_and_nothing_is_saved_by_it()
    {
        var client = _host.Client("anna");
        var form = await EditForm.OpenAsync(client, Page);
        var first = form["ikkeOplyst[0]"];

        form = EditForm.Of(await Raw(await form.SendAsync(client, Page, "ned:ikkeOplyst[0]")));
        Assert.Equal(first, form["ikkeOplyst[1]"]);
        form = EditForm.Of(await Raw(await form.SendAsync(client, Page, "fjern:ikkeOplyst[0]")));
        Assert.Equal(first, form["ikkeOplyst[0]"]);
        form = EditForm.Of(await Raw(await form.SendAsync(client, Page, "tilfoej:ikkeOplyst")));
        Assert.Equal("", form["ikkeOplyst[3]"]);
        Assert.Null(_host.Store.Find(Publishing.Entries.EntryPath.TryParse(File)!)!.Draft);
        form["ikkeOplyst[3]"] = "Hvad det kostede.";
        await form.SendAsync(client, Page, "gem");

        Assert.Contains("  - Hvad det kostede.\n", _host.TextOf(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_the_same_text_meet_both_versions_and_both_changes_are_kept()
    {
        var (anna, bo) = (_host.Client("anna"), _host.Client("bo"));
        var (hers, his) = (await EditForm.OpenAsync(anna, Page), await EditForm.OpenAsync(bo, Page));
        his["titel"] = "Bos titel";
        his["broedtekst"] = his["broedtekst"].Replace("Det er redaktionens regnestykke.", "Det er vores regnestykke.", StringComparison.Ordinal);
        await his.SendAsync(bo, Page, "gem");
        hers["kortTitel"] = "Annas korte";
        hers["broedtekst"] = hers["broedtekst"].Replace("Flere socialrådgivere deler sagerne.", "Flere deler sagerne.", StringComparison.Ordinal);

        var answer = await hers.SendAsync(anna, Page, "gem");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Raw(answer);
        Assert.Contains("Bo Jensen", page, StringComparison.Ordinal);
        Assert.Contains("Behold min", page, StringComparison.Ordinal);
        var settled = await EditForm.Of(page).SendAsync(anna, Page, "flet");
        Assert.Equal(HttpStatusCode.SeeOther, settled.StatusCode);
        var text = _host.TextOf(File);
        Assert.Contains("titel: Bos titel", text, StringComparison.Ordinal);
        Assert.Contains("kortTitel: Annas korte", text, StringComparison.Ordinal);
        Assert.Contains("Det er vores regnestykke.", text, StringComparison.Ordinal);
        Assert.Contains("Flere deler sagerne.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_text_is_saved_but_not_sent_and_the_faults_are_worded_as_check_words_them()
    {
        var client = _host.Client("anna");
        var form = await EditForm.OpenAsync(client, Page);
        form["resume"] = "For kort.";
        form["broedtekst"] += "\nSe [siden](/findes-ikke/) og {{fakta F999}}.\n";

        var answer = await form.SendAsync(client, Page, "send");

        var page = await Text(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("href=\"#resume\"", page, StringComparison.Ordinal);
        Assert.Contains("Teksten er på 9 tegn.", page, StringComparison.Ordinal);
        Assert.Contains("F999", page, StringComparison.Ordinal);
        Assert.Contains("For kort.", _host.TextOf(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_large_comes_back_with_everything_in_it_and_what_to_do()
    {
        var client = _host.Client("anna");
        var form = await EditForm.OpenAsync(client, Page);
        form["broedtekst"] = string.Concat(Enumerable.Repeat("Meget lang tekst. ", 80_000));

        var answer = await form.SendAsync(client, Page, "gem");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Text(answer);
        Assert.Contains("Teksten er for stor", page, StringComparison.Ordinal);
        Assert.Contains("Meget lang tekst. Meget lang tekst.", page, StringComparison.Ordinal);
        Assert.Null(_host.Store.Find(Publishing.Entries.EntryPath.TryParse(File)!)!.Draft);
    }

    [Fact]
    public async Task A_new_text_gets_its_place_from_its_title_and_is_there_after_the_first_save()
    {
        var client = _host.Client("anna");
        var ask = await EditForm.OpenAsync(client, "/redaktion/ny/");
        ask["slags"] = "guide";
        ask["titel"] = "Sådan tæller I sager";
        var begun = await ask.SendAsync(client, "/redaktion/ny/", "");
        var address = begun.Headers.Location!.ToString();
        Assert.StartsWith("/redaktion/indhold/kom-i-gang/saadan-taeller-i-sager.md?", address, StringComparison.Ordinal);
        var form = await EditForm.OpenAsync(client, address);
        Assert.Equal("Sådan tæller I sager", form["titel"]);
        form["broedtekst"] = "Begynd med at tale om, hvad en sag er.";

        var answer = await form.SendAsync(client, address, "gem");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Begynd med at tale om, hvad en sag er.\n", _host.TextOf("kom-i-gang/saadan-taeller-i-sager.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/redaktion/indhold/?q=sager&samling=sider", "Færre sager pr. socialrådgiver", "fakta/F33.yaml")]
    [InlineData("/redaktion/indhold/?samling=fakta&q=F33", "fakta/F33.yaml", "modellen/faerre-sager.md")]
    public async Task The_list_shows_what_fits_and_nothing_else(string address, string shown, string notShown)
    {
        var page = await _host.Client("anna").GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.DoesNotContain(notShown, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_has_fifty_texts_on_a_page_and_the_rest_behind_it()
    {
        var page = await _host.Client("anna").GetStringAsync(new Uri("/redaktion/indhold/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(50, page.Split("<th scope=\"row\">").Length - 1);
        Assert.Contains("side=2", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("modellen/faerre-sager.txt")]
    [InlineData("..%2fhemmelig.md")]
    [InlineData(".git/config")]
    [InlineData("modellen/findes-ikke.md")]
    public async Task A_path_that_is_no_text_is_not_found(string path)
    {
        var answer = await _host.Client("anna").GetAsync(new Uri("/redaktion/indhold/" + path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Task<string> Raw(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task<string> Text(HttpResponseMessage response) => WebUtility.HtmlDecode(await Raw(response));
}
