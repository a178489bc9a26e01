using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.Publishing.Tests.Git;

public sealed class GitProgramTests
{
    [Fact]
    public void The_machines_git_is_found_by_its_whole_path()
    {
        var git = GitProgram.Find(Environment.GetEnvironmentVariable("PATH"));

        Assert.True(Path.IsPathFullyQualified(git.FullPath));
        Assert.True(git.Version >= new Version(2, 38));
    }

    [Theory]
    [InlineData("")]
    [InlineData("bin:.:relativ")]
    public void Without_git_it_is_said_what_to_install(string path) =>
        Assert.Contains("Installér git 2.38", Assert.Throws<StoreOpenException>(() => GitProgram.Find(path)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("git version 2.37.9", "Opdatér git")]
    [InlineData("git version 1.8.3.1", "Opdatér git")]
    [InlineData("noget andet", "svarer ikke som git")]
    public void A_git_that_is_too_old_or_none_is_refused(string says, string message)
    {
        using var folder = new TemporaryFolder();
        Assert.Contains(message, Assert.Throws<StoreOpenException>(() => GitProgram.Find(Fake(folder, says))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("git version 2.38.0")]
    [InlineData("git version 2.39.5 (Apple Git-154)")]
    [InlineData("git version 2.47.1.windows.1")]
    [InlineData("git version 3.0")]
    public void A_git_that_is_new_enough_will_do(string says)
    {
        using var folder = new TemporaryFolder();
        Assert.NotNull(GitProgram.Find(Fake(folder, says)));
    }

    private static string Fake(TemporaryFolder folder, string says)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The false git is a shell script.");
        folder.WriteProgram("git", $"#!/bin/sh\necho '{says}'\n");
        return folder.FullPath;
    }
}
