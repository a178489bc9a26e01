using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Serving;

/// <summary>An author saves a file, and the open page shows it.</summary>
public sealed class LiveReloadTests(Portal portal)
{
    private const string NewSentence = "Denne sætning er skrevet, mens siden var åben.";

    [Fact]
    public async Task Saved_file_reloads_the_open_page_by_itself()
    {
        using var folder = new TemporaryFolder();
        CopyContent(folder.FullPath);
        using var program = await PortalProgram.StartAsync(folder.FullPath);
        await using var tab = await portal.OpenAsync(program.Address);
        var listens = tab.Page.WaitForResponseAsync("**/_vidensportal/refresh*");
        await tab.GoToAsync("/om/cookies/");
        await listens;
        Assert.Equal(0, await tab.Page.GetByText(NewSentence).CountAsync());

        File.AppendAllText(folder["om/cookies.md"], $"\n{NewSentence}\n");

        await Assertions.Expect(tab.Page.GetByText(NewSentence)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Mistake_leaves_the_open_page_as_it_was_and_its_correction_is_shown()
    {
        using var folder = new TemporaryFolder();
        CopyContent(folder.FullPath);
        using var program = await PortalProgram.StartAsync(folder.FullPath);
        await using var tab = await portal.OpenAsync(program.Address);
        var listens = tab.Page.WaitForResponseAsync("**/_vidensportal/refresh*");
        await tab.GoToAsync("/om/cookies/");
        await listens;
        var heading = await tab.Page.InnerTextAsync("h1");
        var listensAgain = tab.Page.WaitForResponseAsync("**/_vidensportal/refresh*");

        File.AppendAllText(folder["om/cookies.md"], "\n[Et link](/findes-ikke/)\n");
        await listensAgain;
        await program.HearAsync("/findes-ikke/");
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync(heading);
        File.WriteAllText(folder["om/cookies.md"], File.ReadAllText(folder["om/cookies.md"]).Replace("[Et link](/findes-ikke/)", NewSentence, StringComparison.Ordinal));

        await Assertions.Expect(tab.Page.GetByText(NewSentence)).ToBeVisibleAsync();
    }

    private static void CopyContent(string target)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
