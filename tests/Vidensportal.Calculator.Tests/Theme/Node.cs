using System.Diagnostics;

namespace Vidensportal.Calculator.Tests.Theme;

/// <summary>Runs a script in theme/ and gives what it writes.</summary>
internal static class Node
{
    private static readonly string Folder = Path.Combine(Repository.Root, "theme");

    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string[] arguments, IEnumerable<string> lines)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        foreach (var line in lines) await process.StandardInput.WriteLineAsync(line);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await errors);
    }
}
