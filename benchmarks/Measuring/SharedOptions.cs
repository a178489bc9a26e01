using System.CommandLine;

namespace Vidensportal.Benchmarks.Measuring;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static Option<int> Pages() => new("--pages") { Description = "Pages of the site: 100, 1000 or 10000.", DefaultValueFactory = _ => 1_000, HelpName = "N" };

    public static Option<int> Runs(int usual) => new("--runs") { Description = "Measured runs of each tool, after one that does not count.", DefaultValueFactory = _ => usual, HelpName = "N" };

    public static Option<DirectoryInfo> Work() => new("--work")
    {
        Description = "Where corpus and output go. Memory, not a disk: a disk measures itself.",
        DefaultValueFactory = _ => new DirectoryInfo("/dev/shm/vidensportal-benchmark"), HelpName = "FOLDER",
    };

    public static Option<FileInfo?> App() => new("--app") { Description = "A published vidensportal to measure. Without: publishes one with ReadyToRun.", HelpName = "FILE" };
}
