using System.Diagnostics;
using System.Text;

namespace Vidensportal.App.Tests;

/// <summary>The real program, run as a process of its own.</summary>
internal static class Portal
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "vidensportal.dll");

    /// <summary>Runs a command in a folder until it ends.</summary>
    public static Task<Result> Run(string folder, params string[] arguments) => RunWith([], folder, arguments);

    public static async Task<Result> RunWith(Dictionary<string, string> environment, string folder, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        using var deadline = new CancellationTokenSource(Longest);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(deadline.Token), process.StandardError.ReadToEndAsync(deadline.Token));
        try
        {
            await process.WaitForExitAsync(deadline.Token);
            return new(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    public static Process Start(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        // What may grow no further is then told by an error, as on a full disk, and not by a signal that ends the program.
        string[] shell = OperatingSystem.IsWindows() ? [] : ["-c", "trap '' XFSZ; exec \"$@\"", "sh", "dotnet"];
        var start = new ProcessStartInfo(shell.Length > 0 ? "/bin/sh" : "dotnet", [.. shell, Program, .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        start.Environment["NO_COLOR"] = "1";
        start.Environment["COLUMNS"] = "200";
        return Process.Start(start)!;
    }

    /// <param name="Output">What it wrote for the user.</param>
    /// <param name="Error">What it wrote of mistakes.</param>
    internal sealed record Result(int ExitCode, string Output, string Error)
    {
        public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
