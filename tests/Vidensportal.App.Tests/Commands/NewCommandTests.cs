using System.Text.RegularExpressions;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Commands;

public sealed partial class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NewCommandTests()
    {
        _folder.Write(ContentDefaults.Complete("-- site.yaml --\nmenu: [faerre-sager-i-aar-forside]\n"));
        File.Delete(_folder["index.md"]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_page_lies_where_its_type_belongs_and_passes_the_check_when_it_is_filled_in()
    {
        foreach (var type in (string[])["forside", "modelside", "resultatside", "guide", "kommune", "nyhed", "kilde", "system"])
        {
            var created = await Portal.Run(_folder.FullPath, "new", type, $"Færre \"sager\" i år: {type}", "--content", ".");
            Assert.Equal((0, ""), (created.ExitCode, created.Error));
            Assert.Matches(@"\AOprettede \S+\.md\. Udfyld felterne, og kør check\.\n\z", created.Output);
        }

        Assert.Equal(
            [
                "faerre-sager-i-aar-system.md", "index.md", "kilder/faerre-sager-i-aar-kilde.md", "kom-i-gang/faerre-sager-i-aar-guide.md", "kommuner/faerre-sager-i-aar-kommune.md",
                "modellen/faerre-sager-i-aar-modelside.md", "nyheder/ÅR/faerre-sager-i-aar-nyhed.md", "resultater/faerre-sager-i-aar-resultatside.md",
            ],
            Pages().Select(page => Regex.Replace(page, "20[0-9][0-9]", "ÅR")));
        Assert.All(Pages(), page => Assert.Contains("status: kladde\n", File.ReadAllText(_folder[page]), StringComparison.Ordinal));

        var unfilled = await Portal.Run(_folder.FullPath, "check", "--content", ".", "--drafts");
        Assert.Equal(1, unfilled.ExitCode);
        Assert.All(unfilled.Errors[..^1], line => Assert.Contains("\" er tomt. Skriv ", line, StringComparison.Ordinal));

        foreach (var page in Pages()) await File.WriteAllTextAsync(_folder[page], FillIn(await File.ReadAllTextAsync(_folder[page], TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        var filled = await Portal.Run(_folder.FullPath, "check", "--content", ".", "--drafts");
        Assert.Equal((0, ""), (filled.ExitCode, filled.Error));
    }

    [Fact]
    public async Task A_page_that_exists_is_not_written_over()
    {
        await Portal.Run(_folder.FullPath, "new", "system", "Om os", "--content", ".");
        await File.WriteAllTextAsync(_folder["om-os.md"], "Mit arbejde", TestContext.Current.CancellationToken);

        var again = await Portal.Run(_folder.FullPath, "new", "system", "Om os", "--content", ".");

        Assert.Equal(2, again.ExitCode);
        Assert.EndsWith("om-os.md findes allerede. Vælg en anden titel.\n", again.Error, StringComparison.Ordinal);
        Assert.Equal("Mit arbejde", await File.ReadAllTextAsync(_folder["om-os.md"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task No_title_leads_out_of_the_folder_or_makes_fields_that_cannot_be_read()
    {
        foreach (var title in (string[])["../../ude", "/etc/passwd", "..", "Linje\nto", "\\ og \"", "a: b # c"])
            Assert.Equal(0, (await Portal.Run(_folder.FullPath, "new", "system", title, "--content", ".")).ExitCode);

        var check = await Portal.Run(_folder.FullPath, "check", "--content", ".", "--drafts");

        Assert.Equal(["a-b-c.md", "afsnit.md", "etc-passwd.md", "linje-to.md", "og.md", "ude.md"], Pages());
        Assert.DoesNotContain("kan ikke læses", check.Error, StringComparison.Ordinal);
        Assert.Contains("titel: \"\\\\ og \\\"\"\n", await File.ReadAllTextAsync(_folder["og.md"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(_folder.FullPath, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.FullPath, path)).Order(StringComparer.Ordinal);

    private static string FillIn(string text)
    {
        var values = new Dictionary<string, string>
        {
            ["resume"] = "Resuméet af siden er langt nok til søgning, deling og toppen af siden.", ["advarsel"] = "Tallene er foreløbige.",
            ["kommunekode"] = "\"0657\"", ["kommunestatus"] = "i-gang", ["bekraeftet"] = "nej", ["dato"] = "2026-01-01",
            ["kildeId"] = "S9", ["slags"] = "rapport", ["udgiver"] = "Udgiveren", ["rang"] = "3",
        };
        return Empty().Replace(text, field => $"{field.Groups[1].Value}: {values[field.Groups[1].Value]}");
    }

    [GeneratedRegex("^([A-Za-z]+): *#.*$", RegexOptions.Multiline)]
    private static partial Regex Empty();
}
