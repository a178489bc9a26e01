using Vidensportal.Site;
using Vidensportal.Site.Output;

namespace Vidensportal.App.Hosting;

/// <summary>A built site on disk. Only what lay there when it was opened is served, and nothing through a link.</summary>
internal static class BuiltFolder
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };

    public static ServedFiles Open(string folder, ThemeAssets assets, DateTimeOffset now)
    {
        // A folder that is a link to the newest build stays with the one it led to when it was opened.
        var root = Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
        var files = new DirectoryInfo(root).EnumerateFiles("*", All).ToDictionary(file => Path.GetRelativePath(root, file.FullName).Replace('\\', '/'), StringComparer.Ordinal);
        var served = files.Where(file => !file.Key.StartsWith('_') && !IsCopy(file.Key, files)).ToDictionary(StringComparer.Ordinal);
        return ServedFiles.Of(served, files.TryGetValue("_redirects", out var redirects) ? RedirectsIn(File.ReadAllLines(redirects.FullName)) : new(), assets, now);
    }

    private static bool IsCopy(string path, Dictionary<string, FileInfo> files) => Path.GetExtension(path) is ".br" or ".gz" && files.ContainsKey(path[..^3]);

    /// <summary><c>/gammel/ /ny/ 301</c>, as the build wrote them for static hosts.</summary>
    private static Dictionary<string, string> RedirectsIn(IEnumerable<string> lines) =>
        lines.Select(line => line.Split(' ')).Where(parts => parts is [_, _, "301"]).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public static bool IsBuilt(string folder) => BuildMark.Read(folder) is not null;
}
