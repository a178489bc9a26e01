using System.Diagnostics;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class DiskFullTests
{
    [Fact]
    public void On_a_full_disk_nothing_is_half_written_and_all_works_again_when_there_is_room()
    {
        using var test = new TestStore();
        // Not even root may in most containers.
        using var disk = OperatingSystem.IsLinux() ? SmallDisk.TryMake(test.Folder["disk"]) : null;
        if (disk is null) Assert.Skip("A small disk can't be mounted here; the next test does it for everybody.");
        test.Settings = test.Settings with { Folder = test.Folder["disk/indhold.git"] };
        test.Approved(Page, "Ny.\n");
        var (before, tip) = (test.Refs(), test.Tip(Page));
        var filler = test.Folder["disk/fyld"];
        Fill(filler);

        Refused(test.Store.KeepUnsaved(Page, "Ikke gemt.", Anna), RefusalKind.DiskFull);
        Refused(test.Store.Publish(Page, tip, Dorte), RefusalKind.DiskFull);
        var refusal = Refused(test.Store.Save(At("om/index.md"), Noise(20_000), null, [], Anna), RefusalKind.DiskFull);

        Assert.Contains("Disken er fuld. Intet er gemt.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, test.Refs());
        Assert.Empty(Directory.GetFiles(test.Settings.Folder, "*.lock", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(Path.Combine(test.Settings.Folder, "objects"), "tmp_*", SearchOption.AllDirectories));
        File.Delete(filler);
        test.Save(At("om/index.md"), "Nu er der plads.\n", Anna);
        Done(test.Store.Publish(Page, tip, Dorte));
        Assert.Equal("", test.Git("fsck", "--no-dangling"));
        test.Store.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_git_that_may_write_no_more_leaves_all_as_it_was(int blocks)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("The limit is set by a shell.");
        using var test = new TestStore();
        test.Approved(Page, "Ny.\n");
        var (before, tip) = (test.Refs(), test.Tip(Page));
        test.Store.Dispose();
        // Until the file is gone, whoever writes past the limit is told that the file is too large, as on a disk with a quota.
        test.Folder.WriteProgram("bin/git", $"#!/bin/sh\ntrap '' XFSZ\ntest -e '{test.Folder["fuld"]}' && ulimit -f {blocks}\nexec {TestStore.MachinesGit} \"$@\"\n");
        test.Settings = test.Settings with { SearchPath = test.Folder["bin"] };
        _ = test.Reopen();
        File.WriteAllText(test.Folder["fuld"], "");

        Refused(test.Store.Save(At("om/index.md"), Noise(50_000), null, [], Anna), RefusalKind.DiskFull);
        if (blocks == 0) Refused(test.Store.Publish(Page, tip, Dorte), RefusalKind.DiskFull);

        Assert.Equal(before, test.Refs());
        Assert.Empty(Directory.GetFiles(test.Settings.Folder, "*.lock", SearchOption.AllDirectories));
        File.Delete(test.Folder["fuld"]);
        test.Save(At("om/index.md"), "Nu er der plads.\n", Anna);
        Done(test.Store.Publish(Page, tip, Dorte));
        Assert.Equal("", test.Git("fsck", "--no-dangling"));
    }

    /// <summary>Text that no packing makes small.</summary>
    private static string Noise(int length)
    {
        var random = new Random(1);
        return new([.. Enumerable.Range(0, length).Select(_ => (char)random.Next('0', 'z'))]);
    }

    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in (int[])[4096, 512, 1])
        {
            try
            {
                while (true) file.Write(new byte[size]);
            }
            catch (IOException)
            {
                // Full for this size; the next is smaller.
            }
        }
    }
}

/// <summary>A file system of 3 MB in memory.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    /// <summary>Null when nobody may mount one here.</summary>
    public static SmallDisk? TryMake(string folder)
    {
        Directory.CreateDirectory(folder);
        return Run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder) == 0 ? new(folder) : null;
    }

    public void Dispose() => Run("umount", "-l", _folder);

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
