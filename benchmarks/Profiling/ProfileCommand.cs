using System.CommandLine;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Profiling;

/// <summary><c>profile</c>: where the time of our own build goes.</summary>
internal static class ProfileCommand
{
    public static Command Create()
    {
        var (pages, work) = (SharedOptions.Pages(), SharedOptions.Work());
        var command = new Command("profile", "The phases of our build, one by one, in this process: the first time, and again when the code is warm.") { pages, work };
        command.SetAction(parsed => Run(parsed.GetValue(pages), parsed.GetValue(work)!));
        return command;
    }

    private static int Run(int pages, DirectoryInfo work)
    {
        Machine.Print();
        var folders = CorpusFolders.Write(pages, work);
        var output = Path.Combine(work.FullName, "output-profile");
        var cold = BuildPhases.Run(folders.Portal, output);
        var warm = BuildPhases.Run(folders.Portal, output);
        Directory.Delete(output, recursive: true);
        folders.Delete();
        TextTable.Print(["phase", "first: wall", "processor", "warm: wall", "processor", "µs a page", "allocated"], cold.Zip(warm, (first, again) => (IReadOnlyList<string>)
        [
            first.Name, Figures.Milliseconds(first.Wall.TotalMilliseconds), Figures.Milliseconds(first.Cpu.TotalMilliseconds), Figures.Milliseconds(again.Wall.TotalMilliseconds),
            Figures.Milliseconds(again.Cpu.TotalMilliseconds), $"{again.Cpu.TotalMicroseconds / pages:0}", Figures.Megabytes(again.AllocatedBytes),
        ]));
        ResultLine.Print("profile", new() { ["pages"] = pages, ["warmMilliseconds"] = warm.ToDictionary(phase => phase.Name, phase => Math.Round(phase.Wall.TotalMilliseconds, 1)), ["load"] = Machine.LoadAtStart });
        return 0;
    }
}
