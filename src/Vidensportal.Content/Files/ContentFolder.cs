using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Files;

/// <summary>Lists the files of a content folder. Links are never followed, so nothing outside the folder is read and no loop is walked.</summary>
public static class ContentFolder
{
    private const int DeepestFolder = 12;

    public static ContentListing List(string folder)
    {
        var files = new List<ContentFile>();
        var faults = new List<Fault>();
        Walk(new DirectoryInfo(folder), "", 0, files, faults);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new(files, faults);
    }

    /// <summary>The listing after some files changed, came or went. Files that lie outside the folder's rules make a whole new listing.</summary>
    public static ContentListing ListAgain(string folder, ContentListing before, IReadOnlySet<string> changed)
    {
        if (before.Faults.Count > 0) return List(folder);
        var files = before.Files.Where(file => !changed.Contains(file.Path)).ToList();
        foreach (var path in changed)
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (!file.Exists) continue;
            if (file.Attributes.HasFlag(FileAttributes.ReparsePoint)) return List(folder);
            Add(file, path, files);
        }
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new(files, []);
    }

    private static void Walk(DirectoryInfo folder, string prefix, int depth, List<ContentFile> files, List<Fault> faults)
    {
        foreach (var entry in Entries(folder))
        {
            // What went while the folder was listed has every attribute, also that of a link.
            if (entry.Name.StartsWith('.') || !entry.Exists) continue;
            var path = prefix + entry.Name;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                faults.Add(new(path, Position.Start, "Det er en genvej (et link) og ikke en fil eller mappe.", "Læg selve filen i mappen."));
            else if (entry is FileInfo file)
                Add(file, path, files);
            else if (depth == DeepestFolder)
                faults.Add(new(path, Position.Start, "Mappen ligger for dybt.", $"Brug højst {DeepestFolder} mapper inden i hinanden."));
            else
                Walk((DirectoryInfo)entry, path + "/", depth + 1, files, faults);
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (DirectoryNotFoundException)
        {
            // Removed since its parent was listed: it has no files.
            return [];
        }
    }

    private static void Add(FileInfo file, string path, List<ContentFile> files)
    {
        try
        {
            files.Add(new(path, file.Length, file.LastWriteTimeUtc.Ticks, () => ReadAll(file.FullName)));
        }
        catch (FileNotFoundException)
        {
            // Removed since the folder was listed: not a file any more.
        }
    }

    private static byte[]? ReadAll(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
