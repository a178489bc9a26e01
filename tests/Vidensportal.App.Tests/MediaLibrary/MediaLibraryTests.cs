using System.Net;
using System.Net.Http.Headers;
using Vidensportal.App.Tests.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.MediaLibrary;

/// <summary>The media library over real HTTP and a real store: in with a text, out when nothing uses it.</summary>
public sealed class MediaLibraryTests : IAsyncLifetime
{
    private const string Text = "modellen/faerre-sager.md";
    private static readonly EntryPath Path = EntryPath.TryParse(Text)!;
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private EditingHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await EditingHost.StartAsync(Repository.Content);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_picture_is_taken_in_with_the_draft_of_its_text_and_shown_to_editors_alone()
    {
        var answer = await Upload("Trappe på væg.PNG", Picture, Text);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await Page("anna", "/redaktion/medier/");
        Assert.Contains("1 fil i alt.", page, StringComparison.Ordinal);
        Assert.Contains("Kun i kladden til «Færre sager pr. socialrådgiver»", page, StringComparison.Ordinal);
        Assert.Contains("1 × 1 punkter", page, StringComparison.Ordinal);
        var file = File();
        Assert.StartsWith("medier/", file, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _host.Client("ingen").GetAsync(At("/" + file), TestContext.Current.CancellationToken)).StatusCode);
        using var shown = await _host.Client("anna").GetAsync(At($"/redaktion/medier/fil/{file}?kladde={Text}"), TestContext.Current.CancellationToken);
        Assert.Equal("image/png", shown.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["nosniff"], shown.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains("sandbox", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(Picture[..8], (await shown.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..8]);
    }

    [Fact]
    public async Task A_picture_that_only_the_draft_has_can_be_chosen_in_that_text_and_in_no_other()
    {
        await Upload("trappe.png", Picture, Text);
        var file = "/" + File();

        Assert.Contains(file, await Page("anna", $"/redaktion/api/valg?slags=billede&q=&sti={Text}"), StringComparison.Ordinal);
        Assert.DoesNotContain(file, await Page("anna", "/redaktion/api/valg?slags=billede&q=&sti=modellen/tidligt-ind.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(file, await Page("anna", "/redaktion/api/valg?slags=billede&q="), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trappe.svg", Text, "Filtypen kan ikke bruges.")]
    [InlineData("trappe.jpg", Text, "ikke et JPEG-billede")]
    [InlineData("trappe.png", "", "Vælg den tekst")]
    [InlineData("trappe.png", "../site.yaml", "Vælg den tekst")]
    public async Task What_can_not_be_taken_in_comes_back_with_the_reason_at_its_field(string name, string text, string reason)
    {
        var answer = await Upload(name, Picture, text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", page, StringComparison.Ordinal);
        Assert.Null(_host.Store.Find(Path)!.Draft);
    }

    [Fact]
    public async Task A_file_in_use_stays_and_one_that_nothing_names_goes_when_a_publisher_says_so()
    {
        await Upload("trappe.png", Picture, Text);
        var file = File();
        var working = _host.Store.Find(Path)!.Working!;
        Assert.True(_host.Store.Save(Path, $"{working.Text}\n![En trappe](/{file})\n", working.Token, [], EditingHost.Editor("anna")).IsDone);
        Publish();

        var used = await Page("carl", "/redaktion/medier/");
        Assert.Contains(": «En trappe»", used, StringComparison.Ordinal);
        Assert.DoesNotContain("/redaktion/medier/slet/", used, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await Delete("carl", file)).StatusCode);

        working = _host.Store.Find(Path)!.Working!;
        Assert.True(_host.Store.Save(Path, working.Text.Replace($"![En trappe](/{file})\n", "", StringComparison.Ordinal), working.Token, [], EditingHost.Editor("anna")).IsDone);
        Publish();

        Assert.DoesNotContain("/redaktion/medier/slet/", await Page("anna", "/redaktion/medier/"), StringComparison.Ordinal);
        Assert.Contains("/redaktion/medier/slet/", await Page("carl", "/redaktion/medier/?brug=ubrugte"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Delete("anna", file)).StatusCode);
        Assert.NotNull(_host.Store.FindFile(file, null));
        Assert.Equal(HttpStatusCode.SeeOther, (await Delete("carl", file)).StatusCode);
        Assert.Null(_host.Store.FindFile(file, null));
        var log = await Page("carl", "/redaktion/log/");
        Assert.Contains("Fil slettet", log, StringComparison.Ordinal);
        Assert.Contains(file, log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site.yaml")]
    [InlineData("modellen/faerre-sager.md")]
    [InlineData("medier/../site.yaml")]
    [InlineData("medier/findes-ikke.png")]
    public async Task Nothing_but_a_picture_or_document_can_be_deleted_here(string file)
    {
        var before = _host.Store.Main().Commit;

        Assert.Equal(HttpStatusCode.NotFound, (await Delete("carl", file)).StatusCode);
        Assert.False(_host.Store.DeleteFile(file, EditingHost.Editor("carl")).IsDone);

        Assert.Equal(before, _host.Store.Main().Commit);
    }

    private string File() => _host.Part<App.MediaLibrary.MediaShelf>().All().Single().File.Path;

    private void Publish()
    {
        Done(_host.Store.Submit(Path, Tip(), null, EditingHost.Editor("anna")));
        Done(_host.Store.Approve(Path, Tip(), null, EditingHost.Editor("bo")));
        Done(_host.Store.Publish(Path, Tip(), EditingHost.Editor("carl")));
        _host.ShowAsOf(new DateOnly(2026, 12, 24));

        static void Done<T>(StoreAnswer<T> answer) where T : notnull => Assert.True(answer.IsDone, answer.Refusal?.Message);
    }

    private string Tip() => _host.Store.Find(Path)!.Draft!.Tip;

    private async Task<HttpResponseMessage> Delete(string who, string file) =>
        await _host.Client(who).PostAsync(At("/redaktion/medier/slet/"), new FormUrlEncodedContent([new("fil", file)]), TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> Upload(string name, byte[] bytes, string text)
    {
        using var form = new MultipartFormDataContent();
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "fil", name);
        form.Add(new StringContent(text), "tekst");
        return await _host.Client("anna").PostAsync(At("/redaktion/medier/"), form, TestContext.Current.CancellationToken);
    }

    private static Uri At(string address) => new(address, UriKind.Relative);

    private async Task<string> Page(string who, string address) => WebUtility.HtmlDecode(await _host.Client(who).GetStringAsync(At(address), TestContext.Current.CancellationToken));
}
