using System.Diagnostics;

namespace Vidensportal.Browser.Tests.Running;

/// <summary>Installs a browser on a machine that has none: Playwright's own, or else Debian's package.</summary>
internal static class BrowserInstallation
{
    private const int RootUser = 0;

    /// <summary>The path of the installed browser. Throws when nothing could be installed.</summary>
    public static string Install(IPlaywright playwright)
    {
        if (File.Exists(playwright.Chromium.ExecutablePath)) return playwright.Chromium.ExecutablePath;
        var exitCode = Microsoft.Playwright.Program.Main(["install", "chromium"]);
        if (exitCode == 0 && File.Exists(playwright.Chromium.ExecutablePath)) return playwright.Chromium.ExecutablePath;
        InstallDebianPackage();
        return InstalledBrowser.Find() ?? throw new BrowserMissingException(
            $"""
            The browser tests need Chromium, Chrome or Edge, and this machine has none. Playwright could not install its own (exit code {exitCode}).
            Install one (Debian and Ubuntu: apt-get install chromium), or set {InstalledBrowser.Variable} to the path of one.
            """);
    }

    private static void InstallDebianPackage()
    {
        if (!File.Exists("/etc/debian_version") || !IsRoot()) return;
        Run("apt-get", "update");
        Run("apt-get", "install", "--yes", "--no-install-recommends", "chromium");
    }

    private static bool IsRoot()
    {
        using var id = Process.Start(new ProcessStartInfo("id", ["-u"]) { RedirectStandardOutput = true })!;
        return int.TryParse(id.StandardOutput.ReadToEnd(), out var user) && user == RootUser;
    }

    private static void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
        process.WaitForExit();
    }
}
