using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_build_writes_the_site_tells_its_steps_line_by_line_and_is_done()
    {
        Content("-- a.md --\nTeksten.\n");

        var result = await Portal.Run(_folder.FullPath, "build");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches(@"\ALæser indholdet: \d+ ms\nLægger planen: \d+ ms\nSkriver siderne: \d+ ms\n2 sider i \S+/public: \d+ filer skrevet, 0 uændret, 0 fjernet\.\n\z", result.Output);
        Assert.Contains("Teksten.", await File.ReadAllTextAsync(_folder["public/a/index.html"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_options_decide_what_is_built_and_where()
    {
        Content("-- kladde.md --\n---\nstatus: kladde\n---\n-- senere.md --\n---\nudgivet: 2030-01-01\n---\n");

        Assert.Equal(0, (await Portal.Run(_folder.FullPath, "build", "--output", "ude", "--as-of", "2030-01-01", "--base-url", "https://herning.dk/")).ExitCode);
        Assert.Equal(0, (await Portal.Run(_folder.FullPath, "build", "--output", "kladder", "--drafts", "--as-of", "2026-01-01")).ExitCode);

        Assert.Contains("<loc>https://herning.dk/senere/</loc>", await File.ReadAllTextAsync(_folder["ude/sitemap.xml"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal((false, true), (File.Exists(_folder["ude/kladde/index.html"]), File.Exists(_folder["ude/senere/index.html"])));
        Assert.Equal((true, true), (File.Exists(_folder["kladder/kladde/index.html"]), File.Exists(_folder["kladder/senere/index.html"])));
        Assert.DoesNotContain("refresh-", await File.ReadAllTextAsync(_folder["ude/index.html"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_can_not_be_written_is_told_and_answered_with_2()
    {
        Content("-- a.md --\nTeksten.\n");
        await File.WriteAllTextAsync(_folder["fil"], "", TestContext.Current.CancellationToken);

        var result = await Portal.Run(_folder.FullPath, "build", "--output", "fil/public");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"Der kan ikke skrives i {_folder["fil/public"]}: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_all_told_with_place_and_fix_and_nothing_is_written()
    {
        Content("""
            -- a.md --
            ---
            id: a
            type: system
            titel: A
            resume: Resuméet af siden er langt nok til søgning, deling og toppen af siden.
            status: udgivett
            udgivet: 01-02-2025
            ---
            -- b.md --
            ---
            id: b
            type: system
            titel: B
            resume: Resuméet af siden er langt nok til søgning, deling og toppen af siden.
            status: udgivet
            udgivet: 2026-01-01
            ---
            Der var 24 sager.
            """);

        var result = await Portal.Run(_folder.FullPath, "build");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                "content/a.md:6:9  \"udgivett\" kan ikke vælges her. Mente du \"udgivet\"?",
                "content/a.md:7:10  Datoen \"01-02-2025\" skal skrives år-måned-dag. Skriv 2025-02-01.",
                "content/b.md:9:9  Tallet \"24\" er skrevet direkte i teksten. Hent det fra et faktum med {{fakta F33}}; kan læseren tælle det på siden, så skriv {{antal 3}}.",
                "3 fejl.",
            ],
            result.Errors);
        Assert.False(Directory.Exists(_folder["public"]));
    }

    [Fact]
    public async Task A_failed_build_leaves_the_last_good_site()
    {
        Content("-- a.md --\nTeksten.\n");
        await Portal.Run(_folder.FullPath, "build");
        var before = Files();
        Content("-- a.md --\n[x](/ingen/)\n");

        var result = await Portal.Run(_folder.FullPath, "build");

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith("1 fejl.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task A_second_build_writes_only_what_changed()
    {
        Content("-- a.md --\nTeksten.\n-- b.md --\n");
        await Portal.Run(_folder.FullPath, "build");
        Content("-- a.md --\nNy tekst.\n-- b.md --\n");

        var result = await Portal.Run(_folder.FullPath, "build");

        Assert.Matches(@"3 sider i \S+: 1 filer skrevet, \d+ uændret, 0 fjernet\.", result.Output);
    }

    [Fact]
    public async Task An_output_folder_that_is_not_ours_is_refused_and_left_as_it_was()
    {
        Content("-- a.md --\n");
        Directory.CreateDirectory(_folder["public"]);
        await File.WriteAllTextAsync(_folder["public/vigtigt.txt"], "Mit", TestContext.Current.CancellationToken);

        var result = await Portal.Run(_folder.FullPath, "build");

        Assert.Equal((2, $"Mappen {_folder["public"]} er ikke tom, og den er ikke skrevet af dette program. Vælg en tom mappe med --output.\n"), (result.ExitCode, result.Error));
        Assert.Equal(["vigtigt.txt"], Directory.EnumerateFileSystemEntries(_folder["public"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_image_whose_pixels_are_cut_off_stops_the_build_while_it_writes_and_nothing_is_written()
    {
        Content("-- a.md --\n![En trappe](/medier/trappe.png)\n");
        _folder.Write(TestContent.File("content/medier/trappe.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAlgAAAAECAAAAAB33h6lAAABMklEQVR4nGNgYOcTlVHWMrSwd/MNiU7K")));

        var result = await Portal.Run(_folder.FullPath, "build");

        Assert.Equal((1, "content/medier/trappe.png:1:1  Billedet er i stykker. Gem det igen som PNG, JPEG eller WebP.\n1 fejl.\n"), (result.ExitCode, result.Error));
        Assert.False(Directory.Exists(_folder["public"]));
    }

    [Fact]
    public async Task A_broken_image_stops_the_build_with_a_fault()
    {
        Content("-- a.md --\n![En trappe](/medier/trappe.png)\n-- medier/trappe.png --\nikke et billede\n");

        var result = await Portal.Run(_folder.FullPath, "build");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("content/medier/trappe.png:1:1  Billedet kan ikke læses", result.Error, StringComparison.Ordinal);
    }

    private void Content(string archive)
    {
        foreach (var file in TestContent.Files(ContentDefaults.Complete(archive))) _folder.Write(file with { Path = "content/" + file.Path });
    }

    private string[] Files() => [.. Directory.EnumerateFiles(_folder["public"], "*", SearchOption.AllDirectories).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}").Order(StringComparer.Ordinal)];
}
