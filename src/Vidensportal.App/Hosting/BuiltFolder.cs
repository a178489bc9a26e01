using Vidensportal.Site;
using Vidensportal.Site.Output;

namespace Vidensportal.App.Hosting;

/// <summary>A built site on disk. Only what lay there when it was opened is served, and nothing through a link.</summary>
internal static class BuiltFolder
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };

    public static ServedFiles Open(string folder, ThemeAssets assets, DateTimeOffset now)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", All).ToDictionary(file => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), StringComparer.Ordinal);
        var served = files.Where(file => !file.Key.StartsWith('_') && !IsCopy(file.Key, files)).ToDictionary(StringComparer.Ordinal);
        var lines = files.TryGetValue("_redirects", out var redirects) ? File.ReadAllLines(redirects.FullName) : [];
        return ServedFiles.Of(served, RedirectsIn(lines), GoneIn(lines), assets, now);
    }

    /// <summary>Where a folder really lies: a link to the newest build, or one on the way to it, may lead elsewhere in a moment.</summary>
    public static string Real(string folder)
    {
        if (Path.GetDirectoryName(folder) is not { } parent) return folder;
        var here = Path.Combine(Real(parent), Path.GetFileName(folder));
        return Directory.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName ?? here;
    }

    private static bool IsCopy(string path, Dictionary<string, FileInfo> files) => Path.GetExtension(path) is ".br" or ".gz" && files.ContainsKey(path[..^3]);

    /// <summary><c>/gammel/ /ny/ 301</c>, as the build wrote them for static hosts.</summary>
    private static Dictionary<string, string> RedirectsIn(IEnumerable<string> lines) =>
        lines.Select(line => line.Split(' ')).Where(parts => parts is [_, _, "301"]).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary><c>/fejl/ /fejl/index.html 410</c></summary>
    private static HashSet<string> GoneIn(IEnumerable<string> lines) =>
        lines.Select(line => line.Split(' ')).Where(parts => parts is [_, _, "410"]).Select(parts => parts[0]).ToHashSet(StringComparer.Ordinal);

    public static bool IsBuilt(string folder) => BuildMark.Read(folder) is not null;
}
