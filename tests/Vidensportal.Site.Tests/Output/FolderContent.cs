using System.Security.Cryptography;

namespace Vidensportal.Site.Tests.Output;

/// <summary>What lies in a folder: each file with a hash of its bytes, so that two folders can be compared and a difference be read.</summary>
internal static class FolderContent
{
    public static IReadOnlyList<string> Of(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => $"{Path.GetRelativePath(folder, path)} {(Directory.Exists(path) ? "folder" : Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..12])}")
            .Order(StringComparer.Ordinal)];

    /// <summary>The same with the time of the last write: what was touched differs.</summary>
    public static IReadOnlyList<string> WithTimes(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => $"{Path.GetRelativePath(folder, path)} {File.GetLastWriteTimeUtc(path):O}").Order(StringComparer.Ordinal)];
}
