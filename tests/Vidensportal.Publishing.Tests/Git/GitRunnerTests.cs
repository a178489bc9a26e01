using System.Diagnostics;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Git;

public sealed class GitRunnerTests
{
    [Fact]
    public void Nothing_on_the_machine_changes_how_git_works()
    {
        using var test = new TestStore();
        _ = test.Store;
        var runner = Runner(test, TimeSpan.FromSeconds(20));

        var configuration = runner.Run("config", "--list", "--show-scope").Text;

        Assert.DoesNotContain(configuration.Split('\n'), line => line.StartsWith("global", StringComparison.Ordinal) || line.StartsWith("system", StringComparison.Ordinal));
        Assert.Contains("command\tcore.fsync=all", configuration, StringComparison.Ordinal);
        Assert.Contains("command\tcore.hookspath=/dev/null", configuration, StringComparison.Ordinal);
        Assert.Contains("command\tprotocol.allow=never", configuration, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hook_in_the_repository_is_never_run()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The hook is a shell script.");
        using var test = new TestStore();
        _ = test.Store;
        foreach (var hook in (string[])["reference-transaction", "update", "post-update", "pre-push"])
        {
            var path = Path.Combine(test.Settings.Folder, "hooks", hook);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, $"#!/bin/sh\ntouch '{test.Folder["koert"]}'\nexit 1\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        test.Save(Page, "Ny.\n", Anna);

        Assert.False(File.Exists(test.Folder["koert"]));
    }

    [Fact]
    public void A_git_that_hangs_is_stopped_with_all_that_it_started()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The git that hangs is a shell script.");
        using var test = new TestStore();
        _ = test.Store;
        test.Folder.WriteProgram("bin/git", "#!/bin/sh\nif [ \"$1\" = --version ]; then echo git version 2.40.0; exit; fi\nsleep 987654 & sleep 987654\n");
        var runner = new GitRunner(GitProgram.Find(test.Folder["bin"]), test.Settings.Folder, TimeSpan.FromMilliseconds(300));

        Assert.True(Assert.Throws<GitException>(() => runner.Run("fsck")).IsTimeout);

        Assert.DoesNotContain(Process.GetProcessesByName("sleep"), IsOurs);

        static bool IsOurs(Process process) => OperatingSystem.IsLinux() && Told(process, "cmdline").Contains("987654", StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_that_git_hangs_in_is_refused_and_the_next_one_gets_through()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The git that hangs is a shell script.");
        using var test = new TestStore();
        test.Save(Page, "Ny.\n", Anna);
        test.Store.Dispose();
        // It takes the lock of the draft, as git does, and then never comes to an end.
        var stuck = Path.Combine(test.Settings.Folder, "refs/heads/kladde/modellen/faerre-sager.md.lock");
        test.Folder.WriteProgram("bin/git", $"#!/bin/sh\nif [ -e '{test.Folder["haenger"]}' ] && echo \"$@\" | grep -q update-ref; then touch '{stuck}'; sleep 987653; fi\nexec {TestStore.MachinesGit} \"$@\"\n");
        test.Settings = test.Settings with { SearchPath = test.Folder["bin"], GitLimit = TimeSpan.FromSeconds(6) };
        test.Reopen();
        File.WriteAllText(test.Folder["haenger"], "");

        var token = test.Store.Find(Page)!.Working!.Token;
        Refused(test.Store.Save(Page, "Nyere.\n", token, [], Anna), RefusalKind.Busy);
        File.Delete(test.Folder["haenger"]);

        Assert.Equal("Nyere.\n", Done(test.Store.Save(Page, "Nyere.\n", token, [], Anna)).Working!.Text);
    }

    [Fact]
    public void A_reader_that_was_killed_is_started_again()
    {
        using var test = new TestStore();
        using var files = new CatFileBatch(Runner(test, TimeSpan.FromSeconds(20)), TimeSpan.FromSeconds(20));
        _ = test.Store;
        var before = files.Read("main:modellen/faerre-sager.md");
        foreach (var reader in Process.GetProcessesByName("git").Where(process => OperatingSystem.IsLinux() && IsReaderOf(process, test.Settings.Folder))) reader.Kill();

        Assert.Equal(before!.Bytes, files.Read("main:modellen/faerre-sager.md")!.Bytes);
        Assert.Null(files.Read("main:findes-ikke.md"));
        Assert.NotNull(test.Store.Find(Page)!.Published);

        static bool IsReaderOf(Process process, string folder) => Told(process, "environ").Contains(folder, StringComparison.Ordinal);
    }

    /// <summary>What the machine tells of a process; nothing of one that has just ended or is somebody else's.</summary>
    private static string Told(Process process, string what)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/{what}");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static GitRunner Runner(TestStore test, TimeSpan limit) => new(GitProgram.Find(Environment.GetEnvironmentVariable("PATH")), test.Settings.Folder, limit);
}
