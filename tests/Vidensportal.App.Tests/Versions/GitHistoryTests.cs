using System.Diagnostics;
using Vidensportal.App.Versions;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Versions;

public sealed class GitHistoryTests
{
    [Fact]
    public void The_days_of_a_file_are_read_newest_first_with_paths_from_the_content_folder()
    {
        using var folder = new TemporaryFolder();
        Git(folder.FullPath, "init", "-q");
        Directory.CreateDirectory(Path.Combine(folder.FullPath, "content", "om"));
        Commit(folder.FullPath, "content/om/index.md", "Første", "2026-01-02");
        Commit(folder.FullPath, "content/site.yaml", "Andet", "2026-01-03");
        Commit(folder.FullPath, "content/om/index.md", "Anden", "2026-05-06");

        var history = GitHistory.Of(Path.Combine(folder.FullPath, "content"));

        Assert.Equal([new DateOnly(2026, 5, 6), new DateOnly(2026, 1, 2)], history.Of("om/index.md").Select(commit => commit.Day));
        Assert.All(history.Of("om/index.md"), commit => Assert.Matches("^[0-9a-f]{8,}$", commit.Id));
        Assert.Empty(history.Of("findes-ikke.md"));
    }

    [Fact]
    public void Outside_a_repository_there_is_none()
    {
        using var folder = new TemporaryFolder();

        Assert.Empty(GitHistory.Of(folder.FullPath).Files);
    }

    [Fact]
    public void A_clone_that_holds_only_the_newest_commits_is_not_believed()
    {
        using var folder = new TemporaryFolder();
        var whole = Path.Combine(folder.FullPath, "hel");
        Directory.CreateDirectory(whole);
        Git(whole, "init", "-q");
        Commit(whole, "a.md", "Første", "2026-01-02");
        Commit(whole, "a.md", "Anden", "2026-01-03");
        Git(folder.FullPath, "clone", "-q", "--depth", "1", new Uri(whole).AbsoluteUri, "kort");

        Assert.Empty(GitHistory.Of(Path.Combine(folder.FullPath, "kort")).Files);
    }

    private static void Commit(string folder, string file, string text, string day)
    {
        File.WriteAllText(Path.Combine(folder, file), text);
        Git(folder, "add", "-A");
        Git(folder, "-c", "user.name=Prøve", "-c", "user.email=proeve@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", text, $"--date={day}T12:00:00+00:00");
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
