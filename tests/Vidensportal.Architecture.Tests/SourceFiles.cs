using System.Diagnostics;
using Vidensportal.Testing;

namespace Vidensportal.Architecture.Tests;

/// <summary>The files that git keeps, so that what a build makes is not looked at.</summary>
internal static class SourceFiles
{
    public static IReadOnlyList<string> Paths { get; } = List();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    /// <summary>Tracked, or new and not ignored; relative to the root, with forward slashes.</summary>
    private static IReadOnlyList<string> List()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", Repository.Root, "ls-files", "--cached", "--others", "--exclude-standard"]) { RedirectStandardOutput = true })!;
        var paths = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. paths.Where(path => File.Exists(Path.Combine(Repository.Root, path)))];
    }
}
