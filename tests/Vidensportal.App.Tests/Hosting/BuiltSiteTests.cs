using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Hosting;

/// <summary>A folder that <c>build</c> made, served as it is by the real program.</summary>
public sealed class BuiltSiteTests : IDisposable
{
    private const string Content = """
        -- 404.md --
        ---
        titel: Vi kan ikke finde siden
        ---
        -- modellen/index.md --
        ---
        titel: Modellen på dansk
        aliasser: [/gammel/model/]
        ---
        Teksten handler om trapper.
        -- soeg.md --
        ---
        type: soegning
        ---
        -- beregner/index.md --
        ---
        type: beregner
        ---
        -- forkert.md --
        ---
        status: trukket-tilbage
        tilbagetrukket: {slags: fejl, begrundelse: Tallene var forkerte., dato: 2026-01-01}
        ---
        -- kladde.md --
        ---
        status: kladde
        titel: Hemmelig kladde
        ---
        """;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Pages_searches_and_calculations_are_answered_from_the_folder_alone()
    {
        await Build();
        Directory.Delete(_folder["content"], recursive: true);
        await using var portal = await ServingPortal.StartBuilt(_folder, "public");
        await portal.Status("/healthz/ready", HttpStatusCode.OK);

        Assert.Contains("Teksten handler om trapper.", await portal.Client.GetStringAsync("/modellen/", Stopping), StringComparison.Ordinal);
        Assert.Equal(1, JsonNode.Parse(await portal.Client.GetStringAsync("/api/v1/soegning?q=trappe", Stopping))!["iAlt"]!.GetValue<int>());
        Assert.Contains("Modellen på dansk", await portal.Client.GetStringAsync("/soeg/?q=trappe", Stopping), StringComparison.Ordinal);
        using var calculation = await portal.Client.PostAsync("/api/v1/beregninger", new StringContent("{}", null, "application/json"), Stopping);
        Assert.True(calculation.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, await calculation.Content.ReadAsStringAsync(Stopping));
        Assert.Equal("/modellen/", (await portal.Client.GetAsync("/gammel/model", Stopping)).Headers.Location!.ToString());
        Assert.Equal("/modellen/", (await portal.Client.GetAsync("/modellen", Stopping)).Headers.Location!.ToString());
        using var gone = await portal.Client.GetAsync("/forkert/", Stopping);
        Assert.Equal((HttpStatusCode.Gone, true), (gone.StatusCode, (await gone.Content.ReadAsStringAsync(Stopping)).Contains("Tallene var forkerte.", StringComparison.Ordinal)));
        using var missing = await portal.Client.GetAsync("/findes-ikke/", Stopping);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("Vi kan ikke finde siden", await missing.Content.ReadAsStringAsync(Stopping), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_has_the_same_tag_from_the_folder_as_from_the_content_and_comes_as_it_was_compressed()
    {
        await Build();
        await using var built = await ServingPortal.StartBuilt(_folder, "public");
        await using var again = await ServingPortal.StartBuilt(_folder, "public");
        foreach (var encoding in (string[])["br", "gzip", "identity"])
        {
            using var one = await Get(built, "/modellen/", encoding);
            using var other = await Get(again, "/modellen/", encoding);
            Assert.Equal(one.Headers.ETag, other.Headers.ETag);
            var ending = encoding switch { "br" => ".br", "gzip" => ".gz", _ => "" };
            Assert.Equal(await File.ReadAllBytesAsync(_folder["public/modellen/index.html" + ending], Stopping), await one.Content.ReadAsByteArrayAsync(Stopping));
        }
    }

    [Fact]
    public async Task Only_the_sites_own_files_are_served()
    {
        await Build();
        await File.WriteAllTextAsync(_folder["hemmeligt.txt"], "hemmeligt", Stopping);
        File.CreateSymbolicLink(_folder["public/genvej.txt"], _folder["hemmeligt.txt"]);
        await File.WriteAllTextAsync(_folder["public/.skjult"], "hemmeligt", Stopping);
        await using var portal = await ServingPortal.StartBuilt(_folder, "public");
        await File.WriteAllTextAsync(_folder["public/senere.txt"], "kom til senere", Stopping);

        string[] others = ["/_build", "/_headers", "/kladde/", "/genvej.txt", "/modellen/index.html.br", "/senere.txt", "/.skjult", "/../public.content"];
        var answers = await Task.WhenAll(others.Select(async address => (address, (await portal.Client.GetAsync(address, Stopping)).StatusCode)));
        Assert.Equal(others.Select(address => (address, HttpStatusCode.NotFound)), answers);
    }

    [Fact]
    public async Task The_content_beside_the_site_is_not_in_the_folder_that_is_published()
    {
        await Build();

        Assert.True(File.Exists(_folder["public.content"]));
        Assert.DoesNotContain(Directory.EnumerateFiles(_folder["public"], "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".html" or ".json"),
            file => File.ReadAllText(file).Contains("Hemmelig kladde", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_damaged_index_is_made_anew_and_told()
    {
        await Build();
        await File.WriteAllTextAsync(_folder["public/soeg/indeks.bin"], "i stykker", Stopping);
        await using var portal = await ServingPortal.StartBuilt(_folder, "public");

        await portal.PageWith("/healthz/ready", "er lavet på ny");
        Assert.Equal(1, JsonNode.Parse(await portal.Client.GetStringAsync("/api/v1/soegning?q=trappe", Stopping))!["iAlt"]!.GetValue<int>());
        await portal.Line("Søgeindekset ved siderne kan ikke bruges");
    }

    [Theory]
    [InlineData("mangler")]
    [InlineData("i stykker")]
    [InlineData("en anden udgave")]
    public async Task Without_its_content_the_pages_are_still_read_and_it_says_what_is_missing(string kind)
    {
        await Build();
        if (kind == "mangler") File.Delete(_folder["public.content"]);
        if (kind == "i stykker") await File.WriteAllTextAsync(_folder["public.content"], "ikke et arkiv", Stopping);
        if (kind == "en anden udgave") await File.WriteAllTextAsync(_folder["public/_build"], "0123", Stopping);
        await using var portal = await ServingPortal.StartBuilt(_folder, "public");

        Assert.Contains("\"mangler noget\"", await portal.PageWith("/healthz/ready", "Siderne vises, men"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await portal.Client.GetAsync("/modellen/", Stopping)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await portal.Client.GetAsync("/soeg/?q=trappe", Stopping)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await portal.Client.GetAsync("/api/v1/soegning?q=trappe", Stopping)).StatusCode);
    }

    [Fact]
    public async Task A_file_that_has_gone_since_is_not_found_and_the_rest_goes_on()
    {
        await Build();
        await using var portal = await ServingPortal.StartBuilt(_folder, "public");
        File.Delete(_folder["public/modellen/index.html"]);
        File.Delete(_folder["public/modellen/index.html.br"]);

        Assert.Equal(HttpStatusCode.NotFound, (await portal.Client.GetAsync("/modellen/", Stopping)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await portal.Client.GetAsync("/", Stopping)).StatusCode);
        await portal.Line("modellen/index.html i den byggede portal kan ikke læses");
    }

    [Fact]
    public async Task A_new_build_in_its_place_is_served_without_a_start()
    {
        await Build("one/public");
        Directory.CreateSymbolicLink(_folder["current"], _folder["one"]);
        await using var portal = await ServingPortal.StartBuilt(_folder, "current/public");
        await portal.Status("/healthz/ready", HttpStatusCode.OK);
        _folder.Write(TestContent.File("content/modellen/index.md", (await File.ReadAllTextAsync(_folder["content/modellen/index.md"], Stopping)).Replace("trapper", "zebraer", StringComparison.Ordinal)));
        await Build("two/public", writes: false);

        Directory.CreateSymbolicLink(_folder["next"], _folder["two"]);
        using (var move = Process.Start("mv", ["-T", _folder["next"], _folder["current"]])) await move.WaitForExitAsync(Stopping);

        await portal.PageWith("/modellen/", "zebraer");
        await portal.PageWith("/api/v1/soegning?q=zebra", "\"iAlt\":1,");
    }

    [Theory]
    [InlineData("ingen", "findes ikke. Byg portalen med build --output.")]
    [InlineData("fremmed", "er ikke en bygget portal: filen _build mangler. Byg den med build --output.")]
    public async Task A_folder_that_no_build_made_is_told_and_answered_with_2(string folder, string message)
    {
        Directory.CreateDirectory(_folder["fremmed"]);

        var result = await Portal.Run(_folder.FullPath, "serve", "--site", folder);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    private async Task Build(string output = "public", bool writes = true)
    {
        if (writes) foreach (var file in TestContent.Files(ContentDefaults.Complete(Content))) _folder.Write(file with { Path = "content/" + file.Path });
        var result = await Portal.Run(_folder.FullPath, "build", "--output", output);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    private static async Task<HttpResponseMessage> Get(ServingPortal portal, string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        return await portal.Client.SendAsync(request, Stopping);
    }
}
