using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Vidensportal.Site.Versions;

namespace Vidensportal.App.Versions;

/// <summary>Asks git when the content's files were changed. A build without git, outside a repository, or in one that holds only its newest commits, goes without.</summary>
internal static class GitHistory
{
    private const string Commit = "\u0001";

    public static ContentHistory Of(string folder)
    {
        if (Run(folder, "rev-parse", "--is-shallow-repository")?.Trim() != "false") return ContentHistory.None;
        // The author's day, which no rebase changes.
        return Run(folder, "-c", "core.quotePath=false", "log", $"--format={Commit}%h %as", "--abbrev=8", "--name-only", "--no-renames", "--no-merges", "--relative", "--", ".") is { } log
            ? Read(log) : ContentHistory.None;
    }

    /// <summary>When what readers see was changed in a bare repository: the day of each publication, not of the drafts before it.</summary>
    public static ContentHistory OfPublications(string repository) =>
        Run(repository, "-c", "core.quotePath=false", "log", "--first-parent", "-m", $"--format={Commit}%h %cs", "--abbrev=8", "--name-only", "--no-renames", "refs/heads/main", "--") is { } log
            ? Read(log) : ContentHistory.None;

    private static ContentHistory Read(string log)
    {
        var files = new Dictionary<string, List<ContentCommit>>(StringComparer.Ordinal);
        ContentCommit? commit = null;
        foreach (var line in log.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (line.StartsWith(Commit, StringComparison.Ordinal))
                commit = line[1..].Split(' ') is [var id, var day] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new(date, id) : null;
            else if (commit is not null)
                (files.TryGetValue(line, out var known) ? known : files[line] = []).Add(commit);
        return new(files.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<ContentCommit>)pair.Value, StringComparer.Ordinal));
    }

    /// <summary>What git prints; null when it can't.</summary>
    private static string? Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var printed = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? printed : null;
        }
        catch (Win32Exception)
        {
            // There is no git on the machine.
            return null;
        }
    }
}
