using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Content_without_faults_is_told_and_nothing_is_written()
    {
        _folder.Write(ContentDefaults.Complete("-- a.md --\n"));
        var before = Everything();

        var result = await Portal.Run(_folder.FullPath, "check", "--content", ".");

        Assert.Equal((0, "Ingen fejl i 3 filer.\n", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task Faults_are_told_as_the_build_tells_them()
    {
        _folder.Write(ContentDefaults.Complete("-- a.md --\n---\ntitel: A\n---\n[x](/ingen/)\n\n[y](/heller-ikke/)\n"));
        var before = Everything();

        var result = await Portal.Run(_folder.FullPath, "check", "--content", ".");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(3, result.Errors.Length);
        Assert.All(result.Errors[..2], line => Assert.Matches(@"^content/a\.md:\d+:1  Linket /\S+/ fører ingen steder hen\. ", line));
        Assert.Equal("2 fejl.", result.Errors[2]);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task A_draft_is_checked_among_drafts()
    {
        _folder.Write(ContentDefaults.Complete("-- a.md --\n---\nstatus: kladde\n---\n[x](/ingen/)\n"));

        Assert.Equal(0, (await Portal.Run(_folder.FullPath, "check", "--content", ".")).ExitCode);
        Assert.Equal(1, (await Portal.Run(_folder.FullPath, "check", "--content", ".", "--drafts")).ExitCode);
    }

    [Fact]
    public async Task Every_page_is_listed_with_its_lix_and_its_target_the_hardest_first()
    {
        var (easy, hard) = (string.Concat(Enumerable.Repeat("Den kan vi se nu. ", 20)), string.Concat(Enumerable.Repeat("Vi ser også noget, der er svært at forstå for mange mennesker. ", 10)));
        _folder.Write(ContentDefaults.Complete($"-- a.md --\n{easy}\n-- b.md --\n{hard}\n"));

        var result = await Portal.Run(_folder.FullPath, "check", "--content", ".", "--lix");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"(?s)\n +\d+ +45 +120  /b/\n +5 +45 +100  /a/\n", result.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_text_that_is_hard_to_read_gets_advice_and_is_no_fault()
    {
        var hard = string.Concat(Enumerable.Repeat("Kommunalbestyrelsens handlekommunepligter forudsætter tværsektorielle samarbejdsforpligtelser. ", 20));
        _folder.Write(ContentDefaults.Complete($"-- a.md --\n{hard}\n"));

        var result = await Portal.Run(_folder.FullPath, "check", "--content", ".");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"(?m)^content/a\.md  Råd: LIX er \d+; målet er højst 45\. Del lange sætninger, og brug kortere ord\.$", result.Output);
    }

    [Fact]
    public async Task Prints_are_recorded_from_the_sources_own_texts_and_hold_against_them()
    {
        _folder.Write(ContentDefaults.Complete("""
            -- a.md --
            Det faldt {{belaeg F01}}.
            -- fakta/F01.yaml --
            belaeg: [{kilde: S1, linje: 2, ord: faldt meget}]
            -- kilder/s1.md --
            ---
            type: kilde
            fil: kilden.txt
            linjer: 3
            ---
            """));
        using var texts = new TemporaryFolder();
        await File.WriteAllTextAsync(texts["kilden.txt"], "Første linje\nUdgifterne faldt  meget i 2014\nTredje\n", TestContext.Current.CancellationToken);

        var before = await Portal.Run(_folder.FullPath, "check", "--content", ".");
        var recorded = await Portal.Run(_folder.FullPath, "check", "--content", ".", "--kildetekster", texts.FullPath, "--optag");
        var print = await File.ReadAllTextAsync(_folder["kilder/aftryk/S1.yaml"], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(texts["kilden.txt"], "Første linje\nUdgifterne steg\nTredje\n", TestContext.Current.CancellationToken);
        var changed = await Portal.Run(_folder.FullPath, "check", "--content", ".", "--kildetekster", texts.FullPath);

        Assert.Equal(1, before.ExitCode);
        Assert.Equal((0, ""), (recorded.ExitCode, recorded.Error));
        Assert.Contains("faldt meget", print, StringComparison.Ordinal);
        Assert.DoesNotContain("Udgifterne", print, StringComparison.Ordinal);
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("Linje 2 i S1 er en anden end den, aftrykket er taget af.", changed.Error, StringComparison.Ordinal);
        Assert.Contains("Ordene \"faldt meget\" står ikke på linje 2 i S1.", changed.Error, StringComparison.Ordinal);
    }

    private string[] Everything() => [.. Directory.EnumerateFileSystemEntries(_folder.FullPath, "*", SearchOption.AllDirectories).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}").Order(StringComparer.Ordinal)];
}
