namespace Vidensportal.Browser.Tests.Running;

/// <summary>A browser built on Chromium that this machine has already.</summary>
internal static class InstalledBrowser
{
    // Not VIDENSPORTAL_…: those are the program's settings, and it refuses to start with one that it does not know.
    public const string Variable = "TEST_BROWSER";

    private static readonly string[] Commands =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly string[] LinuxAndMacPaths =
    [
        "/snap/bin/chromium",
        "/opt/google/chrome/chrome",
        "/opt/microsoft/msedge/msedge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPaths =
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    /// <summary>The one that the variable names, or else the first of the usual ones; null when there is none.</summary>
    public static string? Find() => Named() ?? Usual().FirstOrDefault(File.Exists);

    private static string? Named()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path) return null;
        return File.Exists(path) ? path : throw new BrowserMissingException($"{Variable} is {path}, but there is no such file. Correct it, or remove it to have a browser found.");
    }

    private static IEnumerable<string> Usual()
    {
        if (OperatingSystem.IsWindows())
            return from folder in WindowsFolders() from path in WindowsPaths select Path.Combine(folder, path);
        var searched = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries).Append("/usr/bin").Append("/usr/local/bin");
        return (from command in Commands from folder in searched select Path.Combine(folder, command)).Concat(LinuxAndMacPaths);
    }

    private static IEnumerable<string> WindowsFolders() =>
        from folder in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData]
        select Environment.GetFolderPath(folder);
}

/// <summary>There is no browser to test with. The message says what to install.</summary>
public sealed class BrowserMissingException(string message) : Exception(message);
