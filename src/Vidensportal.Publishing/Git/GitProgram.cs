using System.Diagnostics;
using System.Text.RegularExpressions;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.Publishing.Git;

/// <summary>The git program of the machine: found once, by its whole path, and new enough to merge without a work tree.</summary>
internal sealed partial record GitProgram(string FullPath, Version Version)
{
    private static readonly Version Oldest = new(2, 38);

    /// <exception cref="StoreOpenException">There is no git, or it is too old.</exception>
    public static GitProgram Find(string? searchPath)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        var found = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)
            ?? throw new StoreOpenException("Programmet git findes ikke på maskinen. Installér git 2.38 eller nyere, og start igen.");
        var version = VersionOf(found) ?? throw new StoreOpenException($"Programmet {found} svarer ikke som git. Installér git 2.38 eller nyere, og start igen.");
        return version >= Oldest ? new(found, version) : throw new StoreOpenException($"git er version {version}, men redaktionen skal bruge {Oldest} eller nyere. Opdatér git, og start igen.");
    }

    private static Version? VersionOf(string path)
    {
        var start = new ProcessStartInfo(path) { ArgumentList = { "--version" }, UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start);
        var told = process?.StandardOutput.ReadToEnd() ?? "";
        process?.WaitForExit();
        return VersionPattern().Match(told) is { Success: true } match ? Version.Parse(match.Groups[1].Value) : null;
    }

    [GeneratedRegex(@"^git version (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)")]
    private static partial Regex VersionPattern();
}
