using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Vidensportal.Benchmarks.Tools;

/// <summary>Publishes our program as a release does: compiled ahead of time (ReadyToRun), the framework not included.</summary>
internal static class PublishedPortal
{
    private const string Project = "src/Vidensportal.App";

    /// <summary>The program given, or one that is published now.</summary>
    public static string Find(FileInfo? given)
    {
        if (given is not null) return given.Exists ? given.FullName : throw new FileNotFoundException($"{given.FullName} is not there.");
        var folder = Path.Combine(Path.GetTempPath(), "vidensportal-benchmark");
        Console.WriteLine($"Publishing {Project} into {folder} …");
        Publish(folder);
        return Path.Combine(folder, "app", "vidensportal");
    }

    private static void Publish(string folder)
    {
        var runtime = $"linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        string[] arguments =
        [
            "publish", Path.Combine(RepositoryFolder(), Project), "--configuration", "Release", "--runtime", runtime, "--self-contained", "false", "--output", Path.Combine(folder, "app"),
            "-p:PublishReadyToRun=true", $"-p:ArtifactsPath={Path.Combine(folder, "artifacts")}",
            // The committed lock files know no runtime, and a benchmark changes nothing in the repository.
            $"-p:CustomBeforeMicrosoftCommonProps={Path.Combine(AppContext.BaseDirectory, "Tools", "publish.props")}", $"-p:BenchmarkLockFolder={Path.Combine(folder, "locks")}",
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        if (publish.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{output}");
    }

    public static string RepositoryFolder()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Vidensportal.sln"))) return folder.FullName;
        throw new InvalidOperationException("Run this from the repository, or give the program with --app.");
    }
}
