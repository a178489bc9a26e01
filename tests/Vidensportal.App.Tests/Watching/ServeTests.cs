using System.Net;
using System.Text.RegularExpressions;
using System.Net.Sockets;
using Vidensportal.App.Tests.Hosting;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Watching;

/// <summary>What an author sees while the program runs: real files, a real watcher, real requests.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task Edits_new_files_renamed_folders_and_deleted_files_are_served()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\nGammel tekst.\n-- mappe/b.md --\n---\ntitel: I mappen\n---\n"));
        await using var portal = await ServingPortal.Start(_content);
        Assert.Contains("Gammel tekst.", await portal.Client.GetStringAsync("/a/", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await Edit("a.md", "Gammel tekst.", "Ny tekst.");
        await portal.PageWith("/a/", "Ny tekst.");

        var text = await File.ReadAllTextAsync(_content["a.md"], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_content["ny.md"], text.Replace("id: a", "id: ny", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await portal.Status("/ny/", HttpStatusCode.OK);

        File.Move(_content["ny.md"], _content["nyere.md"]);
        await portal.Status("/nyere/", HttpStatusCode.OK);
        await portal.Status("/ny/", HttpStatusCode.NotFound);

        Directory.Move(_content["mappe"], _content["kasse"]);
        await portal.Status("/kasse/b/", HttpStatusCode.OK);
        await portal.Status("/mappe/b/", HttpStatusCode.NotFound);

        Directory.CreateDirectory(_content["dyb/dybere"]);
        File.Move(_content["kasse/b.md"], _content["dyb/dybere/b.md"]);
        await portal.Status("/dyb/dybere/b/", HttpStatusCode.OK);
        await portal.Status("/kasse/b/", HttpStatusCode.NotFound);

        File.Delete(_content["nyere.md"]);
        await portal.Status("/nyere/", HttpStatusCode.NotFound);

        Directory.Delete(_content["dyb"], recursive: true);
        await portal.Status("/dyb/dybere/b/", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_last_of_many_quick_edits_is_the_one_that_is_served()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\nUdgave a.\n"));
        await using var portal = await ServingPortal.Start(_content);

        for (var letter = 'a'; letter < 'z'; letter++) await Edit("a.md", $"Udgave {letter}.", $"Udgave {(char)(letter + 1)}.");

        await portal.PageWith("/a/", "Udgave z.");
    }

    [Fact]
    public async Task Folders_that_are_gone_before_they_are_looked_at_do_not_end_the_watching()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\nGammel tekst.\n"));
        await using var portal = await ServingPortal.Start(_content);

        // Some go between the two looks that the watching takes at a new folder.
        for (var number = 0; number < 15_000; number++)
        {
            var folder = _content[$"hastig-{number % 50}"];
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, ".skjult"), []);
            File.Delete(Path.Combine(folder, ".skjult"));
            Directory.Delete(folder);
        }
        await Edit("a.md", "Gammel tekst.", "Ny tekst.");

        await portal.PageWith("/a/", "Ny tekst.");
    }

    [Fact]
    public async Task An_edit_while_the_program_starts_is_not_lost()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\nGammel tekst.\n"));

        await using var portal = await ServingPortal.Start(_content, whenBuilt: () => Edit("a.md", "Gammel tekst.", "Ny tekst."));

        await portal.PageWith("/a/", "Ny tekst.");
    }

    [Fact]
    public async Task A_broken_edit_keeps_the_last_good_page_and_tells_the_fault()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\nGod tekst.\n"));
        await using var portal = await ServingPortal.Start(_content);

        await Edit("a.md", "God tekst.", "Ødelagt [link](/ingen/).");
        var fault = await portal.Line(@"fører ingen steder hen");
        Assert.Matches(@"^content/a\.md:\d+:9  Linket /ingen/ fører ingen steder hen\. ", fault);
        Assert.Contains("God tekst.", await portal.Client.GetStringAsync("/a/", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await Edit("a.md", "Ødelagt [link](/ingen/).", "God igen.");
        await portal.PageWith("/a/", "God igen.");
    }

    [Fact]
    public async Task Content_that_is_broken_from_the_start_shows_its_faults_until_they_are_mended()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\nÆrlig [tekst](/ingen/).\n"));
        await using var portal = await ServingPortal.Start(_content);

        using var answer = await portal.Client.GetAsync("/a/", TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Linket /ingen/ fører ingen steder hen.", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        using var look = await portal.Client.GetAsync(Regex.Match(page, "/assets/site-[^\"]+\\.css").Value, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "text/css"), (look.StatusCode, look.Content.Headers.ContentType?.MediaType));

        await Edit("a.md", "Ærlig [tekst](/ingen/).", "Mendet.");
        await portal.PageWith("/a/", "Mendet.");
    }

    [Fact]
    public async Task An_open_page_is_told_to_refresh_after_each_build()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\nGammel.\n"));
        await using var portal = await ServingPortal.Start(_content);
        Assert.Matches("<script type=\"module\" src=\"/assets/refresh-[^\"]+\">", await portal.Client.GetStringAsync("/a/", TestContext.Current.CancellationToken));
        await using var stream = await portal.Client.GetStreamAsync("/_vidensportal/refresh", TestContext.Current.CancellationToken);
        using var events = new StreamReader(stream);
        Assert.Equal(": klar", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal("", await events.ReadLineAsync(TestContext.Current.CancellationToken));

        foreach (var (before, after) in new[] { ("Gammel.", "Ny."), ("Ny.", "Nyest.") })
        {
            await Edit("a.md", before, after);

            // A file is emptied and then written: on a slow machine that is two builds, and the page is told of both.
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromMinutes(2));
            do
            {
                Assert.Equal("data: bygget", await events.ReadLineAsync(patience.Token));
                Assert.Equal("", await events.ReadLineAsync(patience.Token));
            }
            while (!(await portal.Client.GetStringAsync("/a/", patience.Token)).Contains(after, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_and_answered_with_2()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\n"));
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var result = await Portal.Run(_content.FullPath, "serve", "--content", ".", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((2, $"Porten {port} er optaget. Luk det andet program, eller vælg en anden med --port.\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Drafts_are_served_when_asked_for()
    {
        _content.Write(ContentDefaults.Complete("-- a.md --\n---\nstatus: kladde\n---\n"));
        await using var portal = await ServingPortal.Start(_content, "--drafts");

        Assert.Contains("Siden er en kladde.", await portal.Client.GetStringAsync("/a/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task Edit(string path, string before, string after)
    {
        var text = await File.ReadAllTextAsync(_content[path], TestContext.Current.CancellationToken);
        Assert.Contains(before, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(_content[path], text.Replace(before, after, StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }
}
